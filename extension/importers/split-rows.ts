import Papa from 'papaparse';
import { excerptOf, type ImportProblem } from './importer.ts';
import type { TableRow } from './table.ts';

/** Rows of a delimited text. */
export interface SplitRows {
  /** Blank lines left out. */
  readonly rows: readonly TableRow[];
  /** Quotes that do not close. */
  readonly problems: readonly ImportProblem[];
}

/** Unclosed quotes mended in one file; beyond that it is not CSV, and each mending reads on from its place. */
const MAX_MENDED = 1000;

/** A file without any delimiter is one column: this sign stands in none. */
export const NO_DELIMITER = '\u001F';

/**
 * Splits delimited text into rows, each with the line that it begins on.
 *
 * A quote that never closes would swallow all rows behind it: such a row is ended at its line, and named.
 *
 * @param text - Lines ended by `\n`.
 * @param delimiter - One character.
 * @returns Rows and problems.
 */
export function splitRows(text: string, delimiter: string): SplitRows {
  const splitter = new RowSplitter(text, delimiter);
  splitter.run();
  return splitter;
}

interface RawRow {
  readonly cells: readonly string[];
  /** Offsets in the text: of its first character, and behind its line end. */
  readonly start: number;
  readonly end: number;
  readonly hasQuoteError: boolean;
}

class RowSplitter implements SplitRows {
  readonly rows: TableRow[] = [];
  readonly problems: ImportProblem[] = [];
  readonly #text: string;
  readonly #delimiter: string;
  #line = 1;
  #width = 0;
  #mended = 0;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  run(): void {
    let offset = 0;
    while (offset < this.#text.length) offset = this.#runFrom(offset);
  }

  /** Reads rows until the end or an unclosed quote; gives the offset to go on from. */
  #runFrom(offset: number): number {
    const rest = this.#text.slice(offset);
    let start = 0;
    let resumeAt = this.#text.length;
    Papa.parse<string[]>(rest, {
      delimiter: this.#delimiter,
      newline: '\n',
      step: ({ data, errors, meta }, parser) => {
        const end = Math.max(start, Math.min(meta.cursor, rest.length));
        const hasQuoteError = errors.some(({ type }) => type === 'Quotes');
        const row = { cells: data, start: offset + start, end: offset + end, hasQuoteError };
        start = end;
        if (this.#isSwallowing(row)) {
          resumeAt = this.#mend(row);
          parser.abort();
        } else {
          this.#keep(row);
        }
      },
    });
    return resumeAt;
  }

  #keep({ cells, start, end }: RawRow): void {
    if (cells.some((cell) => cell.trim() !== '')) {
      this.rows.push({ line: this.#line, cells });
      this.#width = Math.max(this.#width, cells.length);
    }
    this.#line += countLines(this.#text, start, end);
  }

  /** Whether a row with a quote error has run over lines that are rows of their own. */
  #isSwallowing({ hasQuoteError, start, end }: RawRow): boolean {
    if (!hasQuoteError || this.#mended === MAX_MENDED) return false;
    const [first = '', ...others] = this.#text.slice(start, end).trimEnd().split('\n');
    if (others.length === 0) return !isClosed(first, this.#delimiter);
    if (!/"\n?$/.test(this.#text.slice(start, end))) return true;
    return others.some((line) => {
      return (
        isClosed(line, this.#delimiter) && cellsIn(line, this.#delimiter).length === this.#width
      );
    });
  }

  /** Keeps the first line of a row by itself. */
  #mend({ start }: RawRow): number {
    const found = this.#text.indexOf('\n', start);
    const lineEnd = found === -1 ? this.#text.length : found;
    const line = this.#text.slice(start, lineEnd);
    this.#mended += 1;
    this.problems.push({ code: 'open-quote', line: this.#line, found: excerptOf(line) });
    const quote = new RegExp(`(^|[${escaped(this.#delimiter)}])"`, 'g');
    const literal = line.replaceAll(quote, '$1').split(this.#delimiter);
    const closed = cellsIn(`${line}"`, this.#delimiter);
    const cells = closed.length === this.#width ? closed : literal;
    this.#keep({ cells, start, end: lineEnd + 1, hasQuoteError: true });
    return lineEnd + 1;
  }
}

function cellsIn(line: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0] ?? [];
}

function isClosed(line: string, delimiter: string): boolean {
  const { errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  return !errors.some(({ type }) => type === 'Quotes');
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  let at = text.indexOf('\n', start);
  while (at !== -1 && at < end) {
    lines += 1;
    at = text.indexOf('\n', at + 1);
  }
  return lines;
}

function escaped(sign: string): string {
  return sign === '|' ? String.raw`\|` : sign;
}
