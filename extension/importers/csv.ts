import { fail, succeed, type Result } from '../../shared/result.ts';
import { encodingProblems } from './encoding-problems.ts';
import { findDelimiter } from './find-delimiter.ts';
import { tableOf } from './find-header.ts';
import { withDoubledApostrophes } from './find-quote.ts';
import { fixedWidthRows } from './fixed-width.ts';
import {
  excerptOf,
  type Importer,
  type ImportContext,
  type ImportFailure,
  type ImportFile,
  type ImportProblem,
  type ImportReport,
} from './importer.ts';
import { readTable } from './read-table.ts';
import { hasForeignHeader, withOwnHeader } from './own-header.ts';
import { NO_DELIMITER, splitRows, type SplitRows } from './split-rows.ts';
import { MAX_COLUMNS, type Table, type TableRow } from './table.ts';

const ROWS_LOOKED_AT = 50;

/** From this share of short rows on, leaving out empty cells at the end is the file's habit. */
const HABIT = 0.2;

/**
 * Any file of delimited rows: comma, semicolon, tab or bar; columns are understood by their names and cells.
 *
 * @source RFC 4180, and the exports that do not keep to it.
 */
export const csv: Importer = {
  id: 'csv',
  title: 'CSV or TSV',
  accepts({ name, text }) {
    // Of mails only sealed answers are read, and not here.
    return (
      text !== null &&
      !/\.(?:eml|mbox)$/i.test(name) &&
      !/^\s*<(?:[?!]|[a-z])/i.test(text.text.slice(0, 1000))
    );
  },
  read,
};

function read(file: ImportFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  if (file.text === null) return fail({ code: 'not-text', line: null, found: '' });
  const { text } = file.text;
  const split = splitText(text);
  const table = tableOf(withoutFormulas(split.rows));
  const columns = table.columns.slice(0, MAX_COLUMNS);
  const result = readTable({ ...table, columns }, csv.id, context);
  if (!result.ok) return explained(result.failure, split.rows);
  const problems = [
    ...encodingProblems(file.text),
    ...split.problems,
    ...widthProblems(table),
    ...columnProblems(table),
    ...result.value.problems,
  ];
  return succeed({
    format: result.value.layout ?? csv.id,
    tables: [result.value.columns],
    feedback: result.value.feedback,
    problems: problems.toSorted((one, other) => one.line - other.line),
    rows: table.rows.length,
  });
}

function splitText(text: string): SplitRows {
  const { delimiter, quote, skip } = findDelimiter(text);
  // Blanked rather than cut off, so that the lines keep their numbers.
  const from = skip > 0 ? text.slice(skip - 1) : text;
  const aligned = delimiter === NO_DELIMITER ? fixedWidthRows(from) : null;
  if (aligned !== null) return { rows: aligned, problems: [] };
  const whole = quote === '"' ? withRfcQuotes(from) : withDoubledApostrophes(from);
  const split = splitRows(whole, delimiter, quote);
  return { rows: withOwnHeader(split.rows), problems: split.problems };
}

/** Names that cannot be told apart are no names of columns. */
function explained(
  failure: ImportFailure,
  rows: readonly TableRow[],
): Result<ImportReport, ImportFailure> {
  if (failure.code !== 'no-usable-column' || !hasForeignHeader(rows)) return fail(failure);
  // No choice of the owner's could mend it: they are told, and not asked.
  const { line, found } = failure;
  return fail({ code: 'foreign-header', line, found });
}

/** A quotation mark behind a backslash that ends no cell: the file escapes them so throughout. */
const ESCAPED_QUOTE = /[^\\]\\"[^",;\t|\n]/;

function withRfcQuotes(text: string): string {
  return ESCAPED_QUOTE.test(text) ? text.replaceAll(/\\(?=")/g, '"') : text;
}

/** `="00123"` is how programs keep Excel from changing a text. */
const TEXT_FORMULA = /^="([^"]*)"$/;

function withoutFormulas(rows: readonly TableRow[]): readonly TableRow[] {
  const beginning = rows.slice(0, ROWS_LOOKED_AT);
  const isUsed = beginning.some(({ cells }) => cells.some((cell) => TEXT_FORMULA.test(cell)));
  if (!isUsed) return rows;
  return rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => cell.replace(TEXT_FORMULA, '$1')),
  }));
}

function* widthProblems({ columns, rows }: Table): Generator<ImportProblem> {
  // Rows that were cut off, then those with a delimiter that should have been quoted.
  const width = columns.length;
  const short = rows.filter(({ cells }) => cells.length < width);
  if (short.length <= Math.max(1, rows.length * HABIT)) {
    for (const { line, cells } of short) {
      yield { code: 'short-row', line, found: excerptOf(cells.join(', ')) };
    }
  }
  for (const { line, cells } of rows) {
    const extra = cells.slice(width).filter((cell) => cell.trim() !== '');
    if (extra.length > 0 && columns.some((name) => name !== '')) {
      yield { code: 'long-row', line, found: excerptOf(extra.join(', ')) };
    }
  }
}

function columnProblems({ columns, line }: Table): readonly ImportProblem[] {
  if (columns.length <= MAX_COLUMNS) return [];
  return [{ code: 'too-many-columns', line, found: String(columns.length) }];
}
