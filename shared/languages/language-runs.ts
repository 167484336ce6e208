import { newScan, scanText, SENTENCE_END, SHORT_PAUSE, WORD } from '../sentiment/scan.ts';
import {
  entriesOfWord,
  READ_TAGS,
  stepsOf,
  tagOf,
  TAGS,
  wordTable,
  type WordTable,
} from './word-table.ts';

/** A part of a text that is written in one language. */
export interface LanguageRun {
  /** Offset of the first character; 0 in the first run, else of a word. */
  readonly start: number;
  /** Offset behind the last character: where the next run starts. */
  readonly end: number;
  /** A tag of the registry. */
  readonly language: string;
}

/** What a change of language must be worth, in steps of `LearnedWords`: people change it between sentences, and seldom. */
const CHANGE = 16;
const CHANGE_AT_PAUSE = 10;
const CHANGE_AT_SENTENCE = 6;
const OTHER_AT_START = 4;
/** A word alone is a loan word or a dish. */
const FEWEST_WORDS = 2;
const NONE = -1;

const scan = newScan();
const sums = new Float64Array(READ_TAGS);

/**
 * Parts a text by language: the way through it that explains its words best when each change of language costs something (Viterbi
 * 1967). In time linear in its length.
 *
 * @param text - Any text.
 * @param language - Tag of the registry that most of it is written in.
 * @returns One run or more, in order, that cover the text.
 */
export function languageRuns(text: string, language: string): readonly LanguageRun[] {
  scanText(scan, text, true);
  const words = wordPlaces();
  const ways = new Uint8Array(words.length * READ_TAGS);
  const main = Math.max(0, TAGS.indexOf(language));
  const last = goThrough(words, main, ways);
  const tags = wayBack(words.length, last, ways);
  dropShort(tags, main);
  return runsOf(text, words, tags, language);
}

/** Indexes of tokens. */
function wordPlaces(): readonly number[] {
  const words: number[] = [];
  for (let at = 0; at < scan.count; at += 1) if (scan.kinds[at] === WORD) words.push(at);
  return words;
}

/** Fills in by word and language from which language the best way to it comes, and gives where the best way ends. */
function goThrough(words: readonly number[], main: number, ways: Uint8Array): number {
  const table = wordTable();
  sums.fill(-OTHER_AT_START);
  sums[main] = 0;
  let best = main;
  for (const [at, token] of words.entries()) {
    const before = words[at - 1] ?? NONE;
    const change = (sums[best] ?? 0) - (before < 0 ? Infinity : costBetween(before, token));
    for (let tag = 0; tag < READ_TAGS; tag += 1) {
      const isChange = change > (sums[tag] ?? 0);
      ways[at * READ_TAGS + tag] = isChange ? best : tag;
      if (isChange) sums[tag] = change;
    }
    addSteps(table, scan.hashes[token] ?? 0);
    best = bestOf(main);
  }
  return best;
}

function costBetween(before: number, token: number): number {
  let cost = CHANGE;
  for (let at = before + 1; at < token; at += 1) {
    if (scan.kinds[at] === SENTENCE_END) return CHANGE_AT_SENTENCE;
    if (scan.kinds[at] === SHORT_PAUSE) cost = CHANGE_AT_PAUSE;
  }
  return cost;
}

function addSteps(table: WordTable, hash: number): void {
  const { entries } = table;
  for (let at = entriesOfWord(table, hash); (entries[at] ?? 0) !== 0; at += 1) {
    const entry = entries[at] ?? 0;
    const tag = tagOf(entry);
    if (tag < READ_TAGS) sums[tag] = (sums[tag] ?? 0) + stepsOf(entry);
  }
}

function bestOf(main: number): number {
  let best = main;
  for (let tag = 0; tag < READ_TAGS; tag += 1) {
    if ((sums[tag] ?? 0) > (sums[best] ?? 0)) best = tag;
  }
  return best;
}

function wayBack(count: number, last: number, ways: Uint8Array): Uint8Array {
  const tags = new Uint8Array(count);
  let tag = last;
  for (let at = count - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = ways[at * READ_TAGS + tag] ?? tag;
  }
  return tags;
}

/** What is too short to be a run is read in the language that most of the text is in. */
function dropShort(tags: Uint8Array, main: number): void {
  let from = 0;
  for (let at = 1; at <= tags.length; at += 1) {
    if (at < tags.length && tags[at] === tags[from]) continue;
    if (at - from < FEWEST_WORDS) tags.fill(main, from, at);
    from = at;
  }
}

function runsOf(
  text: string,
  words: readonly number[],
  tags: Uint8Array,
  language: string,
): readonly LanguageRun[] {
  if (words.length === 0) return [{ start: 0, end: text.length, language }];
  const runs: LanguageRun[] = [];
  let start = 0;
  let tag = tags[0] ?? 0;
  for (const [at, token] of words.entries()) {
    if (tags[at] === tag) continue;
    const end = scan.starts[token] ?? 0;
    runs.push({ start, end, language: TAGS[tag] ?? '' });
    start = end;
    tag = tags[at] ?? 0;
  }
  runs.push({ start, end: text.length, language: TAGS[tag] ?? '' });
  return runs;
}
