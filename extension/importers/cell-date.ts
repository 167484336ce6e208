import { readDate, type DateOptions } from '../../shared/reading/dates.ts';
import type { ReadDate } from '../../shared/reading/read-date.ts';

/** Hours that the clocks of a zone are ahead of UTC; of names with several meanings that which exports mean. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  ACDT: 10.5,
  ACST: 9.5,
  AEDT: 11,
  AEST: 10,
  AKDT: -8,
  AKST: -9,
  ART: -3,
  AWST: 8,
  BRT: -3,
  BST: 1,
  CDT: -5,
  CEST: 2,
  CET: 1,
  CST: -6,
  EDT: -4,
  EEST: 3,
  EET: 2,
  EST: -5,
  HKT: 8,
  HST: -10,
  IST: 5.5,
  JST: 9,
  KST: 9,
  MDT: -6,
  MESZ: 2,
  MEZ: 1,
  MSK: 3,
  MST: -7,
  NZDT: 13,
  NZST: 12,
  PDT: -7,
  PST: -8,
  SAST: 2,
  SGT: 8,
  WEST: 1,
  WET: 0,
};

/** "09:12:03 PST", "9:12 AM (EST)". */
const NAMED_ZONE = new RegExp(
  String.raw`(:\d\d(?:\.\d+)?\s*(?:[ap]\.?\s?m\b\.?)?)\s*\(?\b(${Object.keys(ZONE_HOURS).join('|')})\b\)?(?!\s*[+-]\d)`,
  'i',
);
/** "UTC+1", "GMT-3:30". */
const SHORT_OFFSET = /\b(?:utc|gmt)\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
/** "05/03/2026 9.12.03", "5.3.2026 klo 9.12". */
const POINTED_TIME =
  /^((?:\d{1,2}[./-]\s?){2}\d{2,4},?\s+(?:\p{L}+\.?\s+)?\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/u;
/** "/Date(1772700000000+0000)/", as older .NET services write moments. */
const SCRIPT_DATE = /^\/Date\((\d{12,13})(?:[+-]\d{4})?\)\/$/;
/** "오후 3:04:05" and "3:04 午後": the half of the day. */
const HALF_IN_FRONT = /(午前|午後|上午|下午|오전|오후)\s*(\d{1,2}:\d{2}(?::\d{2})?)/u;
const HALF_BEHIND = /(\d{1,2}:\d{2}(?::\d{2})?)\s*(午前|午後|上午|下午|오전|오후)/u;
const AFTERNOON: ReadonlySet<string> = new Set(['午後', '下午', '오후']);
/** "05-Mar-26", Excel's own short form. */
const DASHED_MONTH = /^(\d{1,2})[-/. ](\p{L}{3,12})\.?[-/. ](\d{2}|\d{4})(?!\d)/u;
const EXCEL_DAYS = /^\d{5}(?:[.,]\d+)?$/;
/** 1990 to 2100 in Excel's days. */
const FIRST_EXCEL_DAY = 32_874;
const LAST_EXCEL_DAY = 73_415;
/** Days from Excel's beginning to 1970. */
const EXCEL_EPOCH = 25_569;
const DAY_MS = 86_400_000;

const MAX_LETTERS = 100;

/** A day behind all reviews: two-digit years and "two weeks ago" are counted back from it, to years that reviews are from. */
const ANY_DAY = new Date('2100-01-01');

/**
 * Reads a cell of a column of dates: as `readDate`, with what spreadsheets and exports do to dates besides.
 *
 * Excel's bare count of days (`46086.5`), times with points, names of time zones and short distances from UTC.
 *
 * @param cell - As the file has it.
 * @param options - Current time, language, and the order of day and month in the whole column.
 * @returns The date; `null` where the cell holds none.
 */
export function readCellDate(cell: string, options: DateOptions): ReadDate | null {
  const text = cell.trim();
  if (text.length > MAX_LETTERS) return readDate(text, options);
  return readDate(EXCEL_DAYS.test(text) ? dayOf(text) : plainTime(text), options);
}

/**
 * Whether a cell is a date.
 *
 * @param cell - As the file has it.
 * @returns True for one of whatever order and language.
 */
export function isDate(cell: string): boolean {
  return readCellDate(cell, { now: ANY_DAY, language: null, dayFirst: true }) !== null;
}

function dayOf(text: string): string {
  const days = Number(text.replace(',', '.'));
  if (days < FIRST_EXCEL_DAY || days >= LAST_EXCEL_DAY) return text;
  const seconds = Math.round((days - EXCEL_EPOCH) * (DAY_MS / 1000));
  const iso = new Date(seconds * 1000).toISOString();
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

function plainTime(text: string): string {
  return text
    .replace(SCRIPT_DATE, '$1')
    .replace(HALF_IN_FRONT, (_, half: string, time: string) => `${time} ${halfOf(half)}`)
    .replace(HALF_BEHIND, (_, time: string, half: string) => `${time} ${halfOf(half)}`)
    .replace(DASHED_MONTH, (_, day: string, month: string, year: string) => {
      return `${day} ${month} ${year.length === 2 ? `20${year}` : year}`;
    })
    .replace(POINTED_TIME, (_, hour: string, minute: string, second = '00') => {
      return `${hour}:${minute}:${second}`;
    })
    .replace(SHORT_OFFSET, (_, sign: string, hours: string, minutes = '00') => {
      return `${sign}${hours.padStart(2, '0')}${minutes}`;
    })
    .replace(NAMED_ZONE, (_, time: string, zone: string) => {
      return `${time} ${offsetText(ZONE_HOURS[zone.toUpperCase()] ?? 0)}`;
    });
}

function halfOf(word: string): string {
  return AFTERNOON.has(word) ? 'pm' : 'am';
}

function offsetText(hours: number): string {
  const minutes = Math.abs(hours) * 60;
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${hours < 0 ? '-' : '+'}${digits.join('')}`;
}
