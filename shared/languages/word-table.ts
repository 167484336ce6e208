import { hashWord } from '../sentiment/hash.ts';
import { entriesOf, wordsOf } from './lexicon.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { LANGUAGES } from './registry.ts';

/** Languages that we read, and behind them those that we only know by sight. */
export const TAGS: readonly string[] = [
  ...LANGUAGES.map(({ tag }) => tag),
  ...Object.keys(OTHER_LANGUAGES),
];
/** How many of `TAGS` we read. */
export const READ_TAGS = LANGUAGES.length;
/** Place behind `TAGS`: none of these languages. */
export const STRANGE = TAGS.length;

/** How much words speak for each language, by hash. */
export interface WordTable {
  /** By slot: a hash, and behind it where in `entries` its own start; 0 for a free slot. */
  readonly cells: Int32Array;
  /** From 1 on, of one word after another: see `tagOf` and `stepsOf`; behind the last of each stands a 0. */
  readonly entries: Uint16Array;
}

const TAG_BITS = 8;
const CELLS_A_WORD = 4;
/** Of the hand-written lists: what a word counts at least. */
const FUNCTION_STEPS = 7;
const VALUED_STEPS = 6;
/** The first word of a list of another language is the most frequent; of twice as many each counts a step less, down to the least. */
const FIRST_STEPS = 15;
const LEAST_STEPS = 10;
/** What several languages share, many others share as well; what only one has, few. */
const LESS_IF_SHARED = 2;
const LESS_IF_OWN = 8;
const AFTER_APOSTROPHE = /(?<=')/u;
/** What stands behind an apostrophe ("don't", "it's") tells nothing. */
const REMAINS = 'tsdm';
let table: WordTable | null = null;

/**
 * Gives the table of all languages' words; built when first asked for.
 *
 * @returns The table.
 */
export function wordTable(): WordTable {
  table ??= buildTable();
  return table;
}

/**
 * Finds a word.
 *
 * @param words - The table.
 * @param hash - Of the word; of an elided one (`l'`) of that part.
 * @returns Where in `entries` its own start; 0 for a word that is in no list.
 */
export function entriesOfWord({ cells }: WordTable, hash: number): number {
  const mask = cells.length - 1;
  let at = (hash << 1) & mask;
  while (cells[at] !== hash && cells[at + 1] !== 0) at = (at + 2) & mask;
  return cells[at + 1] ?? 0;
}

/**
 * Tells for which language an entry speaks.
 *
 * @param entry - Of `entries`.
 * @returns Index into `TAGS`, or `STRANGE`.
 */
export function tagOf(entry: number): number {
  return entry & (2 ** TAG_BITS - 1);
}

/**
 * Tells how much an entry says.
 *
 * @param entry - Of `entries`.
 * @returns Steps, see `LearnedWords`; 1 or more.
 */
export function stepsOf(entry: number): number {
  return entry >>> TAG_BITS;
}

type StepsByTag = Map<number, number>;

function buildTable(): WordTable {
  const words = new Map<number, StepsByTag>();
  for (const [
    at,
    { stopWords, negators, boosters, contrasts, ...language },
  ] of LANGUAGES.entries()) {
    for (const [steps, list] of language.learned.words) addList(words, list, at, steps);
    addList(words, `${stopWords} ${negators} ${boosters} ${contrasts}`, at, FUNCTION_STEPS);
    const valued = entriesOf(language.valence).map(([word]) => word.replace('*', ''));
    addList(words, valued.join(' '), at, VALUED_STEPS);
  }
  for (const [at, list] of Object.values(OTHER_LANGUAGES).entries()) {
    for (const [rank, word] of wordsOf(list).entries()) {
      const halvings = 31 - Math.clz32(rank + 1);
      addList(words, word, READ_TAGS + at, Math.max(LEAST_STEPS, FIRST_STEPS - halvings));
    }
  }
  return packed(words);
}

/** Of a word that stands in two lists of a language the higher steps hold. */
function addList(words: Map<number, StepsByTag>, list: string, tag: number, steps: number): void {
  for (const word of wordsOf(list).flatMap((one) => one.split(AFTER_APOSTROPHE))) {
    if (word.length === 1 && REMAINS.includes(word)) continue;
    const hash = hashWord(word);
    const known = words.get(hash) ?? new Map<number, number>();
    known.set(tag, Math.max(known.get(tag) ?? 0, steps));
    words.set(hash, known);
  }
}

function packed(words: ReadonlyMap<number, StepsByTag>): WordTable {
  let size = 2;
  while (size < words.size * CELLS_A_WORD) size *= 2;
  const cells = new Int32Array(size);
  const entries = [0];
  for (const [hash, known] of words) {
    let at = (hash << 1) & (size - 1);
    while (cells[at + 1] !== 0) at = (at + 2) & (size - 1);
    cells[at] = hash;
    cells[at + 1] = entries.length;
    for (const [tag, steps] of withStrange(known)) entries.push((steps << TAG_BITS) | tag);
    entries.push(0);
  }
  return { cells, entries: Uint16Array.from(entries) };
}

/** Adds how likely a text in none of the languages holds the word. */
function withStrange(known: StepsByTag): readonly (readonly [number, number])[] {
  const read = Array.from(known).filter(([tag]) => tag < READ_TAGS);
  const [first = 0, second = 0] = read.map(([, steps]) => steps).toSorted((a, b) => b - a);
  const strange = Math.max(0, second - LESS_IF_SHARED, first - LESS_IF_OWN);
  return strange === 0 ? Array.from(known) : [...known, [STRANGE, strange]];
}
