import type { Weights } from './learned-themes.ts';

/** What words one after the other mean, by the numbers of both. */
export interface ThemePairs {
  /** By word that is in any pair: its number, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words that a pair starts with. */
  readonly firsts: ReadonlySet<string>;
  /** By slot: the two numbers in one, and behind it where in `weights` theirs start; 0 for a free slot. */
  readonly cells: Int32Array;
  /** From 1 on, of one pair after another: how many numbers follow, and these, see `Weights`. */
  readonly weights: readonly number[];
}

const CELLS_A_PAIR = 4;
const HALF = 16;
const SPREAD = 0x9e3779b1;

/**
 * Lays pairs of words out for looking them up.
 *
 * @param pairs - By first word and second word.
 * @returns The pairs, for `placeOfPair`.
 */
export function layOutPairs(pairs: ReadonlyMap<string, ReadonlyMap<string, Weights>>): ThemePairs {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  };
  const weights = [0];
  const entries: (readonly [pair: number, place: number])[] = [];
  for (const [first, seconds] of pairs) {
    for (const [second, own] of seconds) {
      entries.push([pairOf(numberOf(first), numberOf(second)), weights.length]);
      weights.push(own.length, ...own);
    }
  }
  return { numbers, firsts: new Set(pairs.keys()), cells: cellsOf(entries), weights };
}

/**
 * Finds a pair.
 *
 * @param pairs - From `layOutPairs`.
 * @param first - Number of its first word.
 * @param second - Number of its second word.
 * @returns Where in `weights` its own start; 0, where the list of nothing stands, for two words that are no pair.
 */
export function placeOfPair({ cells }: ThemePairs, first: number, second: number): number {
  const pair = pairOf(first, second);
  let at = slotOf(pair, cells.length);
  for (;;) {
    const found = cells[at] ?? 0;
    if (found === pair || found === 0) return cells[at + 1] ?? 0;
    at = (at + 2) & (cells.length - 1);
  }
}

function cellsOf(entries: readonly (readonly [pair: number, place: number])[]): Int32Array {
  let size = 2;
  while (size < entries.length * CELLS_A_PAIR) size *= 2;
  const cells = new Int32Array(size);
  for (const [pair, place] of entries) {
    let at = slotOf(pair, size);
    while (cells[at] !== 0) at = (at + 2) & (size - 1);
    cells[at] = pair;
    cells[at + 1] = place;
  }
  return cells;
}

function pairOf(first: number, second: number): number {
  return (first << HALF) | second;
}

/** Even, and below the size, which is a power of two. */
function slotOf(pair: number, size: number): number {
  const mixed = Math.imul(pair, SPREAD);
  return ((mixed ^ (mixed >>> HALF)) << 1) & (size - 1);
}
