import { fold } from '../../shared/reading/fold.ts';
import { isNothing } from './cell-words.ts';
import { numberIn, type Table, type TableRow } from './table.ts';

/** What people and programs write before what they have added up, in the languages of column-names/. */
const LABEL =
  /^(?:(?:grand|sub|over ?all)[ -]?)?(?:totals?|sums?|averages?|avg|mean|median|count|summe|gesamt(?:summe|durchschnitt)?|durchschnitt|mittelwert|anzahl|moyenne|somme|total general|promedio|media|suma|somma|totale|gemiddelde?|totaal|soma|srednia|razem|genomsnitt|summa|gennemsnit|gjennomsnitt|keskiarvo|yhteensa|prumer|celkem|atlag|osszesen|medie|итого|всего|среднее|ortalama|toplam|合計|平均|总计|平均值|합계|평균)(?: (?:of|der|de|des)? ?(?:reviews?|ratings?|scores?|responses?|rows?|bewertungen|sterne|avis|notes?|stars?|score|rating|number|value))*\s*[:=]?\s*[\d.,]*$/;

/** Rows at the end among which such rows stand. */
const ROWS_LOOKED_AT = 10;

const LABEL_LENGTH = 40;

/** A table and the rows that only add it up. */
export interface WithoutSummary {
  readonly table: Table;
  readonly left: readonly TableRow[];
}

/**
 * Takes the rows of totals and averages off the end of a table: they are nobody's words, and their numbers would stretch the
 * scale of all ratings.
 *
 * @param table - Names and rows.
 * @returns The table of the other rows, and those that were taken off.
 */
export function withoutSummary(table: Table): WithoutSummary {
  const { rows } = table;
  const usual = Math.max(
    0,
    ...rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => filledIn(cells).length),
  );
  const from = Math.max(1, rows.length - ROWS_LOOKED_AT);
  const left = rows.slice(from).filter((row) => isSummary(row, usual));
  if (left.length === 0) return { table, left };
  const isLeft = new Set(left);
  return { table: { ...table, rows: rows.filter((row) => !isLeft.has(row)) }, left };
}

/** It says less than a row of the table usually does: a customer may write "Average", too. */
function isSummary({ cells }: TableRow, usual: number): boolean {
  const filled = filledIn(cells);
  // Some write the word behind the numbers.
  const isLast = filled.length > 1 && filled.slice(0, -1).every(isNumber);
  const [label = '', ...rest] = isLast ? filled.toReversed() : filled;
  if (filled.length >= usual || label.length > LABEL_LENGTH) return false;
  if (!LABEL.test(fold(label))) return false;
  if (rest.length === 0) return /[\d:=]/.test(label);
  return rest.every((cell) => isNumber(cell) || LABEL.test(fold(cell.slice(0, LABEL_LENGTH * 2))));
}

function filledIn(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => !isNothing(cell));
}

function isNumber(cell: string): boolean {
  return numberIn(cell.replace(/\s?[%★]$/u, '')) !== null;
}
