import type { Cell } from '../../shared/metrics/cell.ts';
import { addTallies, EMPTY_TALLY, type Tally } from '../../shared/metrics/tally.ts';
import type { DayRange } from './period.ts';

/**
 * Adds up the cells of some days and sources.
 *
 * @param cells - Cells of at least those days.
 * @param range - First and last day.
 * @param sources - Names of sources; all where empty.
 * @returns One tally.
 */
export function tallyCells(
  cells: readonly Cell[],
  range: DayRange,
  sources: readonly string[],
): Tally {
  return cells
    .filter((cell) => isWithin(cell.day, range))
    .filter((cell) => sources.length === 0 || sources.includes(cell.source))
    .reduce((sum, cell) => addTallies(sum, cell.tally), EMPTY_TALLY);
}

/**
 * Whether a day lies in a range.
 *
 * @param day - ISO day.
 * @param range - First and last day.
 * @returns True where it does.
 */
export function isWithin(day: string, range: DayRange): boolean {
  return (range.from === null || day >= range.from) && (range.to === null || day <= range.to);
}
