import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { ImportProblem, ImportReport } from './importer.ts';

/** What one of several files gave. */
export interface NamedReport {
  /** The file's name, or its path below the folder that was chosen. */
  readonly name: string;
  readonly report: ImportReport;
}

/** A problem with the file it is in. */
export interface NamedProblem extends ImportProblem {
  readonly file: string;
}

/** What several files gave together. */
export interface MergedReport {
  /** Each id once. */
  readonly feedback: readonly Feedback[];
  readonly problems: readonly NamedProblem[];
  readonly rows: number;
}

/**
 * Puts the reports of several files together; what stands in two of them is kept once, and that is said.
 *
 * @param reports - The reports, in the order of the files.
 * @returns All feedback and problems.
 */
export function mergeReports(reports: readonly NamedReport[]): MergedReport {
  const feedback = new Map<string, Feedback>();
  const problems: NamedProblem[] = [];
  let rows = 0;
  for (const { name, report } of reports) {
    rows += report.rows;
    problems.push(...report.problems.map((problem) => ({ ...problem, file: name })));
    let repeated = 0;
    for (const item of report.feedback) {
      if (feedback.has(item.id)) repeated += 1;
      else feedback.set(item.id, item);
    }
    if (repeated > 0) {
      problems.push({ code: 'repeated-file', line: 1, found: String(repeated), file: name });
    }
  }
  return { feedback: [...feedback.values()], problems, rows };
}
