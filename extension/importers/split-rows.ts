import Papa from 'papaparse';
import type { Quote } from './find-quote.ts';
import { excerptOf, type ImportProblem } from './importer.ts';
import type { TableRow } from './table.ts';

/** Rows of a delimited text. */
export interface SplitRows {
  /** Blank lines left out. */
  readonly rows: readonly TableRow[];
  /** Quotes that do not close. */
  readonly problems: readonly ImportProblem[];
}

/** How often a file's length may be read again for unclosed quotes: beyond that it does not mean its quotes as such. */
const READINGS = 20;
const LEAST_REREAD = 1_000_000;

/** A file without any delimiter is one column: this sign stands in none. */
export const NO_DELIMITER = '\u001F';

/**
 * Splits delimited text into rows, each with the line that it begins on.
 *
 * A quote that never closes would swallow all rows behind it: such a row is ended at its line, and named.
 *
 * @param text - Lines ended by `\n`.
 * @param delimiter - One character.
 * @param quote - What cells with a delimiter in them are put in.
 * @returns Rows and problems.
 */
export function splitRows(text: string, delimiter: string, quote: Quote = '"'): SplitRows {
  const splitter = new RowSplitter(text, delimiter, quote);
  splitter.run();
  return splitter;
}

interface RawRow {
  readonly cells: readonly string[];
  /** Offsets in the text: of its first character, and behind its line end. */
  readonly start: number;
  readonly end: number;
  /** Never closed, or closed where no cell ends. */
  readonly quotes: 'sound' | 'open' | 'odd';
}

class RowSplitter implements SplitRows {
  readonly rows: TableRow[] = [];
  readonly problems: ImportProblem[] = [];
  readonly #text: string;
  readonly #delimiter: string;
  readonly #quote: Quote;
  #line = 1;
  #width = 0;
  #rereadable: number;

  constructor(text: string, delimiter: string, quote: Quote) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#quote = quote;
    this.#rereadable = text.length * READINGS + LEAST_REREAD;
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
      quoteChar: this.#rereadable < 0 ? NO_DELIMITER : this.#quote,
      step: ({ data, errors, meta }, parser) => {
        const end = Math.max(start, Math.min(meta.cursor, rest.length));
        const quotes = quotesOf(errors);
        const row = { cells: data, start: offset + start, end: offset + end, quotes };
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

  /** Whether a row has run over lines that are rows of their own. */
  #isSwallowing({ quotes, start, end }: RawRow): boolean {
    if (quotes !== 'odd') return quotes === 'open';
    const [, ...others] = this.#text.slice(start, end).trimEnd().split('\n');
    return others.some((line) => {
      const { data, errors } = this.#parseLine(line);
      return quotesOf(errors) === 'sound' && data[0]?.length === this.#width;
    });
  }

  /** Keeps the first line of a row by itself. */
  #mend({ start, end }: RawRow): number {
    const found = this.#text.indexOf('\n', start);
    const lineEnd = found === -1 ? this.#text.length : found;
    const line = this.#text.slice(start, lineEnd);
    this.#rereadable -= end - start;
    this.problems.push({ code: 'open-quote', line: this.#line, found: excerptOf(line) });
    const quote = new RegExp(`(^|[${escaped(this.#delimiter)}])${this.#quote}`, 'g');
    const literal = line.replaceAll(quote, '$1').split(this.#delimiter);
    const closed = this.#parseLine(`${line}${this.#quote}`).data[0] ?? [];
    const cells = closed.length === this.#width ? closed : literal;
    this.#keep({ cells, start, end: lineEnd + 1, quotes: 'open' });
    return lineEnd + 1;
  }

  #parseLine(line: string): Papa.ParseResult<string[]> {
    return Papa.parse<string[]>(line, {
      delimiter: this.#delimiter,
      newline: '\n',
      quoteChar: this.#quote,
    });
  }
}

function quotesOf(errors: readonly Papa.ParseError[]): RawRow['quotes'] {
  if (errors.some(({ code }) => code === 'MissingQuotes')) return 'open';
  return errors.some(({ type }) => type === 'Quotes') ? 'odd' : 'sound';
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
