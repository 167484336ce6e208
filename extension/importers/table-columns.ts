import { type ColumnChoice } from './column-choice.ts';
import { mayBeGrades } from './grades.ts';
import { columnKeys, headerOf, type Decisions } from './decide-columns.ts';
import type { ColumnMap } from './map-columns.ts';
import { cellsOf, type Table } from './table.ts';

/** How one column was understood. */
export interface ColumnReading {
  /** Tells it from the other columns: its name, where that is one. */
  readonly key: string;
  readonly choice: ColumnChoice;
  /** Its first filled cells, shortened. */
  readonly examples: readonly string[];
  /** Whether what was taken for points may be school grades, of which 1 is the best; left out where it is sure. */
  readonly mayBeGrades?: true;
}

/** How the columns of one table were understood: what the owner is shown and may correct. */
export interface TableColumns {
  /** Of `headerOf`. */
  readonly header: string;
  /** The program that wrote it, as its owner calls it; `null` for an unknown table, whose columns were guessed. */
  readonly program: string | null;
  /** Whether the columns were read as the owner had chosen before. */
  readonly isRemembered: boolean;
  readonly columns: readonly ColumnReading[];
  /** Rows of the table. */
  readonly rows: number;
}

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 80;

/** Rows that are looked through for examples. */
const ROWS_LOOKED_AT = 50;

/**
 * Describes how a table was understood.
 *
 * @param table - The table.
 * @param map - Which column holds what; `null` where none holds anything that a customer said.
 * @param decisions - What was known before.
 * @returns The description; it holds a few cells of each column, no more.
 */
export function describeTable(
  table: Table,
  map: ColumnMap | null,
  decisions: Decisions,
): TableColumns {
  const choices = choicesOf(map);
  const beginning: Table = { ...table, rows: table.rows.slice(0, ROWS_LOOKED_AT) };
  return {
    header: headerOf(table.columns),
    program: decisions.layout?.title ?? null,
    isRemembered: decisions.isRemembered,
    rows: table.rows.length,
    columns: columnKeys(table.columns).map((key, index) => ({
      key,
      choice: choices.get(index) ?? 'dropped',
      examples: cellsOf(beginning, index)
        .slice(0, EXAMPLES)
        .map((cell) => cell.slice(0, EXAMPLE_LENGTH)),
      ...(choices.get(index) === 'rating' &&
        mayBeGrades(table.columns[index] ?? '', cellsOf(beginning, index)) &&
        ({ mayBeGrades: true } as const)),
    })),
  };
}

function choicesOf(map: ColumnMap | null): ReadonlyMap<number, ColumnChoice> {
  const choices = new Map<number, ColumnChoice>();
  for (const { column } of map?.answers ?? []) choices.set(column, 'answer');
  for (const [field, columns] of map?.columns ?? []) {
    for (const column of columns) choices.set(column, field);
  }
  return choices;
}
