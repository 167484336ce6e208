import type { Cell } from '../../shared/metrics/cell.ts';
import type { DatePrecision } from '../../shared/feedback/feedback.ts';
import { addDays, daysFrom, type DayRange } from './period.ts';
import { isWithin } from './tally-cells.ts';

/** The mean stars of a week or a month. */
export interface TrendPoint {
  /** First and last ISO day of the span. */
  readonly from: string;
  readonly to: string;
  /** `null` where nobody rated. */
  readonly mean: number | null;
  readonly n: number;
}

/** The points of a chart. */
export interface Trend {
  /** How a point's span is said. */
  readonly unit: Extract<DatePrecision, 'day' | 'month'>;
  readonly points: readonly TrendPoint[];
}

/** Up to this many days, points are weeks; above, months. */
const WEEKLY_UP_TO_DAYS = 120;
const WEEK_DAYS = 7;
const MAX_POINTS = 120;

/**
 * How the stars went, week by week or month by month.
 *
 * @param cells - Cells of at least the range.
 * @param range - First and last day; where open, the days of the first and last rating.
 * @param sources - Names of sources; all where empty.
 * @returns Points without a gap, oldest first; none where nobody rated.
 */
export function trendOf(
  cells: readonly Cell[],
  range: DayRange,
  sources: readonly string[],
): Trend {
  const rated = cells.filter(
    (cell) =>
      isWithin(cell.day, range) &&
      (sources.length === 0 || sources.includes(cell.source)) &&
      cell.tally.stars.some((count) => count > 0),
  );
  const days = rated.map((cell) => cell.day).toSorted();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return { unit: 'day', points: [] };
  const isWeekly = daysFrom(range.from ?? first, range.to ?? last) <= WEEKLY_UP_TO_DAYS;
  const starts = startsFrom(first, last, isWeekly).slice(-MAX_POINTS);
  return {
    unit: isWeekly ? 'day' : 'month',
    points: starts.map((from) => pointOf(rated, from, addDays(next(from, isWeekly), -1))),
  };
}

function pointOf(cells: readonly Cell[], from: string, to: string): TrendPoint {
  let n = 0;
  let sum = 0;
  for (const { tally } of cells.filter((cell) => isWithin(cell.day, { from, to }))) {
    for (const [halves, count] of tally.stars.entries()) {
      n += count;
      sum += (halves / 2) * count;
    }
  }
  return { from, to, mean: n === 0 ? null : sum / n, n };
}

function startsFrom(first: string, last: string, isWeekly: boolean): readonly string[] {
  const starts = [isWeekly ? mondayOf(first) : `${first.slice(0, 7)}-01`];
  for (;;) {
    const start = next(starts.at(-1) ?? first, isWeekly);
    if (start > last) return starts;
    starts.push(start);
  }
}

function next(start: string, isWeekly: boolean): string {
  if (isWeekly) return addDays(start, WEEK_DAYS);
  const [year = 0, month = 1] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function mondayOf(day: string): string {
  const sinceMonday = (new Date(day).getUTCDay() + WEEK_DAYS - 1) % WEEK_DAYS;
  return addDays(day, -sinceMonday);
}
