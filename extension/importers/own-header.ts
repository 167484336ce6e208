import { nameColumn } from './name-column.ts';
import type { TableRow } from './table.ts';

const DELIMITERS = /[,;\t|]/;

/** Rows in which the names may stand. */
const ROWS_LOOKED_AT = 15;

/** Rows whose width is looked at. */
const ROWS_MEASURED = 60;

/** Names of which that many are known are names. */
const LEAST_KNOWN = 2;

/**
 * Splits a row of names that is parted by another sign than the rows below it, as files have it that were put together or
 * whose first line was typed by hand.
 *
 * @param rows - Split at the delimiter of the rows.
 * @returns The rows, with the names parted where there are as many of them as cells below; else as they were.
 */
export function withOwnHeader(rows: readonly TableRow[]): readonly TableRow[] {
  const at = rows
    .slice(0, ROWS_LOOKED_AT)
    .findIndex(({ cells }) => cells.length === 1 && namesIn(cells[0]) !== null);
  const names = namesIn(rows[at]?.cells[0]);
  const row = rows[at];
  if (names === null || row === undefined) return rows;
  const width = usualWidth(rows.slice(at + 1));
  if (width !== names.length) return rows;
  return rows.map((each) => (each === row ? { line: row.line, cells: names } : each));
}

/**
 * Whether the names are parted by another sign than the rows, and there are not as many of them as cells.
 *
 * @param rows - Split at any delimiter.
 * @returns True where nobody can tell which name is whose.
 */
export function hasForeignHeader(rows: readonly TableRow[]): boolean {
  const [header, ...behind] = rows.slice(0, ROWS_MEASURED);
  const names = header?.cells.length === 1 ? namesIn(header.cells[0]) : (header?.cells ?? null);
  if (names === null || behind.length === 0 || knownOf(names) < LEAST_KNOWN) return false;
  const own = DELIMITERS.exec(header?.cells[0] ?? '')?.[0] ?? ',';
  const others = [',', ';', '\t', '|'].filter((sign) => sign !== own);
  return behind.every(({ cells }) => {
    const line = cells.join(own);
    return others.some((sign) => line.split(sign).length > 2);
  });
}

function namesIn(cell: string | undefined): readonly string[] | null {
  const sign = DELIMITERS.exec(cell?.slice(0, 2000) ?? '')?.[0];
  if (cell === undefined || sign === undefined) return null;
  const names = cell.split(sign).map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  const known = knownOf(names);
  return known >= LEAST_KNOWN && known * 2 >= names.length ? names : null;
}

function knownOf(names: readonly string[]): number {
  return names.filter((name) => nameColumn(name) !== null).length;
}

function usualWidth(rows: readonly TableRow[]): number {
  const times = new Map<number, number>();
  for (const { cells } of rows.slice(0, ROWS_MEASURED)) {
    times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  }
  const [usual] = [...times].toSorted((one, other) => other[1] - one[1]);
  return usual?.[0] ?? 0;
}
