import type { Rating } from '../../shared/feedback/feedback.ts';
import { isNothing } from './cell-words.ts';
import type { Field } from './column-names/column-names.ts';
import { mayBeGrades, ratingOfGrade, readGrade, worstGrade } from './grades.ts';
import { excerptOf, type ImportProblem } from './importer.ts';
import type { ColumnMap } from './map-columns.ts';
import { findScale, readCellRating } from './scale.ts';
import { cellsOf, numberIn, type Table } from './table.ts';
import { findWordScale, isUnrated, readStep, type WordScale } from './word-scales.ts';

/** What all rows of a table say together about the points in each of them. */
export interface ScoreReading {
  /** End of the rating column's scale; `null` where each cell says it. */
  readonly scale: number | null;
  /** Of ratings in words, and of satisfaction in words; `null` where they are numbers. */
  readonly words: WordScale | null;
  readonly csatWords: WordScale | null;
  /** What the worst school grade is. */
  readonly worstGrade: number;
}

/** Ends of scales. */
const BEST = 5;
const WORST = 1;

type CellReader = (field: Field) => string;

/**
 * Finds out how the points of a table are to be read.
 *
 * @param table - With all of its rows.
 * @param map - Which column holds what.
 * @param known - End of the scale of the program that wrote it; left out where that is unknown.
 * @returns The reading.
 */
export function scoreReading(table: Table, { columns }: ColumnMap, known?: number): ScoreReading {
  const cells = (field: Field): readonly string[] =>
    (columns.get(field) ?? []).flatMap((column) => cellsOf(table, column));
  const [rating] = columns.get('rating') ?? [];
  const points = rating === undefined ? [] : cellsOf(table, rating);
  const scale =
    rating === undefined
      ? null
      : findScale(table.columns[rating] ?? '', [...points, ...cells('aspect')]);
  const [grade] = columns.get('grade') ?? [];
  return {
    // A file that has been changed by hand may go beyond its program's scale.
    scale: known === undefined || rating === undefined ? scale : Math.max(known, scale ?? 0),
    words: findWordScale(points),
    csatWords: findWordScale(cells('csat')),
    worstGrade: worstGrade(table.columns[grade ?? -1] ?? '', cells('grade')),
  };
}

/**
 * Reads the rating of a row.
 *
 * @param cell - Gives the cell of a field.
 * @param reading - Of its table.
 * @returns The rating; `null` where there is none, `raw` what stood there and is none.
 */
export function readRowPoints(
  cell: CellReader,
  reading: ScoreReading,
): { readonly rating: Rating | null; readonly unreadable: string | null } {
  const isGrade = isNothing(cell('rating'));
  const raw = isGrade ? cell('grade') : cell('rating');
  if (isNothing(raw) || isUnrated(raw)) return { rating: null, unreadable: null };
  const rating = isGrade ? gradeOf(raw, reading) : pointsOf(raw, cell('scale'), reading);
  return { rating, unreadable: rating === null ? raw : null };
}

function gradeOf(raw: string, reading: ScoreReading): Rating | null {
  const grade = readGrade(raw);
  return grade === null ? null : ratingOfGrade(grade, reading.worstGrade);
}

function pointsOf(raw: string, own: string, { words, scale }: ScoreReading): Rating | null {
  const step = words === null ? null : readStep(raw, words);
  if (step !== null) return { value: step, best: BEST, worst: WORST };
  return readCellRating(raw, numberIn(own) ?? scale);
}

/**
 * Gives satisfaction in words as the number that it stands for.
 *
 * @param cell - Gives the cell of a field.
 * @param reading - Of its table.
 * @returns Gives the cell of a field, in numbers where it can be said in numbers.
 */
export function inNumbers(cell: CellReader, { csatWords }: ScoreReading): CellReader {
  if (csatWords === null) return cell;
  return (field) => {
    const step = field === 'csat' ? readStep(cell(field), csatWords) : null;
    return step === null ? cell(field) : String(Math.round(step));
  };
}

/**
 * Says which column may hold school grades that were read as points.
 *
 * @param table - With all of its rows.
 * @param map - Which column holds what.
 * @param isDecided - Whether somebody who knows has said what its columns hold.
 * @yields One problem where it cannot be told.
 */
export function* doubtfulGrades(
  table: Table,
  { columns }: ColumnMap,
  isDecided: boolean,
): Generator<ImportProblem> {
  const [rating] = columns.get('rating') ?? [];
  if (isDecided || rating === undefined) return;
  const name = table.columns[rating] ?? '';
  if (mayBeGrades(name, cellsOf(table, rating))) {
    yield { code: 'maybe-grades', line: table.line, found: excerptOf(name) };
  }
}
