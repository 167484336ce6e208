import type { ColumnChoice, RememberedColumns } from './column-choice.ts';
import { findLayout, placeColumns } from './layouts/find-layout.ts';
import type { Layout } from './layouts/layout.ts';
import type { Table } from './table.ts';

/** A column about which nothing is to be guessed. */
export interface DecidedColumn {
  readonly choice: ColumnChoice;
  /** 0 for the best column of its field. */
  readonly rank: number;
}

/** What is known of a table's columns before anything is guessed. */
export interface Decisions {
  /** `null` for a table of no known program. */
  readonly layout: Layout | null;
  /** Whether the owner has corrected such a table before. */
  readonly isRemembered: boolean;
  /** By index of the column. */
  readonly columns: ReadonlyMap<number, DecidedColumn>;
}

/** Decisions on a table of which nothing is known. */
export const NOTHING_DECIDED: Decisions = { layout: null, isRemembered: false, columns: new Map() };

/**
 * Finds what is known of a table: the owner's own choices first, then the program that wrote it.
 *
 * @param table - Names and rows.
 * @param remembered - The owner's choices for tables that were imported before.
 * @returns The decided columns; none for an unknown table.
 */
export function decideColumns(
  table: Table,
  remembered: readonly RememberedColumns[] = [],
): Decisions {
  const layout = findLayout(table);
  const header = headerOf(table.columns);
  const choices = remembered.find((each) => each.header === header)?.choices;
  if (choices !== undefined) {
    return { layout, isRemembered: true, columns: chosenColumns(table.columns, choices) };
  }
  if (layout === null) return NOTHING_DECIDED;
  const placed = [...placeColumns(layout, table.columns)].map(
    ([index, { field, rank }]) => [index, { choice: field, rank }] as const,
  );
  return { layout, isRemembered: false, columns: new Map(placed) };
}

/**
 * Names for the columns of a table that are all different, so that a choice can be kept by them.
 *
 * @param columns - As the file has them; some may be empty or the same.
 * @returns One for each column.
 */
export function columnKeys(columns: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return columns.map((name, index) => {
    const trimmed = name.trim();
    const key = trimmed === '' || seen.has(trimmed) ? `${trimmed} (${index + 1})`.trim() : trimmed;
    seen.add(key);
    return key;
  });
}

/**
 * What tells a kind of table from others: the names of its columns, in whatever order.
 *
 * @param columns - As the file has them.
 * @returns The names, one a line.
 */
export function headerOf(columns: readonly string[]): string {
  return columnKeys(columns).toSorted().join('\n');
}

function chosenColumns(
  columns: readonly string[],
  choices: Readonly<Record<string, ColumnChoice>>,
): ReadonlyMap<number, DecidedColumn> {
  const decided = new Map<number, DecidedColumn>();
  for (const [index, key] of columnKeys(columns).entries()) {
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
    if (choice !== undefined) decided.set(index, { choice, rank: index });
  }
  return decided;
}
