import { matchesPart, type ThemeIndex } from './theme-index.ts';
import type { ThemeEntry, ThemePhrase, ThemeWord } from './theme-words.ts';

/** Words that name a theme, by the catalogue or the owner's own. */
export interface Hit {
  readonly theme: number;
  readonly clause: number;
  /** Index of the first token. */
  readonly from: number;
  /** Index of the last token. */
  readonly last: number;
}

/** What has been read of one sentence; filled, emptied and filled again, for a text has many. */
export interface SentenceThemes {
  readonly index: ThemeIndex;
  words: number;
  /** Whether any word meant something to any theme. */
  isTouched: boolean;
  /** By theme: steps of log-odds that its words, and the themes that are named, add up to. */
  readonly sums: Int32Array;
  /** By theme: 1 where a word or phrase names it. */
  readonly named: Uint8Array;
  /** By theme: what the word that adds most adds, the word, and its clause. */
  readonly best: Int32Array;
  readonly bestToken: Int32Array;
  readonly bestClause: Int32Array;
  readonly hits: Hit[];
}

/** Where a word stands. */
export interface WordPlace {
  /** Index of the token. */
  readonly token: number;
  /** Index behind the last token of the clause. */
  readonly end: number;
  readonly clause: number;
}

/**
 * Makes room for a sentence.
 *
 * @param index - Themes in the text's language.
 * @returns An empty sentence.
 */
export function newSentence(index: ThemeIndex): SentenceThemes {
  const { length } = index.ids;
  return {
    index,
    words: 0,
    isTouched: false,
    sums: new Int32Array(length),
    named: new Uint8Array(length),
    best: new Int32Array(length),
    bestToken: new Int32Array(length),
    bestClause: new Int32Array(length),
    hits: [],
  };
}

/**
 * Empties a sentence.
 *
 * @param sentence - That was read to its end.
 */
export function startAnew(sentence: SentenceThemes): void {
  sentence.words = 0;
  if (!sentence.isTouched) return;
  sentence.isTouched = false;
  sentence.sums.fill(0);
  sentence.best.fill(0);
  if (sentence.hits.length === 0) return;
  sentence.named.fill(0);
  sentence.hits.length = 0;
}

/** What `readWords` gives. */
type Words = readonly (ThemeWord | null)[];

/**
 * Takes a word into a sentence; for most words there is nothing to do.
 *
 * @param sentence - That the word belongs to.
 * @param words - Of the whole text, from `readWords`.
 * @param place - Where the word stands.
 */
export function readWord(sentence: SentenceThemes, words: Words, place: WordPlace): void {
  sentence.words += 1;
  const entry = words[place.token]?.entry ?? null;
  if (entry === null) return;
  sentence.isTouched = true;
  addWeights(sentence, entry.weights, place);
  if (entry.pairs !== null) {
    const next = words[place.token + 1] ?? null;
    const weights = next === null ? undefined : entry.pairs.get(next.form);
    if (weights !== undefined) addWeights(sentence, weights, place);
  }
  if (entry.themes.length + entry.phrases.length > 0) addHits(sentence, entry, words, place);
}

function addWeights(
  { sums, best, bestToken, bestClause }: SentenceThemes,
  weights: ThemeEntry['weights'],
  { token, clause }: WordPlace,
): void {
  for (let at = 0; at < weights.length; at += 2) {
    const theme = weights[at] ?? 0;
    const amount = weights[at + 1] ?? 0;
    sums[theme] = (sums[theme] ?? 0) + amount;
    if (amount <= (best[theme] ?? 0)) continue;
    best[theme] = amount;
    bestToken[theme] = token;
    bestClause[theme] = clause;
  }
}

function addHits(
  sentence: SentenceThemes,
  { themes, phrases }: ThemeEntry,
  words: Words,
  place: WordPlace,
): void {
  const { token, end } = place;
  for (const theme of themes) hit(sentence, theme, place, token);
  for (const phrase of phrases) {
    if (!startsAt(phrase, words, { token, end, language: sentence.index.language })) continue;
    hit(sentence, phrase.theme, place, token + phrase.words.length - 1);
  }
}

function hit(
  { hits, named, sums, index }: SentenceThemes,
  theme: number,
  { token, clause }: WordPlace,
  last: number,
): void {
  hits.push({ theme, clause, from: token, last });
  if (named[theme] === 1) return;
  named[theme] = 1;
  const weights = index.named[theme] ?? [];
  for (let at = 0; at < weights.length; at += 2) {
    const to = weights[at] ?? 0;
    sums[to] = (sums[to] ?? 0) + (weights[at + 1] ?? 0);
  }
}

interface PhrasePlace {
  readonly token: number;
  readonly end: number;
  readonly language: string;
}

function startsAt(
  { words: parts }: ThemePhrase,
  words: Words,
  { token, end, language }: PhrasePlace,
): boolean {
  if (token + parts.length > end) return false;
  for (let offset = 0; offset < parts.length; offset += 1) {
    const word = words[token + offset] ?? null;
    if (!matchesPart(parts[offset] ?? '', word?.form ?? null, language)) return false;
  }
  return true;
}
