import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, succeed, type Result } from '../../../shared/result.ts';
import { MIGRATIONS } from './migrations.ts';
import { codeOf, sqliteCodeOf, SQLITE } from './failures.ts';

/** The one file (beside its -wal and -shm) that holds everything a collector keeps. */
export const DATABASE_FILE = 'counterbell.sqlite';

/** How long a write waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

const BYTES_OF_MEGABYTE = 1_000_000;

/** Why a database could not be opened. */
export type OpenDatabaseFailure =
  | 'newer-database'
  | 'not-a-database'
  | 'damaged-database'
  | 'unusable-folder';

/**
 * Opens the database in a folder, makes both where they are not there yet, and brings an older one up to date.
 *
 * @param folder - Where to keep it; made, readable by its owner only, where it does not exist.
 * @param maxMegabytes - The file's greatest size; left out for no limit.
 * @returns The open database, or why there is none. A database of a newer version is left as it is.
 */
export function openDatabase(
  folder: string,
  maxMegabytes?: number,
): Result<DatabaseSync, OpenDatabaseFailure> {
  let database: DatabaseSync | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    database = new DatabaseSync(join(folder, DATABASE_FILE), { timeout: BUSY_TIMEOUT_MS });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    const failure = prepare(database, maxMegabytes);
    if (failure === null) return succeed(database);
    database.close();
    return fail(failure);
  } catch (error) {
    if (database?.isOpen === true) database.close();
    const code = sqliteCodeOf(error);
    if (code === SQLITE.NOT_A_DATABASE) return fail('not-a-database');
    if (code === SQLITE.CORRUPT) return fail('damaged-database');
    if (codeOf(error) === null) throw error;
    return fail('unusable-folder');
  }
}

/**
 * Whether every page of a database is as it should be, its indexes' order aside. Reads all of it.
 *
 * @param database - Open.
 * @returns False where something is damaged.
 */
export function isWhole(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] === 'ok';
}

function prepare(database: DatabaseSync, maxMegabytes?: number): OpenDatabaseFailure | null {
  if (!migrate(database)) return 'newer-database';
  if (maxMegabytes !== undefined) {
    const pageBytes = Number(database.prepare('PRAGMA page_size').get()?.['page_size']);
    const pages = Math.floor((maxMegabytes * BYTES_OF_MEGABYTE) / pageBytes);
    database.exec(`PRAGMA max_page_count = ${pages}`);
  }
  return isWhole(database) ? null : 'damaged-database';
}

/** Under a write lock, so that two processes that start together do not both migrate. */
function migrate(database: DatabaseSync): boolean {
  database.exec('BEGIN IMMEDIATE');
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > MIGRATIONS.length) {
    database.exec('ROLLBACK');
    return false;
  }
  for (const step of MIGRATIONS.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  database.exec('COMMIT');
  return true;
}
