import { nameColumn } from './name-column.ts';
import type { TableRow } from './table.ts';

/** Lines whose columns are looked at; all of them are split. */
const LINES_LOOKED_AT = 200;

/** Names of which that many are known are names. */
const LEAST_KNOWN = 2;

/** Share of lines that must have a gap before each column. */
const MOST = 0.9;

/** Names stand two spaces or more apart. */
const NAME = /\S+(?: \S+)*/g;

/** What is drawn below the names. */
const RULER = /^[\s=+|-]+$/;

/**
 * Splits a text whose columns stand below one another, as a terminal or a printed list shows them.
 *
 * @param text - Lines ended by `\n`.
 * @returns Its rows; `null` where the first line does not name columns that all lines keep to.
 */
export function fixedWidthRows(text: string): readonly TableRow[] | null {
  const lines = text
    .split('\n')
    .map((words, at) => ({ words, line: at + 1 }))
    .filter(({ words }) => words.trim() !== '' && !RULER.test(words));
  const [header, ...behind] = lines;
  if (header === undefined || behind.length === 0) return null;
  const names = [...header.words.slice(0, 2000).matchAll(NAME)];
  const known = names.filter(([name]) => nameColumn(name) !== null).length;
  if (names.length < 2 || known < LEAST_KNOWN) return null;
  const starts = names.map(({ index }) => index);
  const sample = behind.slice(0, LINES_LOOKED_AT);
  const even = sample.filter(({ words }) => starts.every((start) => isGap(words, start))).length;
  if (even < sample.length * MOST) return null;
  return lines.map(({ words, line }) => ({ line, cells: cellsOf(words, starts) }));
}

/** A line may end before its last column. */
function isGap(words: string, start: number): boolean {
  return start === 0 || (words[start - 1] ?? ' ') === ' ';
}

function cellsOf(words: string, starts: readonly number[]): readonly string[] {
  return starts.map((start, at) => words.slice(at === 0 ? 0 : start, starts[at + 1]).trim());
}
