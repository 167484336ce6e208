import type { Field } from './column-names/column-names.ts';

/** What a column is taken for; `answer` for a question of the form, `dropped` for what is left out. */
export type ColumnChoice = Field | 'answer';

/** Everything that a column can be taken for. */
export const COLUMN_CHOICES = [
  'text',
  'rating',
  'grade',
  'written-at',
  'author',
  'title',
  'answer',
  'dropped',
  'positive',
  'negative',
  'nps',
  'csat',
  'ces',
  'recommends',
  'first-name',
  'last-name',
  'contact',
  'consent',
  'reply',
  'reply-at',
  'touchpoint',
  'language',
  'url',
  'id',
  'tags',
  'state',
  'updated-at',
  'aspect',
  'scale',
  'answer-kind',
] as const satisfies readonly ColumnChoice[];

/** How the owner had the columns of such a table read. */
export interface RememberedColumns {
  /** The names of its columns: `headerOf` in decide-columns.ts. */
  readonly header: string;
  /** By the keys of `columnKeys`, there too. */
  readonly choices: Readonly<Record<string, ColumnChoice>>;
}
