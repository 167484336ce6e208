import { atTime, isoDay, type ReadDate } from './read-date.ts';
import type { TimeInText } from './zoned-time.ts';

/** English as written where the day comes first. */
const DAY_FIRST_ENGLISH = /^en-(?:gb|au|nz|ie|in|za|sg|hk|mt|ke|ng)\b/;
/** Languages that write two-digit years in front. */
const YEAR_FIRST = /^(?:ko|ja|zh|hu)\b/;

const YEAR_IN_FRONT =
  /(?<!\d)(\d{4})\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})(?!\d)/;
const YEAR_BEHIND = /(?<![\d/.-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})(?![\d/-])/;
const VIETNAMESE = /(?<!\d)(\d{1,2}) thang (\d{1,2})(?:,| nam)? ?(\d{4})/;

/** What settles which number is the day. */
export interface DayOrder {
  /** BCP 47 tag in any case; `null` where unknown. */
  readonly language: string | null;
  /** What other dates of the same page or column showed. */
  readonly dayFirst: boolean | null;
  /** The current year, for two-digit years. */
  readonly thisYear: number;
}

/**
 * Reads a date that is all numbers.
 *
 * @param found - Folded text, its time taken out.
 * @param order - What is known of the order of day and month.
 * @returns The date; only as fine as its year where day and month cannot be told apart; `null` where there is none.
 */
export function readNumericDate(found: TimeInText, order: DayOrder): ReadDate | null {
  const front = YEAR_IN_FRONT.exec(found.rest);
  if (front) return dated(found, [Number(front[1]), Number(front[2]), Number(front[3])]);
  const spoken = VIETNAMESE.exec(found.rest);
  if (spoken) return dated(found, [Number(spoken[3]), Number(spoken[2]), Number(spoken[1])]);
  const behind = YEAR_BEHIND.exec(found.rest);
  return behind ? readYearBehind(found, behind, order) : null;
}

/**
 * Whether the dates of a page or column put the day before the month.
 *
 * @param texts - Folded texts of all its dates.
 * @returns True or false where a number above 12 tells; `null` where none does, or they contradict one another.
 */
export function dayOrderOf(texts: readonly string[]): boolean | null {
  const seen = new Set<boolean>();
  for (const text of texts) {
    const match = YEAR_BEHIND.exec(text);
    if (match === null) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 && first <= 31 && second <= 12) seen.add(true);
    if (second > 12 && second <= 31 && first <= 12) seen.add(false);
  }
  return seen.size === 1 ? seen.has(true) : null;
}

function readYearBehind(
  found: TimeInText,
  match: RegExpExecArray,
  order: DayOrder,
): ReadDate | null {
  const [first, second, last] = [Number(match[1]), Number(match[3]), match[4] ?? ''];
  if (last.length < 4 && YEAR_FIRST.test(order.language ?? '')) {
    return dated(found, [fullYear(first, order.thisYear), second, Number(last)]);
  }
  if (last.length === 1) return null;
  const year = last.length === 4 ? Number(last) : fullYear(Number(last), order.thisYear);
  const isDayFirst = first === second || dayFirstIn([first, second], match[2] ?? '', order);
  if (isDayFirst === null) {
    const guess = isoDay(year, first, second);
    return guess === null ? null : { writtenAt: guess, precision: 'year' };
  }
  return dated(found, isDayFirst ? [year, second, first] : [year, first, second]);
}

function dayFirstIn(
  [first, second]: readonly [number, number],
  separator: string,
  order: DayOrder,
): boolean | null {
  if (first > 12) return true;
  if (second > 12) return false;
  if (order.dayFirst !== null) return order.dayFirst;
  if (separator === '.') return true;
  if (order.language === null) return null;
  return !order.language.startsWith('en') || DAY_FIRST_ENGLISH.test(order.language);
}

function dated(
  found: TimeInText,
  [year, month, day]: readonly [number, number, number],
): ReadDate | null {
  const iso = isoDay(year, month, day);
  return iso === null ? null : atTime(iso, found.time);
}

/**
 * The century of a two-digit year: this one, unless that were in the future.
 *
 * @param year - 0 to 99.
 * @param thisYear - The current year.
 * @returns The full year.
 */
export function fullYear(year: number, thisYear: number): number {
  const century = Math.floor(thisYear / 100) * 100;
  return century + year > thisYear + 1 ? century - 100 + year : century + year;
}
