import { addDays, daysFrom, type DayRange } from '../period.ts';
import type { Span } from '../view.ts';

/** Up to this many days, spans are weeks until the owner chooses; above, months. */
const WEEKLY_UP_TO_DAYS = 120;
const WEEK_DAYS = 7;

/** First and last ISO day of a span, both included. */
export interface SpanDays {
  readonly from: string;
  readonly to: string;
}

/**
 * The span that says most about so long a time.
 *
 * @param range - Its days, both ends known.
 * @returns Weeks or months.
 */
export function usualSpan({ from, to }: SpanDays): Span {
  return daysFrom(from, to) <= WEEKLY_UP_TO_DAYS ? 'week' : 'month';
}

/**
 * Cuts a time into days, weeks from Monday, or months.
 *
 * @param range - Its days, both ends known.
 * @param span - How long each part is.
 * @returns Whole spans without a gap, oldest first; the first and last may reach beyond the time.
 */
export function spansOf({ from, to }: SpanDays, span: Span): readonly SpanDays[] {
  const spans: SpanDays[] = [];
  for (let start = startOf(from, span); start <= to;) {
    const next = startAfter(start, span);
    spans.push({ from: start, to: addDays(next, -1) });
    start = next;
  }
  return spans;
}

/**
 * The first day of the span that a day lies in.
 *
 * @param day - ISO day.
 * @param span - How long a span is.
 * @returns ISO day.
 */
export function startOf(day: string, span: Span): string {
  if (span === 'month') return `${day.slice(0, 7)}-01`;
  if (span === 'day') return day;
  const sinceMonday = (new Date(day).getUTCDay() + WEEK_DAYS - 1) % WEEK_DAYS;
  return addDays(day, -sinceMonday);
}

/**
 * A time with both ends.
 *
 * @param range - First and last day.
 * @param days - Days on which there is something, in any order.
 * @returns The time from the first to the last of them where an end is open; `null` where there is neither.
 */
export function closedRange({ from, to }: DayRange, days: readonly string[]): SpanDays | null {
  let [first, last] = [days[0], days[0]];
  for (const day of days) {
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  const [begin, end] = [from ?? first, to ?? last];
  return begin === undefined || end === undefined || begin > end ? null : { from: begin, to: end };
}

function startAfter(start: string, span: Span): string {
  if (span === 'day') return addDays(start, 1);
  if (span === 'week') return addDays(start, WEEK_DAYS);
  const [year = 0, month = 1] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
