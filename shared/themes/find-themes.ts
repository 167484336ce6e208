import type { FoundTheme } from '../feedback/analysis.ts';
import type { Span } from '../sentiment/split-clauses.ts';
import { noteSentence, polarityOf, type Mention } from './mentions.ts';
import type { ReadText } from './read-text.ts';
import type { SentenceThemes } from './sentence-themes.ts';
import { newSentence, readWord, startAnew } from './sentence-themes.ts';
import type { ThemeIndex } from './theme-index.ts';

/** Kept from text to text, for making one takes longer than reading a short text. */
const sentences = new WeakMap<ThemeIndex, SentenceThemes>();

/** Nobody writes longer sentences; what has no full stops is cut here, or all that it names would add up. */
const MOST_WORDS = 60;

/**
 * Finds what a text speaks of, and how. In time linear in the length of the text.
 *
 * @param text - Tokens, clauses and their scores.
 * @param index - Themes in the text's language.
 * @returns Each theme once, in order of first mention, with the polarity of its own clauses and the words that name it.
 */
export function findThemes(text: ReadText, index: ThemeIndex): readonly FoundTheme[] {
  const mentions = new Map<number, Mention>();
  const sentence = sentenceOf(index);
  for (let at = 0; at < text.spans.length; at += 1) {
    const span = text.spans[at];
    if (span === undefined) continue;
    if (span.sentence !== text.spans[at - 1]?.sentence) close(text, sentence, mentions);
    readClause({ text, at, span, sentence, mentions });
  }
  close(text, sentence, mentions);
  return Array.from(mentions, ([theme, { sum, clause, start, end }]) => ({
    theme: index.ids[theme] ?? '',
    polarity: polarityOf(sum),
    clause,
    start,
    end,
  }));
}

function sentenceOf(index: ThemeIndex): SentenceThemes {
  const kept = sentences.get(index) ?? newSentence(index);
  sentences.set(index, kept);
  return kept;
}

interface ClauseReading {
  readonly text: ReadText;
  /** Index of the clause. */
  readonly at: number;
  readonly span: Span;
  readonly sentence: SentenceThemes;
  readonly mentions: Map<number, Mention>;
}

function readClause({ text, at, span, sentence, mentions }: ClauseReading): void {
  const place = { token: 0, end: span.to, clause: at };
  for (let token = span.from; token < span.to; token += 1) {
    if (text.tokens[token]?.kind !== 'word') continue;
    if (sentence.words >= MOST_WORDS) close(text, sentence, mentions);
    place.token = token;
    readWord(sentence, text.tokens, place);
  }
}

function close(text: ReadText, sentence: SentenceThemes, mentions: Map<number, Mention>): void {
  if (sentence.words === 0) return;
  if (sentence.isTouched) noteSentence(text, sentence, mentions);
  startAnew(sentence);
}
