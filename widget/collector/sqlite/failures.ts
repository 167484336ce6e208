import type { WriteFailure } from '../store.ts';

/**
 * Result codes that mean something to us.
 *
 * @source https://www.sqlite.org/rescode.html
 */
export const SQLITE = { CORRUPT: 11, FULL: 13, NOT_A_DATABASE: 26 } as const;

/** Extended result codes carry the plain one in their low byte. */
const PLAIN_CODE = 0xff;

/**
 * The code of an error that the system or SQLite threw.
 *
 * @param error - What was caught.
 * @returns Such as `EACCES` or `ERR_SQLITE_ERROR`; `null` for a mistake of ours.
 */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * SQLite's own number for what went wrong.
 *
 * @param error - What was caught.
 * @returns The plain result code; `null` where SQLite did not throw it.
 */
export function sqliteCodeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & PLAIN_CODE : null;
}

/**
 * Why a write was not kept.
 *
 * @param error - What was caught.
 * @returns The code for the caller.
 * @throws {Error} The same error, where SQLite did not throw it: a mistake of ours.
 */
export function writeFailureOf(error: unknown): WriteFailure {
  const code = sqliteCodeOf(error);
  if (code === null) throw error instanceof Error ? error : new Error(String(error));
  return code === SQLITE.FULL ? 'disk-full' : 'unavailable';
}
