import type { DatePrecision } from '../feedback/feedback.ts';

/** A date as read, and how finely it is known. */
export interface ReadDate {
  /** ISO date, or date-time in UTC where the hour is known. */
  readonly writtenAt: string;
  readonly precision: DatePrecision;
}

/** A time of day with its distance from UTC. */
export interface ZonedTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes that the clock is ahead of UTC; `null` where the text names no zone. */
  readonly offsetMinutes: number | null;
}

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
const MINUTE_MS = 60_000;

/**
 * Makes a date of its numbers, refusing days that no calendar has.
 *
 * @param year - Full year, 1990 to 2100: reviews have no others.
 * @param month - 1 to 12.
 * @param day - 1 to 31.
 * @returns An ISO day; `null` where there is no such day.
 */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * Puts a day and a time together.
 *
 * Without a zone the clock's own reading is taken for UTC, so that the day stays the one that was shown; midnight sharp
 * without a zone is how programs write a day alone.
 *
 * @param day - ISO day.
 * @param time - The time beside it; `null` where there was none.
 * @returns Day or date-time in UTC; `null` where the time is impossible.
 */
export function atTime(day: string, time: ZonedTime | null): ReadDate | null {
  if (time === null) return { writtenAt: day, precision: 'day' };
  const { hour, minute, second, offsetMinutes } = time;
  if (hour > 24 || minute > 59 || second > 60) return null;
  if (offsetMinutes === null && hour + minute + second === 0) {
    return { writtenAt: day, precision: 'day' };
  }
  const shown = Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1000;
  return atMoment(shown - (offsetMinutes ?? 0) * MINUTE_MS);
}

/**
 * A moment to the second.
 *
 * @param milliseconds - Since 1970 in UTC.
 * @returns A date-time in UTC; `null` outside the years that reviews are from.
 */
export function atMoment(milliseconds: number): ReadDate | null {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  return { writtenAt: `${date.toISOString().slice(0, 19)}Z`, precision: 'second' };
}
