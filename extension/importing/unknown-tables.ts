import type { ColumnChoice, RememberedColumns } from '../importers/column-choice.ts';
import type { TableColumns } from '../importers/table-columns.ts';
import type { JobRead } from './import-protocol.ts';

export { COLUMN_CHOICES } from '../importers/column-choice.ts';
export type { ColumnChoice, RememberedColumns } from '../importers/column-choice.ts';
export type { TableColumns } from '../importers/table-columns.ts';

/** Choices of which one must be there, since they are what a customer says. */
const SAYING: ReadonlySet<ColumnChoice> = new Set<ColumnChoice>([
  'text',
  'title',
  'positive',
  'negative',
  'rating',
  'answer',
  'aspect',
  'nps',
  'csat',
  'ces',
  'recommends',
]);

/**
 * The tables of a job about which the owner is to be asked.
 *
 * @param read - What the job holds.
 * @param isAskedAgain - Whether tables that the owner has corrected before are asked about too.
 * @returns Tables of no known program, each kind once.
 */
export function unknownTables(read: JobRead, isAskedAgain: boolean): readonly TableColumns[] {
  const failed = read.failure?.table;
  const tables = failed === undefined ? read.tables : [failed];
  const unknown = new Map<string, TableColumns>();
  for (const table of tables) {
    const isKnown = table.program !== null || table.rows === 0;
    if (!isKnown && (!table.isRemembered || isAskedAgain)) unknown.set(table.header, table);
  }
  return [...unknown.values()];
}

/**
 * Whether choices leave anything that a customer said.
 *
 * @param choices - By column.
 * @returns False where nothing could be kept.
 */
export function holdsWords(choices: RememberedColumns['choices']): boolean {
  return Object.values(choices).some((choice) => SAYING.has(choice));
}
