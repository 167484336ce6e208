import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, succeed, type Result } from '../../../shared/result.ts';
import { codeOf, sqliteCodeOf, SQLITE } from './failures.ts';
import { DATABASE_FILE, isWhole } from './open-database.ts';

/** Why no backup was written. */
export type BackupFailure =
  | 'no-database'
  | 'file-exists'
  | 'cannot-write'
  | 'disk-full'
  | 'damaged';

/**
 * Writes a copy of the database as it is at this moment, also while a collector writes to it.
 *
 * @param folder - Where the database is.
 * @param file - Where the copy goes; under another name until it is whole and on the disk.
 * @returns The file, or why there is none. What is there already is never overwritten.
 */
export function backUp(folder: string, file: string): Result<string, BackupFailure> {
  if (!existsSync(join(folder, DATABASE_FILE))) return fail('no-database');
  if (existsSync(file)) return fail('file-exists');
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    copyInto(folder, part);
    sync(part);
    renameSync(part, file);
    return succeed(file);
  } catch (error) {
    rmSync(part, { force: true });
    return fail(failureOf(error));
  }
}

/**
 * Reads all of a folder's database, beside a collector that runs.
 *
 * @param folder - Where it is.
 * @returns Whether it is sound; `no-database` where there is none.
 */
export function checkDatabase(folder: string): Result<null, 'no-database' | 'damaged'> {
  const path = join(folder, DATABASE_FILE);
  if (!existsSync(path)) return fail('no-database');
  try {
    using database = new DatabaseSync(path, { readOnly: true });
    return isWhole(database) ? succeed(null) : fail('damaged');
  } catch (error) {
    if (sqliteCodeOf(error) === null) throw error;
    return fail('damaged');
  }
}

function copyInto(folder: string, part: string): void {
  using database = new DatabaseSync(join(folder, DATABASE_FILE), { readOnly: true });
  database.prepare('VACUUM INTO ?').run(part);
}

function sync(part: string): void {
  for (const path of [part, dirname(part)]) {
    const handle = openSync(path, 'r');
    fsyncSync(handle);
    closeSync(handle);
  }
}

function failureOf(error: unknown): BackupFailure {
  const code = sqliteCodeOf(error);
  if (code === SQLITE.FULL || codeOf(error) === 'ENOSPC') return 'disk-full';
  if (code === SQLITE.CORRUPT || code === SQLITE.NOT_A_DATABASE) return 'damaged';
  if (codeOf(error) === null) throw error instanceof Error ? error : new Error(String(error));
  return 'cannot-write';
}
