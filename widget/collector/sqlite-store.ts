import { succeed, type Result } from '../../shared/result.ts';
import { SqlStore } from './sql-store.ts';
import { openDatabase, type OpenDatabaseFailure } from './sqlite/open-database.ts';
import { SqliteEngine } from './sqlite/sqlite-engine.ts';
import type { InboxStore } from './store.ts';

/**
 * Opens the store that needs no set-up: one SQLite file in a folder. Several processes may share it.
 *
 * @param folder - Where to keep the file; made where it does not exist.
 * @param maxMegabytes - The file's greatest size, beyond which the disk counts as full; left out for no limit.
 * @returns The store, or why there is none.
 */
export function openSqliteStore(
  folder: string,
  maxMegabytes?: number,
): Result<InboxStore, OpenDatabaseFailure> {
  const database = openDatabase(folder, maxMegabytes);
  return database.ok ? succeed(new SqlStore(new SqliteEngine(database.value))) : database;
}
