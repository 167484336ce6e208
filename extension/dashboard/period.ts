/** The span of time that is looked at. */
export type Period =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  | { readonly kind: 'all' };

/** First and last ISO day, both included; `null` where there is no end. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Periods that the owner chooses from. A year is offered first: small businesses hear little in a month. */
export const PERIODS: readonly Period[] = [
  { kind: 'days', days: 30 },
  { kind: 'days', days: 90 },
  { kind: 'days', days: 365 },
  { kind: 'all' },
];

/** What is shown until the owner chooses. */
export const DEFAULT_PERIOD: Period = { kind: 'days', days: 365 };

const DAY_MS = 86_400_000;
const MAX_DAYS = 3660;
const BETWEEN = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/**
 * The days of a period.
 *
 * @param period - Any period.
 * @param today - ISO day.
 * @returns First and last day.
 */
export function rangeOf(period: Period, today: string): DayRange {
  if (period.kind === 'all') return { from: null, to: null };
  if (period.kind === 'between') return { from: period.from, to: period.to };
  return { from: addDays(today, 1 - period.days), to: today };
}

/**
 * The equally long span before a period, to compare with.
 *
 * @param period - Any period.
 * @param today - ISO day.
 * @returns Its days; `null` before everything.
 */
export function rangeBefore(period: Period, today: string): DayRange | null {
  const { from, to } = rangeOf(period, today);
  if (from === null || to === null) return null;
  const days = daysFrom(from, to) + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
}

/**
 * Reads a period out of an address.
 *
 * @param text - Such as `90`, `all` or `2026-01-01..2026-01-31`; `null` where none is given.
 * @returns The period; the default where the text is none.
 */
export function parsePeriod(text: string | null): Period {
  if (text === 'all') return { kind: 'all' };
  const between = BETWEEN.exec(text ?? '');
  if (between?.[1] !== undefined && between[2] !== undefined) {
    return isDay(between[1]) && isDay(between[2])
      ? { kind: 'between', from: between[1], to: between[2] }
      : DEFAULT_PERIOD;
  }
  const days = Number(text);
  const isSpan = Number.isInteger(days) && days > 0 && days <= MAX_DAYS;
  return isSpan ? { kind: 'days', days } : DEFAULT_PERIOD;
}

/**
 * Writes a period for an address.
 *
 * @param period - Any period.
 * @returns The text that `parsePeriod` reads.
 */
export function periodText(period: Period): string {
  if (period.kind === 'all') return 'all';
  if (period.kind === 'days') return String(period.days);
  return `${period.from}..${period.to}`;
}

/**
 * Moves a day.
 *
 * @param day - ISO day.
 * @param days - How many days forward; back where negative.
 * @returns ISO day.
 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Days from one day to another.
 *
 * @param from - ISO day.
 * @param to - ISO day.
 * @returns Whole days; 0 for the same day.
 */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function isDay(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
