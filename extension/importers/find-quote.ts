/** What cells that hold a delimiter are put in. */
export type Quote = '"' | "'";

/** Lines that are looked at: enough to see a habit. */
const LINES_LOOKED_AT = 40;
const LINE_LENGTH = 2000;

/** Share of lines that must begin with a whole cell in single quotes. */
const HABIT = 0.5;

/** A cell in single quotes at the beginning of a line, with the delimiter and the quote of the next one behind it. */
const SINGLE = /^\s*'(?:[^'\n]|''|\\')*'\s*[,;\t|]\s*(?:'|-?[\d.]+|null\b)/i;
/** An apostrophe in a cell is written twice in most programs, behind a backslash in databases. */
const ESCAPED = /\\'/g;

/**
 * Finds out what a delimited file puts its cells in: databases and scripts write single quotes.
 *
 * @param text - The file, lines ended by `\n`.
 * @returns Single quotes where they are the file's habit; an apostrophe that opens a sentence is none.
 */
export function findQuote(text: string): Quote {
  const lines = text
    .slice(0, LINES_LOOKED_AT * LINE_LENGTH)
    .split('\n', LINES_LOOKED_AT)
    .filter((line) => line.trim() !== '');
  const single = lines.filter((line) => SINGLE.test(line.slice(0, LINE_LENGTH))).length;
  return single > 1 && single >= lines.length * HABIT ? "'" : '"';
}

/**
 * Brings apostrophes in single-quoted cells to the form in which RFC 4180 writes a quote inside a cell.
 *
 * @param text - The file.
 * @returns The file with each of them written twice, of the same number of lines.
 */
export function withDoubledApostrophes(text: string): string {
  return text.includes(String.raw`\'`) ? text.replaceAll(ESCAPED, "''") : text;
}
