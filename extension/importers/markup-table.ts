import { fail, succeed, type Result } from '../../shared/result.ts';
import { encodingProblems } from './encoding-problems.ts';
import { tableOf } from './find-header.ts';
import type {
  Importer,
  ImportContext,
  ImportFailure,
  ImportFile,
  ImportProblem,
  ImportReport,
} from './importer.ts';
import { readMarkupRows } from './markup/markup-rows.ts';
import { mergeTables, type PlacedResult } from './merge-tables.ts';
import { readTable } from './read-table.ts';
import type { TableRow } from './table.ts';

/** A table is the same customer's words, whatever it was saved as. */
const SOURCE_NAME = 'csv';

const BEGINNING = 20_000;

/** WordPress's export and other XML are not ours. */
const TABLE = /<table[\s>]|<(?:\w+:)?Workbook[\s>]/i;

/**
 * A table in a page or in Excel's XML of 2003: what many programs save as "Excel", with a name that ends in `.xls`.
 *
 * Nothing of a page is run, fetched or shown: only the words in the cells of its tables are read.
 *
 * @source https://html.spec.whatwg.org/multipage/tables.html, Office 2003 XML reference schemas: SpreadsheetML
 */
export const markupTable: Importer = {
  id: 'markup-table',
  title: 'Table of a page or of old Excel',
  accepts({ text }) {
    const beginning = text?.text.slice(0, BEGINNING) ?? '';
    return /^\s*</.test(beginning) && TABLE.test(beginning);
  },
  read,
};

function read(file: ImportFile, context: ImportContext): Result<ImportReport, ImportFailure> {
  if (file.text === null) return fail({ code: 'not-text', line: null, found: '' });
  const { tables, isWhole } = readMarkupRows(file.text.text);
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const parts = filled.map(({ name, rows }, at) => ({
    place: filled.length === 1 ? null : (name ?? String(at + 1)),
    result: readRows(rows, context),
  }));
  const merged = mergeTables(markupTable.id, told(parts));
  if (!merged.ok) return merged;
  const problems: ImportProblem[] = [...encodingProblems(file.text), ...merged.value.problems];
  if (!isWhole) {
    problems.push({ code: 'broken-xml', line: file.text.text.split('\n').length, found: '' });
  }
  return succeed({ ...merged.value, problems });
}

/** Pages have tables for their looks: of those nothing is said where another one holds reviews. */
function told(parts: readonly PlacedResult[]): readonly PlacedResult[] {
  const kept = parts.filter(({ result }) => result.ok);
  return kept.length > 0 ? kept : parts;
}

function readRows(
  rows: readonly TableRow[],
  context: ImportContext,
): Result<ImportReport, ImportFailure> {
  const table = tableOf(rows);
  const result = readTable(table, SOURCE_NAME, context);
  if (!result.ok) return result;
  const { layout, columns, feedback, problems } = result.value;
  return succeed({
    format: layout ?? markupTable.id,
    feedback,
    problems: problems.toSorted((one, other) => one.line - other.line),
    rows: table.rows.length,
    tables: [columns],
  });
}
