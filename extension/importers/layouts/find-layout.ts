import type { Field } from '../column-names/column-names.ts';
import { columnWords } from '../name-column.ts';
import type { Table } from '../table.ts';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './registry.ts';

/** What a layout says of one column. */
export interface PlacedColumn {
  readonly field: Field;
  /** 0 for the best column of its field. */
  readonly rank: number;
}

/**
 * Recognises the program that a table was exported from.
 *
 * @param table - Names and rows.
 * @returns The first layout that it has; `null` for an unknown table.
 */
export function findLayout(table: Table): Layout | null {
  const names = new Set(table.columns.map(columnWords));
  const has = (list: string): boolean => namesIn(list).every((name) => names.has(name));
  return (
    LAYOUTS.find(({ marks, without, fits }) => {
      if (!marks.some(has)) return false;
      if (without !== undefined && namesIn(without).some((name) => names.has(name))) return false;
      return fits === undefined || fits(table);
    }) ?? null
  );
}

/**
 * Says what a layout knows of the columns of a table.
 *
 * @param layout - The layout.
 * @param columns - Names as the file has them.
 * @returns By index of the column; columns that the layout does not name are left out.
 */
export function placeColumns(
  layout: Layout,
  columns: readonly string[],
): ReadonlyMap<number, PlacedColumn> {
  const { unlessTold } = layout;
  const isTold = columns.some((name) => columnWords(name) === unlessTold?.by);
  const more = unlessTold === undefined || isTold ? [] : rulesOf(unlessTold.columns);
  const rules = [...rulesOf(layout.columns), ...more];
  const placed = new Map<number, PlacedColumn>();
  for (const [index, name] of columns.entries()) {
    const words = columnWords(name);
    const rule = rules.find(({ start, isWhole }) =>
      isWhole ? words === start : words.startsWith(start),
    );
    if (rule !== undefined) placed.set(index, { field: rule.field, rank: rule.rank });
  }
  return placed;
}

interface ColumnRule extends PlacedColumn {
  readonly start: string;
  readonly isWhole: boolean;
}

function rulesOf(columns: Layout['columns']): readonly ColumnRule[] {
  const rules: ColumnRule[] = [];
  for (const field of fieldsOf(columns)) {
    for (const [rank, name] of (columns[field] ?? '').split('|').entries()) {
      const start = columnWords(name.replace('*', ''));
      rules.push({ field, rank, start, isWhole: !name.includes('*') });
    }
  }
  // A whole name says more than its beginning.
  return rules.toSorted((one, other) => Number(other.isWhole) - Number(one.isWhole));
}

function* fieldsOf(columns: Layout['columns']): Generator<Field> {
  let field: Field;
  for (field in columns) yield field;
}

function namesIn(list: string): readonly string[] {
  return list.split('|').map(columnWords);
}
