import { monthOf } from './month-names.ts';
import { fullYear } from './numeric-dates.ts';
import { atTime, isoDay, type ReadDate } from './read-date.ts';
import type { TimeInText } from './zoned-time.ts';

const DAY = String.raw`(?<!\d)(?<day>\d{1,2})(?!\d)(?:\s?(?:st|nd|rd|th|er|eme|e|º|ª|-a|-го|:e)(?!\p{L}))?\.?`;
const LINK = String.raw`\s*(?:de |of |den )?\s*`;
const MONTH = String.raw`(?<!\p{L})(?<month>[\p{L}]+)\.?`;
const YEAR = String.raw`(?<year>\d{4}|['’]\d{2}|\d{2}(?!\d|:))`;

/** Most telling first. */
const WITH_DAY = [
  new RegExp(`${DAY}${LINK}${MONTH},?\\s*(?:de |del )?${YEAR}`, 'gu'),
  new RegExp(`${MONTH}\\s*${DAY},?\\s*(?:de )?${YEAR}`, 'gu'),
  new RegExp(`(?<year>\\d{4})\\.?,?\\s*${MONTH}\\s*${DAY}`, 'gu'),
] as const;
const MONTH_AND_YEAR = [
  new RegExp(`${MONTH},?\\s*(?:de |del )?(?<year>\\d{4})(?!\\d)`, 'gu'),
] as const;
const WITHOUT_YEAR = [
  new RegExp(`${DAY}${LINK}${MONTH}`, 'gu'),
  new RegExp(`${MONTH}\\s*${DAY}(?!\\d)`, 'gu'),
] as const;

/** Years from here on count from Buddha's death, as Thai pages do. */
const BUDDHIST_FROM = 2400;
const BUDDHIST_AHEAD = 543;

/** What helps to understand a worded date. */
export interface WordedContext {
  /** Primary language tag; `null` where unknown. */
  readonly language: string | null;
  readonly now: Date;
}

/**
 * Reads a date with its month in words and its year: "4 de marzo de 2024", "Jan 5th, '24", "March 2024".
 *
 * @param found - Folded text, its time taken out.
 * @param context - Language and current time.
 * @returns The date, `month` fine where there is no day; `null` where there is none.
 */
export function readWordedDate(found: TimeInText, context: WordedContext): ReadDate | null {
  for (const { year, month, day } of partsIn(found.rest, WITH_DAY, context)) {
    const iso = isoDay(yearOf(year, context), month, day);
    // A time without a zone beside a worded date is read by people, who mean the day.
    const time = found.time?.offsetMinutes === null ? null : found.time;
    if (iso !== null) return atTime(iso, time);
  }
  for (const { year, month } of partsIn(found.rest, MONTH_AND_YEAR, context)) {
    const iso = isoDay(yearOf(year, context), month, 1);
    if (iso !== null) return { writtenAt: iso, precision: 'month' };
  }
  return null;
}

/**
 * Reads a date that leaves its year to the reader: the latest such day that is not in the future.
 *
 * @param found - Folded text, its time taken out.
 * @param context - Language and current time.
 * @returns The day; `null` where there is none.
 */
export function readYearlessDate(found: TimeInText, context: WordedContext): ReadDate | null {
  const today = context.now.toISOString().slice(0, 10);
  for (const { month, day } of partsIn(found.rest, WITHOUT_YEAR, context)) {
    const thisYear = context.now.getUTCFullYear();
    const iso = [thisYear, thisYear - 1]
      .map((year) => isoDay(year, month, day))
      .find((each) => each !== null && each <= today);
    if (iso) return { writtenAt: iso, precision: 'day' };
  }
  return null;
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function* partsIn(
  text: string,
  patterns: readonly RegExp[],
  context: WordedContext,
): Generator<Parts> {
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const word = match.groups?.['month'] ?? '';
      const month = monthOf(word, context.language);
      if (month === null) continue;
      yield { month, year: match.groups?.['year'] ?? '', day: Number(match.groups?.['day'] ?? 1) };
    }
  }
}

function yearOf(text: string, context: WordedContext): number {
  const year = Number(text.replaceAll(/\D/g, ''));
  if (year < 100) return fullYear(year, context.now.getUTCFullYear());
  return year >= BUDDHIST_FROM ? year - BUDDHIST_AHEAD : year;
}
