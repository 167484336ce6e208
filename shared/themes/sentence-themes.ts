import { matchesPart, type ThemeIndex } from './theme-index.ts';
import { placeOfPair } from './theme-pairs.ts';
import {
  FIELDS,
  FLAGS,
  IN_PAIRS,
  NAMES,
  STARTS_PAIR,
  WEIGHTS,
  type ThemeEntry,
  type ThemePhrase,
} from './theme-words.ts';

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
  const { sums, best, named } = sentence;
  // For so few numbers a loop takes less time than calls to fill them.
  for (let theme = 0; theme < sums.length; theme += 1) {
    sums[theme] = 0;
    best[theme] = 0;
    named[theme] = 0;
  }
  sentence.hits.length = 0;
}

/** Kept here: in a loop over every word, what another module gives is fetched anew each time. */
const A_WORD = FIELDS;
const [OWN_WEIGHTS, NUMBER, MEANING] = [WEIGHTS, IN_PAIRS, FLAGS];
const [IS_FIRST, IS_NAME] = [STARTS_PAIR, NAMES];

/** What `readWords` gives. */
type Words = Int32Array;

/**
 * Takes a word into a sentence; for most words there is little to do.
 *
 * @param sentence - That the word belongs to.
 * @param words - Of the whole text, from `readWords`.
 * @param place - Where the word stands.
 */
export function readWord(sentence: SentenceThemes, words: Words, place: WordPlace): void {
  const { fields } = sentence.index.words;
  sentence.words += 1;
  const number = words[place.token] ?? 0;
  const field = number * A_WORD;
  const flags = fields[field + MEANING] ?? 0;
  if (flags === 0) return;
  sentence.isTouched = true;
  addWeights(sentence, fields[field + OWN_WEIGHTS] ?? 0, place);
  if ((flags & IS_FIRST) !== 0) {
    const next = (words[place.token + 1] ?? 0) * A_WORD;
    addPair(sentence, field, next, place);
  }
  if ((flags & IS_NAME) === 0) return;
  const entry = sentence.index.words.entries[number] ?? null;
  if (entry !== null) addHits(sentence, entry, words, place);
}

function addPair(sentence: SentenceThemes, field: number, next: number, place: WordPlace): void {
  const { fields, pairs } = sentence.index.words;
  const second = fields[next + NUMBER] ?? 0;
  if (second === 0) return;
  addWeights(sentence, placeOfPair(pairs, fields[field + NUMBER] ?? 0, second), place);
}

/** Adds the list of weights that starts at a place. */
function addWeights(
  { index, sums, best, bestToken, bestClause }: SentenceThemes,
  from: number,
  { token, clause }: WordPlace,
): void {
  const { weights } = index.words;
  const end = from + (weights[from] ?? 0);
  for (let at = from + 1; at < end; at += 2) {
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
    if (!startsAt(phrase, words, { token, end, index: sentence.index })) continue;
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
  readonly index: ThemeIndex;
}

function startsAt(
  { words: parts }: ThemePhrase,
  words: Words,
  { token, end, index }: PhrasePlace,
): boolean {
  if (token + parts.length > end) return false;
  // The first word is how the phrase was found.
  for (let offset = 1; offset < parts.length; offset += 1) {
    const number = words[token + offset] ?? 0;
    const form = number === 0 ? null : (index.words.forms[number] ?? null);
    if (!matchesPart(parts[offset] ?? '', form, index.language)) return false;
  }
  return true;
}
