import { makeFeedback, type Feedback } from '../../shared/feedback/feedback.ts';
import { dayFirstOf } from '../../shared/reading/dates.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import type { Field } from './column-names/column-names.ts';
import { decideColumns, NOTHING_DECIDED, type Decisions } from './decide-columns.ts';
import {
  excerptOf,
  type ImportContext,
  type ImportFailure,
  type ImportProblem,
  type ImportProblemCode,
} from './importer.ts';
import { mapColumns, type ColumnMap } from './map-columns.ts';
import { readRow, type ReadRow, type TableReading } from './read-row.ts';
import { rowIdentities } from './row-identity.ts';
import { doubtfulGrades, scoreReading } from './score-reading.ts';
import { describeTable, type TableColumns } from './table-columns.ts';
import { withoutSummary } from './summary-rows.ts';
import { cellsOf, type Table, type TableRow } from './table.ts';

/** What the rows of a table gave. */
export interface TableReport {
  /** `Layout.id` of the program that wrote the table; `null` where it is unknown. */
  readonly layout: string | null;
  readonly columns: TableColumns;
  readonly feedback: readonly Feedback[];
  readonly problems: readonly ImportProblem[];
}

/** Letters of a text from which two equal ones are one customer's, not two customers' "Great". */
const TELLING_LETTERS = 25;

/** Rows between two words about how far it is. */
const ROWS_APART = 2000;

/**
 * Makes feedback of a table whose columns nobody has explained.
 *
 * @param whole - Names and rows.
 * @param unknownName - `Source.name` of the feedback where the table is of no known program.
 * @param context - Whose feedback it becomes.
 * @returns Feedback and problems; a failure where no column holds anything that a customer said.
 */
export function readTable(
  whole: Table,
  unknownName: string,
  context: ImportContext,
): Result<TableReport, ImportFailure> {
  const { table, left } = withoutSummary(whole);
  if (table.rows.length === 0) return fail({ code: 'no-rows', line: table.line, found: '' });
  const decisions = decideColumns(table, context.remembered);
  const { layout } = decisions;
  const map = mapColumns(table, decisions);
  const columns = describeTable(table, map, decisions);
  if (map === null) {
    const found = excerptOf(table.columns.filter((name) => name !== '').join(', '));
    return fail({ code: 'no-usable-column', line: table.line, found, table: columns });
  }
  const sourceName = layout?.sourceName ?? layout?.id ?? unknownName;
  const reading = readingOf(table, { map, decisions, now: context.now });
  const collect = collector(table, sourceName, context);
  const rows = readRows(table, reading, {
    collect,
    progress: context.progress ?? (() => undefined),
  });
  return succeed({
    layout: layout?.id ?? null,
    columns,
    feedback: rows.feedback,
    problems: [
      ...missingColumns(table, map),
      ...doubtfulGrades(table, map, decisions !== NOTHING_DECIDED),
      ...rows.problems,
      ...left.flatMap((row) => leftOut('summary-row', row).problems),
    ],
  });
}

interface RowKeeping {
  /** Decides whether a row is feedback. */
  readonly collect: (row: TableRow, read: ReadRow) => Collected;
  readonly progress: (done: number, all: number) => void;
}

function readRows(
  table: Table,
  reading: TableReading,
  { collect, progress }: RowKeeping,
): Pick<TableReport, 'feedback' | 'problems'> {
  const feedback: Feedback[] = [];
  const problems: ImportProblem[] = [];
  let ambiguous: TableRow | null = null;
  for (const [at, row] of table.rows.entries()) {
    if (at % ROWS_APART === 0) progress(at, table.rows.length);
    const read = readRow(row, reading);
    const collected = collect(row, read);
    problems.push(...collected.problems);
    if (collected.feedback === null) continue;
    feedback.push(collected.feedback);
    problems.push(...read.problems);
    if (read.isDateAmbiguous) ambiguous ??= row;
  }
  if (ambiguous !== null) problems.push(ambiguousDate(ambiguous, reading.map));
  return { feedback, problems };
}

function readingOf(
  table: Table,
  { map, decisions, now }: Pick<TableReading, 'map' | 'now'> & { readonly decisions: Decisions },
): TableReading {
  const cells = (field: Field): readonly string[] =>
    (map.columns.get(field) ?? []).flatMap((column) => cellsOf(table, column));
  const dates = map.columns.has('written-at') ? cells('written-at') : cells('updated-at');
  return {
    map,
    now,
    scores: scoreReading(table, map, decisions.layout?.scale),
    dayFirst: dayFirstOf(dates),
    replyDayFirst: dayFirstOf([...dates, ...cells('reply-at')]),
    idInLink: decisions.layout?.idInLink ?? null,
  };
}

function* missingColumns(table: Table, { columns }: ColumnMap): Generator<ImportProblem> {
  const found = excerptOf(table.columns.filter((name) => name !== '').join(', '));
  if (!columns.has('written-at') && !columns.has('updated-at')) {
    yield { code: 'no-date-column', line: table.line, found };
  }
  const texts: readonly Field[] = ['text', 'positive', 'negative'];
  if (
    (columns.has('rating') || columns.has('grade')) &&
    !texts.some((field) => columns.has(field))
  ) {
    yield { code: 'no-text-column', line: table.line, found };
  }
}

function ambiguousDate(row: TableRow, { columns }: ColumnMap): ImportProblem {
  const [column] = columns.get('written-at') ?? columns.get('updated-at') ?? [];
  const found = excerptOf(row.cells[column ?? 0] ?? '');
  return { code: 'ambiguous-dates', line: row.line, found };
}

interface Collected {
  readonly feedback: Feedback | null;
  readonly problems: readonly ImportProblem[];
}

/** Decides row by row whether it is feedback, and under which id. */
function collector(
  table: Table,
  sourceName: string,
  { businessId, now }: ImportContext,
): (row: TableRow, read: ReadRow) => Collected {
  const identify = rowIdentities(table.columns.join('\n'));
  const capturedAt = now.toISOString();
  return (row, { known, siteId, isThrownAway }) => {
    if (isThrownAway) return leftOut('not-a-review', row);
    if (saysNothing(known)) return leftOut('nothing-said', row);
    const { id, seen } = identify({
      sourceName,
      businessId,
      siteId,
      author: known.author?.name ?? null,
      text: known.text || known.title || '',
      otherwise: JSON.stringify([known.writtenAt, known.rating?.value, known.answers]),
      whole: row.cells.join('\n'),
      isTelling: siteId !== null || isTelling(known),
    });
    if (seen === 'repeated') return leftOut('repeated-row', row);
    const source = { kind: 'import', name: sourceName, url: null } as const;
    const feedback = makeFeedback({ ...known, id, businessId, source, capturedAt });
    if (seen === 'new') return { feedback, problems: [] };
    return { feedback, problems: [{ code: 'shared-id', line: row.line, found: siteId ?? '' }] };
  };
}

function leftOut(code: ImportProblemCode, { line, cells }: TableRow): Collected {
  const found = excerptOf(cells.filter((cell) => cell !== '').join(', '));
  return { feedback: null, problems: [{ code, line, found }] };
}

function saysNothing({ text, title, rating, answers }: Partial<Feedback>): boolean {
  return !text && !title && !rating && Object.keys(answers ?? {}).length === 0;
}

function isTelling({ author, text, writtenAtPrecision }: Partial<Feedback>): boolean {
  if (author?.name || writtenAtPrecision === 'second') return true;
  return (text ?? '').length >= TELLING_LETTERS;
}
