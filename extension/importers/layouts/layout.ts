import type { Field } from '../column-names/column-names.ts';
import type { Table } from '../table.ts';

/** The columns of one program's export. One file each; registry.ts lists them. */
export interface Layout {
  /** Kebab-case; the file's name. */
  readonly id: string;
  /** What an owner calls the program. */
  readonly title: string;
  /** `Source.name` of what it holds, the same as that of captured pages; the id where it is left out. */
  readonly sourceName?: string;
  /**
   * Sets of names, parted by `|`: a table that has all names of one set is of this layout. Case, punctuation and what
   * stands in brackets are overlooked, `reviewerName` and `Reviewer name` are one.
   */
  readonly marks: readonly string[];
  /** Names, parted by `|`, of which a table of this layout has none. */
  readonly without?: string;
  /** What names do not tell. */
  readonly fits?: (table: Table) => boolean;
  /**
   * Names of the columns of a field, parted by `|`, the best first; one that ends in `*` is the beginning of names.
   * Columns that stand in no list are understood as in an unknown table, for fields that have no list.
   */
  readonly columns: Partial<Readonly<Record<Field, string>>>;
  /** Columns whose meaning another column would tell, for tables that lack it. */
  readonly unlessTold?: { readonly by: string; readonly columns: Layout['columns'] };
  /** End of the scale of the ratings, where the program has only one: four stars out of ten look like four of five. */
  readonly scale?: 5 | 10 | 100;
  /** Whether every other column is a question that was asked. */
  readonly isForm?: boolean;
  /** Finds a review's id in its link, in the first group. */
  readonly idInLink?: RegExp;
}
