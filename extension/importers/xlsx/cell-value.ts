/** What the style of a cell says of its number. */
export type NumberKind = 'plain' | 'date' | 'percent';

/** Days between the two epochs of Excel and that of Unix. */
const UNIX_DAYS = { 1900: 25_569, 1904: 24_107 } as const;

const DAY_MS = 86_400_000;
const SECOND_MS = 1000;

/** Years that a review can be from: other numbers are no dates, whatever their style. */
const MOST_DAYS = 80_000;

/** Built-in formats that show a date or a time; 45 to 47 are durations. */
const DATE_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22]);
/** The same in East Asian versions. */
const ASIAN_DATE_FORMATS = { least: 27, greatest: 36 } as const;
const PERCENT_FORMATS: ReadonlySet<number> = new Set([9, 10]);

/** What stands in quotes, brackets or behind a backslash is shown as it is. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g;

/**
 * Tells what numbers of a format are.
 *
 * @param id - The format's number.
 * @param code - Its code where the workbook defines it; `null` for a built-in one.
 * @returns Date, percent, or plain.
 * @source ECMA-376 part 1, 18.8.30 numFmt
 */
export function numberKind(id: number, code: string | null): NumberKind {
  if (code !== null) {
    const signs = code.slice(0, 200).replaceAll(LITERAL, '').toLowerCase();
    if (/[dy]|m.*h|h.*m/.test(signs) && !/general/.test(signs)) return 'date';
    return signs.includes('%') ? 'percent' : 'plain';
  }
  if (DATE_FORMATS.has(id)) return 'date';
  if (id >= ASIAN_DATE_FORMATS.least && id <= ASIAN_DATE_FORMATS.greatest) return 'date';
  return PERCENT_FORMATS.has(id) ? 'percent' : 'plain';
}

/**
 * Writes a number as it stands in a text export.
 *
 * @param raw - As the sheet has it.
 * @param kind - What its style says.
 * @param epoch - From which the workbook counts days.
 * @returns `2026-03-04`, `2026-03-04 09:30:00`, `80%`, or the number; ids of many digits stay as they are.
 */
export function numberText(raw: string, kind: NumberKind, epoch: 1900 | 1904): string {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return raw;
  if (kind === 'date' && number >= 1 && number < MOST_DAYS) return dateText(number, epoch);
  if (kind === 'percent') return `${Number((number * 100).toFixed(4))}%`;
  return /^-?\d{16,}$/.test(raw) ? raw : String(number);
}

function dateText(days: number, epoch: 1900 | 1904): string {
  const exact = (days - UNIX_DAYS[epoch]) * DAY_MS;
  // Fractions of a day are not exact: to the second they are.
  const iso = new Date(Math.round(exact / SECOND_MS) * SECOND_MS).toISOString();
  return Number.isInteger(days) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
