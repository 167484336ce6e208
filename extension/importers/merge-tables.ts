import type { Feedback } from '../../shared/feedback/feedback.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import type { ImportFailure, ImportProblem, ImportReport } from './importer.ts';

/** What one sheet of a workbook, or one file of an archive, gave. */
export interface PlacedResult {
  /** Its name; `null` where there is no other. */
  readonly place: string | null;
  readonly result: Result<ImportReport, ImportFailure>;
}

/**
 * Puts together what the parts of one file gave; a part of which nothing could be kept is named.
 *
 * @param format - What the report calls the file where its parts are of several formats.
 * @param parts - In the order of the file.
 * @returns One report; the first part's failure where nothing could be kept of any.
 */
export function mergeTables(
  format: string,
  parts: readonly PlacedResult[],
): Result<ImportReport, ImportFailure> {
  const reports = parts.flatMap(({ result }) => (result.ok ? [result.value] : []));
  if (reports.length === 0) return firstFailure(parts);
  const feedback = new Map<string, Feedback>();
  const problems: ImportProblem[] = [];
  for (const { place, result } of parts) {
    const placed = place === null ? {} : { place };
    if (result.ok) {
      problems.push(
        ...result.value.problems.map((problem) => ({ ...placed, ...inside(problem, place) })),
      );
      const repeated = keep(feedback, result.value.feedback);
      if (repeated > 0) {
        problems.push({ ...placed, code: 'repeated-file', line: 1, found: String(repeated) });
      }
    } else if (result.failure.code !== 'empty-file' && result.failure.code !== 'no-rows') {
      const { failure } = result;
      problems.push({
        ...placed,
        code: 'file-left-out',
        line: failure.line ?? 1,
        found: '',
        failure,
      });
    }
  }
  const formats = new Set(reports.map((report) => report.format));
  return succeed({
    format: formats.size === 1 ? (reports[0]?.format ?? format) : format,
    feedback: [...feedback.values()],
    problems,
    rows: reports.reduce((sum, { rows }) => sum + rows, 0),
    tables: reports.flatMap(({ tables }) => tables ?? []),
  });
}

/** A sheet of a workbook inside an archive has both names. */
function inside(problem: ImportProblem, place: string | null): ImportProblem {
  if (place === null || problem.place === undefined) return problem;
  return { ...problem, place: `${place}, ${problem.place}` };
}

/** What a part says of its columns is worth more than that another one is empty. */
function firstFailure(parts: readonly PlacedResult[]): Result<ImportReport, ImportFailure> {
  const failures = parts.flatMap(({ result }) => (result.ok ? [] : [result.failure]));
  const telling = failures.find(({ table }) => table !== undefined) ?? failures[0];
  return fail(telling ?? { code: 'no-rows', line: null, found: '' });
}

/** Gives how many were there already. */
function keep(feedback: Map<string, Feedback>, items: readonly Feedback[]): number {
  let repeated = 0;
  for (const item of items) {
    if (feedback.has(item.id)) repeated += 1;
    else feedback.set(item.id, item);
  }
  return repeated;
}
