import { isDate } from './cell-date.ts';
import { nameColumn, WORDED_RANK } from './name-column.ts';
import { gatherChoices } from './spread-choices.ts';
import { MAX_COLUMNS, numberIn, type Table, type TableRow } from './table.ts';

/** Rows in which the names of the columns may stand: exports put a title or the business above them. */
const ROWS_LOOKED_AT = 15;

const WHOLE_NAME_POINTS = 3;
const WORDED_NAME_POINTS = 1;

/** What a row of values loses for each: an answer may hold the words of a name. */
const VALUE_POINTS = 1;

/** Longer cells are answers, not names. */
const MAX_NAME_LENGTH = 300;

/** What a survey tool writes under a question that has no choices. */
const ANSWER_WORDS =
  /^(?:response|open-ended response|other \(please specify\)|antwort|réponse|respuesta|risposta|antwoord|resposta|offene antwort)$/i;

/** The row of names in a delimited file. */
export interface FoundHeader {
  /** Index into the rows; -1 where the file has no names. */
  readonly index: number;
  /** How much it looks like one; 0 where it is a guess. */
  readonly points: number;
}

/**
 * Finds the row that names the columns.
 *
 * @param rows - The rows of the file, at least the first fifteen.
 * @returns The row that looks most like names; where none does, the first full one, unless it holds values.
 */
export function findHeader(rows: readonly TableRow[]): FoundHeader {
  let best: FoundHeader = { index: -1, points: 0 };
  for (const [index, { cells }] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const points = pointsOf(cells);
    if (points > best.points) best = { index, points };
  }
  if (best.points > 0) return best;
  const widths = rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => filledIn(cells));
  const index = widths.indexOf(Math.max(...widths));
  const isValues = rows[index]?.cells.some((cell) => isValue(cell)) ?? true;
  return { index: isValues ? -1 : index, points: 0 };
}

/**
 * Makes a table of rows, with a second row of names (the choices under a question) joined to the first.
 *
 * @param all - All rows of the file.
 * @returns The table; what stands above the names is left out.
 */
export function tableOf(all: readonly TableRow[]): Table {
  const rows = all.filter((row) => !isImportNote(row) && !isRuler(row));
  const { index } = findHeader(rows);
  const header = rows[index];
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (header === undefined) {
    return { columns: Array.from({ length: width }, () => ''), rows, line: rows[0]?.line ?? 1 };
  }
  const second = rows[index + 1];
  if (second === undefined || !isSecondHeader(header, second)) {
    const behind = rows.slice(index + 1).filter((row) => !isSame(row, header));
    return { columns: header.cells, rows: behind, line: header.line };
  }
  const named = {
    columns: joinedNames(header.cells, second.cells),
    rows: rows.slice(index + 2),
  };
  return { ...gatherChoices(header.cells, second.cells, named), line: header.line };
}

/** Files that were put together have the names of each. */
function isSame(row: TableRow, header: TableRow): boolean {
  return row.cells[0] === header.cells[0] && row.cells.join('\n') === header.cells.join('\n');
}

/** What Markdown and terminals draw below the names. */
function isRuler({ cells }: TableRow): boolean {
  const drawn = cells.filter((cell) => cell.trim() !== '');
  return drawn.length > 1 && drawn.every((cell) => /^\s*:?[-=]{2,}:?\s*$/.test(cell));
}

/** Qualtrics writes a row of its own below the names. */
function isImportNote({ cells: [first = ''] }: TableRow): boolean {
  return first.startsWith('{"ImportId"');
}

function pointsOf(cells: readonly string[]): number {
  let points = 0;
  const seen = new Set<string>();
  for (const cell of cells.slice(0, MAX_COLUMNS)) {
    // A name stands once; "5" or "yes" stands often.
    if (isValue(cell)) points -= VALUE_POINTS;
    if (cell.length > MAX_NAME_LENGTH || seen.has(cell) || isValue(cell)) continue;
    seen.add(cell);
    const named = nameColumn(cell);
    if (named !== null) points += named.rank < WORDED_RANK ? WHOLE_NAME_POINTS : WORDED_NAME_POINTS;
  }
  return points;
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** A number or a date names no column. */
function isValue(cell: string): boolean {
  if (numberIn(cell) !== null) return true;
  if (!/\d/.test(cell) || cell.length > 40) return false;
  return isDate(cell);
}

function isSecondHeader(header: TableRow, second: TableRow): boolean {
  if (second.cells.some((cell) => ANSWER_WORDS.test(cell.trim()))) return true;
  // Choices stand under gaps in the names, and under nothing that every answer has.
  const [first = ''] = second.cells;
  const gaps = second.cells.filter((cell, at) => cell.trim() !== '' && !header.cells[at]?.trim());
  return first.trim() === '' && gaps.length > 0 && gaps.every((cell) => numberIn(cell) === null);
}

function joinedNames(first: readonly string[], second: readonly string[]): readonly string[] {
  let question = '';
  const width = Math.max(first.length, second.length);
  return Array.from({ length: width }, (_, at) => {
    const name = first[at]?.trim() ?? '';
    const choice = second[at]?.trim() ?? '';
    if (name !== '') question = name;
    if (choice === '') return name;
    return ANSWER_WORDS.test(choice) ? question : `${question} ${choice}`;
  });
}
