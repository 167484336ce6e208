import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'migrations');

/**
 * The database's versions: each file of migrations/ takes it one further, and their number is the version (PRAGMA
 * user_version). D1 is given the same files.
 *
 * Append only: a shipped step is never edited.
 */
export const MIGRATIONS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.sql'))
  .toSorted()
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
