import { succeed, type Result } from '../../shared/result.ts';
import { tableOf } from './find-header.ts';
import type { ImportContext, ImportFailure, ImportProblem, ImportReport } from './importer.ts';
import { readTable } from './read-table.ts';
import type { TableRow } from './table.ts';

/** The rows of a sheet. */
export interface SheetRows {
  /** Blank ones left out; `line` is the row's number in the sheet. */
  readonly rows: readonly TableRow[];
  /** The row at which reading stopped because there was too much; `null` where all was read. */
  readonly stoppedAt: number | null;
  /** Whether cells stood further right than any form has columns. */
  readonly isTooWide: boolean;
}

/** A table is the same customer's words, whether it was saved as text or as a workbook. */
const SOURCE_NAME = 'csv';

/**
 * Makes feedback of a sheet of a workbook.
 *
 * @param sheet - Its rows.
 * @param format - What the report calls a table of no known program.
 * @param context - Whose feedback it becomes.
 * @returns What was kept and what was wrong; a failure where there was nothing to keep.
 */
export function sheetReport(
  sheet: SheetRows,
  format: string,
  context: ImportContext,
): Result<ImportReport, ImportFailure> {
  const table = tableOf(sheet.rows);
  const result = readTable(table, SOURCE_NAME, context);
  if (!result.ok) return result;
  const { layout, columns, feedback } = result.value;
  const problems: ImportProblem[] = [...result.value.problems];
  if (sheet.isTooWide) problems.push({ code: 'too-many-columns', line: table.line, found: '' });
  if (sheet.stoppedAt !== null) {
    problems.push({ code: 'too-many-rows', line: sheet.stoppedAt, found: '' });
  }
  return succeed({
    format: layout ?? format,
    feedback,
    problems: problems.toSorted((one, other) => one.line - other.line),
    rows: table.rows.length,
    tables: [columns],
  });
}
