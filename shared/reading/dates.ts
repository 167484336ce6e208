import { fold } from './fold.ts';
import { mayNameMonth } from './month-names.ts';
import { dayOrderOf, readNumericDate } from './numeric-dates.ts';
import { atMoment, atTime, isoDay, type ReadDate } from './read-date.ts';
import { readRelativeDate } from './relative-dates.ts';
import { readWordedDate, readYearlessDate } from './worded-dates.ts';
import { offsetOf, takeTime } from './zoned-time.ts';

/** A date's text is short; what is longer is prose that happens to hold one. */
const MAX_LETTERS = 200;

const ISO =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[t ]\s?(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?)?(?!\d)/;
const BASIC_ISO = /(?<!\d)(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(z|[+-]\d{4})?/;
const POINTS = /(?<![\d./-])\d+(?:[.,]\d+)? (?:out of|stars?)(?: \d+)?(?: stars?)?(?![\d./-]*\d)/g;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const UNIX_SECONDS = /^\d{10}(?:\.\d+)?$/;
const UNIX_MILLISECONDS = /^\d{13}$/;
const YEAR_AND_MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^(\d{4})$/;

/** What helps to understand a date. */
export interface DateOptions {
  /** The current time, from which relative dates count back. */
  readonly now: Date;
  /** BCP 47 tag of the text, such as `en-GB`; `null` where unknown. */
  readonly language: string | null;
  /** Whether 4/3 is the fourth of March; `null` where the other dates do not tell (see `dayFirstOf`). */
  readonly dayFirst: boolean | null;
}

/**
 * Reads a date as a person would, in any form that pages and export files use.
 *
 * ISO and RFC 2822 dates, JavaScript's date strings, Unix seconds and milliseconds, numbers parted by points, dashes or
 * slashes, month names and relative phrases in about 25 languages. Words around the date do no harm ("Reviewed in the
 * United States on January 10, 2018"). A time without a zone is taken for UTC.
 *
 * @param text - As the page or file has it.
 * @param options - Current time, language, and the order of day and month.
 * @returns ISO date or UTC date-time with its precision; `null` where there is no date. Where day and month cannot be
 *   told apart it is the likelier day, said to be as fine as its year only.
 */
export function readDate(text: string, options: DateOptions): ReadDate | null {
  if (text.length > MAX_LETTERS * 10) return null;
  const { now, language, dayFirst } = options;
  const key = `${now.getTime()} ${language} ${dayFirst} ${text}`;
  const known = lately.get(key);
  if (known !== undefined) return known;
  if (lately.size >= MAX_LATELY) lately.clear();
  const read = dateIn(text, options);
  lately.set(key, read);
  return read;
}

function dateIn(text: string, options: DateOptions): ReadDate | null {
  // "4.2 out of 5" is no second of outubro.
  const folded = fold(text).slice(0, MAX_LETTERS).replace(POINTS, ' ');
  if (folded.trim() === '') return null;
  return readMachineDate(folded) ?? readHumanDate(folded, options);
}

/** Many reviews of a page have one date, and each is read several times on its way. */
const lately = new Map<string, ReadDate | null>();
const MAX_LATELY = 500;

/**
 * Whether the dates of a page or column put the day before the month.
 *
 * @param texts - All of them, as written.
 * @returns True or false where a number above 12 tells; `null` where none does, or they contradict one another.
 */
export function dayFirstOf(texts: readonly string[]): boolean | null {
  return dayOrderOf(texts.filter((text) => text.length <= MAX_LETTERS).map(fold));
}

function readMachineDate(text: string): ReadDate | null {
  const iso = ISO.exec(text) ?? BASIC_ISO.exec(text);
  if (iso) return readIso(iso);
  if (UNIX_SECONDS.test(text)) return atMoment(Number(text) * 1000);
  if (UNIX_MILLISECONDS.test(text)) return atMoment(Number(text));
  return readCompactDate(text);
}

function readCompactDate(text: string): ReadDate | null {
  const match = COMPACT_DAY.exec(text) ?? YEAR_AND_MONTH.exec(text) ?? YEAR.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  const writtenAt = isoDay(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (writtenAt === null) return null;
  return { writtenAt, precision: day ? 'day' : month ? 'month' : 'year' };
}

function readIso([
  ,
  year,
  month,
  day,
  hour,
  minute,
  second,
  zone,
]: RegExpExecArray): ReadDate | null {
  const iso = isoDay(Number(year), Number(month), Number(day));
  if (iso === null) return null;
  if (hour === undefined) return atTime(iso, null);
  const offsetMinutes = zone === undefined ? null : offsetOf(zone);
  const isMidnight = Number(hour) + Number(minute) + Number(second ?? 0) === 0;
  // Midnight east of Greenwich is a day that a template gave a time; in Greenwich it is still the day before.
  if (isMidnight && offsetMinutes !== null && offsetMinutes > 0) return atTime(iso, null);
  return atTime(iso, {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    offsetMinutes,
  });
}

function readHumanDate(text: string, options: DateOptions): ReadDate | null {
  const tag = options.language?.toLowerCase().replaceAll('_', '-') || null;
  const language = tag === null ? null : primary(tag);
  // Days and years are in digits: without any, only words such as "yesterday" are left.
  if (!/\d/.test(text)) return readRelativeDate(text, options.now, language);
  const found = takeTime(text);
  const numeric = readNumericDate(found, {
    language: tag,
    dayFirst: options.dayFirst,
    thisYear: options.now.getUTCFullYear(),
  });
  if (numeric !== null) return numeric;
  const context = { now: options.now, language };
  const isWorded = mayNameMonth(found.rest);
  return (
    (isWorded ? readWordedDate(found, context) : null) ??
    readRelativeDate(text, options.now, language) ??
    (isWorded ? readYearlessDate(found, context) : null)
  );
}

/** Norwegian has two tags, and Indonesian an old one. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', in: 'id', iw: 'he' };

function primary(tag: string): string {
  const language = tag.split('-')[0] ?? tag;
  return SAME_LANGUAGE[language] ?? language;
}
