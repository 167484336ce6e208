import { findHeader } from './find-header.ts';
import { findQuote, type Quote } from './find-quote.ts';
import { withOwnHeader } from './own-header.ts';
import { NO_DELIMITER, splitRows } from './split-rows.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Enough rows to see how wide they are. */
const SAMPLE_LENGTH = 60_000;
const SAMPLE_ROWS = 200;

/** Excel's own note of the delimiter, in the first line. */
const EXCEL_NOTE = /^"?sep=(.)"?\n/i;

/** How a delimited file is to be split. */
export interface FoundDelimiter {
  readonly delimiter: string;
  readonly quote: Quote;
  /** Length of a note at the beginning that is no row, with its line end. */
  readonly skip: number;
}

/**
 * Finds the delimiter of a file: the one that makes names we know of its first rows, and rows of one width.
 *
 * @param text - The file, lines ended by `\n`.
 * @returns The delimiter; one that stands nowhere where the file is a single column.
 */
export function findDelimiter(text: string): FoundDelimiter {
  const note = EXCEL_NOTE.exec(text);
  const quote = findQuote(note === null ? text : text.slice(note[0].length));
  if (note?.[1]) return { delimiter: note[1], quote, skip: note[0].length };
  const cut = text.length > SAMPLE_LENGTH ? text.lastIndexOf('\n', SAMPLE_LENGTH) : -1;
  const sample = cut > 0 ? text.slice(0, cut) : text.slice(0, SAMPLE_LENGTH);
  let best: { readonly delimiter: string; readonly points: number } = {
    delimiter: NO_DELIMITER,
    points: 0,
  };
  for (const delimiter of DELIMITERS) {
    const points = sample.includes(delimiter) ? pointsOf(sample, delimiter, quote) : 0;
    if (points > best.points) best = { delimiter, points };
  }
  return { delimiter: best.delimiter, quote, skip: 0 };
}

function pointsOf(sample: string, delimiter: string, quote: Quote): number {
  const split = splitRows(sample, delimiter, quote).rows.slice(0, SAMPLE_ROWS);
  const rows = withOwnHeader(split);
  const header = findHeader(rows);
  const width = rows[Math.max(0, header.index)]?.cells.length ?? 0;
  if (width < 2) return 0;
  const behind = rows.slice(header.index + 1);
  const even = behind.filter(({ cells }) => cells.length === width).length;
  const evenness = behind.length === 0 ? 1 : even / behind.length;
  return header.points + evenness * Math.min(width, 10) + Number.EPSILON;
}
