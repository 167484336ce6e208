/** More columns than any form has; what is behind them is left out. */
export const MAX_COLUMNS = 500;

/** A row of a table, with the place it came from. */
export interface TableRow {
  /** Line in the file on which it begins, from 1. */
  readonly line: number;
  /** In the order of the columns; may be shorter where the rest is empty. */
  readonly cells: readonly string[];
}

/** What every format is brought to before its columns are understood. */
export interface Table {
  /** Names as the file has them; empty for a column without one. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Line of the names, from 1. */
  readonly line: number;
}

/** What the filled cells of one column have in common. */
export interface ColumnFacts {
  readonly filled: number;
  /** Cells that are a number and nothing else. */
  readonly numbers: number;
  /** Cells that are a whole number. */
  readonly wholes: number;
  readonly least: number;
  readonly greatest: number;
  /** Mean number of words of the filled cells. */
  readonly words: number;
  /** Different values, counted up to 1,000. */
  readonly different: number;
}

const DIFFERENT_COUNTED = 1000;
const NUMBER_LENGTH = 20;

/**
 * Looks at all cells of a column.
 *
 * @param table - The table.
 * @param column - Index of the column.
 * @returns Its facts; `least` and `greatest` are 0 where there are no numbers.
 */
export function columnFacts(table: Table, column: number): ColumnFacts {
  const numbers: number[] = [];
  const values = new Set<string>();
  let filled = 0;
  let words = 0;
  for (const { cells } of table.rows) {
    const cell = cells[column]?.trim() ?? '';
    if (cell === '') continue;
    filled += 1;
    words += cell.slice(0, 1000).split(/\s+/u).length;
    if (values.size < DIFFERENT_COUNTED) values.add(cell);
    const number = numberIn(cell);
    if (number !== null) numbers.push(number);
  }
  return {
    filled,
    numbers: numbers.length,
    wholes: numbers.filter((number) => Number.isInteger(number)).length,
    least: numbers.reduce((least, each) => Math.min(least, each), numbers[0] ?? 0),
    greatest: numbers.reduce((greatest, each) => Math.max(greatest, each), numbers[0] ?? 0),
    words: filled === 0 ? 0 : words / filled,
    different: values.size,
  };
}

/**
 * The filled cells of a column.
 *
 * @param table - The table.
 * @param column - Index of the column.
 * @returns Its cells in the order of the rows, trimmed, without the empty ones.
 */
export function cellsOf(table: Table, column: number): readonly string[] {
  return table.rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
}

/**
 * Reads a cell that is a number and nothing else.
 *
 * @param cell - As the file has it, with a decimal point or comma.
 * @returns The number; `null` where it is none.
 */
export function numberIn(cell: string): number | null {
  const text = cell.trim().replace(',', '.');
  if (text.length > NUMBER_LENGTH || !/^-?\d+(?:\.\d+)?$/.test(text)) return null;
  return Number(text);
}
