import type { FoundTheme } from '../feedback/analysis.ts';
import { clearestOf, noteSentence, polarityOf, type Mention } from './mentions.ts';
import type { ReadText } from './read-text.ts';
import { newSentence, readWord, startAnew, type SentenceThemes } from './sentence-themes.ts';
import type { ThemeIndex } from './theme-index.ts';
import { readWords } from './theme-words.ts';

/** Kept from text to text, for making one takes longer than reading a short text. */
const sentences = new WeakMap<ThemeIndex, SentenceThemes>();

/** Nobody writes longer sentences; what has no full stops is cut here, or all that it names would add up. */
const MOST_WORDS = 60;

/**
 * Finds what a text speaks of, and how. In time linear in the length of the text.
 *
 * @param text - Words, clauses and their scores.
 * @param index - Themes in the text's language.
 * @returns Each theme once, in order of first mention, with the polarity of its own clauses and the words that name it.
 */
export function findThemes(text: ReadText, index: ThemeIndex): readonly FoundTheme[] {
  const { spans, scan } = text;
  const words = readWords(index.words, scan, text.text);
  const mentions: Mention[] = [];
  const sentence = sentenceOf(index);
  const place = { token: 0, end: 0, clause: 0 };
  let last = 0;
  for (let clause = 0; clause < spans.length; clause += 1) {
    const span = spans[clause];
    if (span === undefined) continue;
    if (span.sentence !== last) close(text, sentence, mentions);
    last = span.sentence;
    place.clause = clause;
    place.end = span.to;
    for (let token = span.from; token < span.to; token += 1) {
      if (words[token] === 0) continue;
      if (sentence.words >= MOST_WORDS) close(text, sentence, mentions);
      place.token = token;
      readWord(sentence, words, place);
    }
  }
  close(text, sentence, mentions);
  return mentions.map((mention) => {
    const { clause, start, end } = clearestOf(mention);
    return {
      theme: index.ids[mention.theme] ?? '',
      polarity: polarityOf(mention.sum),
      clause,
      start,
      end,
    };
  });
}

function sentenceOf(index: ThemeIndex): SentenceThemes {
  const kept = sentences.get(index);
  if (kept !== undefined) return kept;
  const sentence = newSentence(index);
  sentences.set(index, sentence);
  return sentence;
}

function close(text: ReadText, sentence: SentenceThemes, mentions: Mention[]): void {
  if (sentence.words === 0) return;
  if (sentence.isTouched) noteSentence(text, sentence, mentions);
  startAnew(sentence);
}
