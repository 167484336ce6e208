import type { Cell } from '../../../shared/metrics/cell.ts';
import type { DayRange } from '../period.ts';
import { isWithin } from '../tally-cells.ts';

/** A stretch of the list that is read at once. */
export interface RowChunk {
  readonly range: DayRange;
  /** Place of its first row in the list. */
  readonly start: number;
  /** How many rows it has. */
  readonly count: number;
  /** How many chunks of the same days come before it: it goes on where they end. */
  readonly part: number;
}

/** Where in the list what stands. */
export interface RowTable {
  readonly chunks: readonly RowChunk[];
  /** Rows in all. */
  readonly rows: number;
  /** Whether there are older ones that cannot be scrolled to. */
  readonly isCapped: boolean;
}

/** Rows that are read at once: about three screens. */
export const CHUNK_ROWS = 50;

/** No browser draws a page of any height: some end at seventeen million pixels. */
export const MOST_ROWS = 120_000;

/**
 * Finds out from the counts of each day where in the list what stands, so that any part of it can be read first.
 *
 * @param cells - Of what is looked at.
 * @param range - The days that are looked at.
 * @returns The table, newest first.
 */
export function tableOf(cells: readonly Cell[], range: DayRange): RowTable {
  const chunks: RowChunk[] = [];
  let start = 0;
  for (const { from, to, count } of stretchesOf(cells, range)) {
    for (let part = 0; part * CHUNK_ROWS < count; part += 1) {
      const rows = Math.min(CHUNK_ROWS, count - part * CHUNK_ROWS);
      chunks.push({ range: { from, to }, start, count: rows, part });
      start += rows;
    }
    if (start > MOST_ROWS) break;
  }
  const rows = Math.min(start, MOST_ROWS);
  return { chunks, rows, isCapped: rows < start };
}

/** Days on end that are read together. */
interface DayStretch {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** As many days together as one chunk holds; a day with more stands alone. Newest first. */
function stretchesOf(cells: readonly Cell[], range: DayRange): readonly DayStretch[] {
  const days = new Map<string, number>();
  for (const { day, tally } of cells) {
    if (isWithin(day, range)) days.set(day, (days.get(day) ?? 0) + tally.n);
  }
  const stretches: DayStretch[] = [];
  for (const [day, n] of [...days].toSorted(([one], [other]) => (one < other ? 1 : -1))) {
    const open = stretches.at(-1);
    if (open === undefined || open.count + n > CHUNK_ROWS) {
      stretches.push({ from: day, to: day, count: n });
    } else {
      stretches[stretches.length - 1] = { ...open, from: day, count: open.count + n };
    }
  }
  return stretches;
}

/**
 * The table of a list whose counts are not known: it grows by a chunk with each that was read.
 *
 * @param range - The days that are looked at.
 * @param read - Rows of each chunk that was read, in order.
 * @param isWhole - Whether the last one was the end.
 * @returns The table.
 */
export function growingTable(range: DayRange, read: readonly number[], isWhole: boolean): RowTable {
  const counts = isWhole ? read : [...read, CHUNK_ROWS];
  let start = 0;
  const chunks = counts.map((count, part) => {
    const chunk = { range, start, count, part };
    start += count;
    return chunk;
  });
  return { chunks, rows: Math.min(start, MOST_ROWS), isCapped: start > MOST_ROWS };
}

/**
 * The chunks that some rows lie in.
 *
 * @param table - Any.
 * @param first - First row.
 * @param last - Last row.
 * @returns Places of the chunks in the table.
 */
export function chunksAt({ chunks }: RowTable, first: number, last: number): readonly number[] {
  const begin = chunkOf(chunks, first);
  const end = chunkOf(chunks, last);
  return begin === -1 ? [] : Array.from({ length: end - begin + 1 }, (_, at) => begin + at);
}

/** The last chunk that begins at or before a row; -1 where there are none. */
function chunkOf(chunks: readonly RowChunk[], row: number): number {
  let [low, high] = [0, chunks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((chunks[middle]?.start ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}
