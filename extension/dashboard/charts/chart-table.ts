/** One field of a chart's table: as it is shown, and as it stands in a file. */
export interface ChartCell {
  readonly text: string;
  /** A number is written plainly; `null` is an empty field. */
  readonly value: string | number | null;
}

/** What a chart shows, as a table. */
export interface ChartTable {
  readonly head: readonly string[];
  /** The first field of each row names it. */
  readonly rows: readonly (readonly ChartCell[])[];
}

/** A spreadsheet would run what begins so. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A field that says the same in a table and in a file.
 *
 * @param text - Any.
 * @returns The field.
 */
export function textCell(text: string): ChartCell {
  return { text, value: text };
}

/**
 * A field with a number.
 *
 * @param value - `null` where there is none.
 * @param write - Writes it for people.
 * @returns The field; a dash where there is no number.
 */
export function numberCell(value: number | null, write: (value: number) => string): ChartCell {
  return { text: value === null ? '–' : write(value), value };
}

/**
 * Writes a table as a file that spreadsheets read and do not run.
 *
 * @param table - Any.
 * @returns CSV by RFC 4180; text that begins like a formula has an apostrophe before it.
 * @source RFC 4180; OWASP, "CSV Injection".
 */
export function writeCsv({ head, rows }: ChartTable): string {
  const lines = [head, ...rows.map((row) => row.map(({ value }) => value))];
  return lines.map((line) => line.map(fieldOf).join(',') + '\r\n').join('');
}

function fieldOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
