import { foldUnit, kindOf } from '../sentiment/letters.ts';
import type { StepGroup } from './learned-words.ts';
import { LEARNED_OTHERS } from './learned/others.ts';
import { LANGUAGES } from './registry.ts';

/** Steps of every three letters for the languages that we read and, last, for all others. */
export interface TrigramTable {
  /** By the three letters: which row; 0 is of those that stand in no list. */
  readonly rows: Uint16Array;
  /** By row and language. */
  readonly steps: Uint8Array;
}

/** The languages that we read, and all others. */
export const TRIGRAM_SIDES = LANGUAGES.length + 1;

const SMALL_A = 0x61;
const LETTERS = 26;
/** The edge of a word. */
const EDGE = LETTERS;
const SIGNS = LETTERS + 1;
const NO_LETTER = -1;
/** Of one that some language that we read knows, the others are held to know this much less. */
const LESS_IF_READ = 4;
const LONGEST_WORD = 24;
let table: TrigramTable | null = null;

/**
 * Adds what the letters of a word tell.
 *
 * @param sums - By language that we read, and last for all others; is added to.
 * @param text - Holds the word.
 * @param start - Offset of its first character.
 * @param end - Offset behind its last one; of a long word only the beginning is looked at.
 */
export function addTrigrams(sums: Float64Array, text: string, start: number, end: number): void {
  table ??= buildTable();
  const { rows, steps } = table;
  let first = NO_LETTER;
  let second = EDGE;
  const last = Math.min(end, start + LONGEST_WORD);
  for (let at = start; at <= last; at += 1) {
    const third = at === last ? EDGE : letterAt(text, at);
    if (first !== NO_LETTER && second !== NO_LETTER && third !== NO_LETTER) {
      const row = (rows[(first * SIGNS + second) * SIGNS + third] ?? 0) * TRIGRAM_SIDES;
      for (let side = 0; side < TRIGRAM_SIDES; side += 1) {
        sums[side] = (sums[side] ?? 0) + (steps[row + side] ?? 0);
      }
    }
    first = second;
    second = third;
  }
}

function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  kindOf(unit);
  const letter = foldUnit(unit) - SMALL_A;
  return letter >= 0 && letter < LETTERS ? letter : NO_LETTER;
}

function buildTable(): TrigramTable {
  const rows = new Uint16Array(SIGNS ** 3);
  const steps: number[] = Array.from({ length: TRIGRAM_SIDES }, () => 0);
  const lists = [...LANGUAGES.map(({ learned }) => learned.trigrams), LEARNED_OTHERS];
  for (const [side, groups] of lists.entries()) {
    for (const [key, amount] of entriesIn(groups)) {
      if (rows[key] === 0) {
        rows[key] = steps.length / TRIGRAM_SIDES;
        for (let more = 0; more < TRIGRAM_SIDES; more += 1) steps.push(0);
      }
      steps[(rows[key] ?? 0) * TRIGRAM_SIDES + side] = amount;
    }
  }
  for (let row = 0; row < steps.length; row += TRIGRAM_SIDES) {
    const others = row + TRIGRAM_SIDES - 1;
    const read = Math.max(...steps.slice(row, others));
    steps[others] = Math.max(steps[others] ?? 0, read - LESS_IF_READ);
  }
  return { rows, steps: Uint8Array.from(steps) };
}

function entriesIn(groups: readonly StepGroup[]): readonly (readonly [number, number])[] {
  return groups.flatMap(([amount, list]) =>
    Array.from({ length: list.length / 3 }, (_, at) => {
      const [one = 0, two = 0, three = 0] = Array.from(list.slice(at * 3, at * 3 + 3), codeOf);
      return [(one * SIGNS + two) * SIGNS + three, amount] as const;
    }),
  );
}

function codeOf(sign: string): number {
  return sign === '_' ? EDGE : sign.charCodeAt(0) - SMALL_A;
}
