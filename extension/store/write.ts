import type { IDBPTransaction } from 'idb';
import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { CounterbellSchema, Store, StoreName } from './schema.ts';

/** Why nothing was written: the disk or the browser's allowance is full, or the database has gone away. */
export type WriteFailure = 'quota-full' | 'unavailable';

/** What the browser throws where the surroundings, and not our code, are at fault. */
const SURROUNDINGS = ['AbortError', 'InvalidStateError', 'NotFoundError', 'UnknownError'];

/**
 * Does some writing in one transaction: all of it is kept, or nothing.
 *
 * @param store - The open store.
 * @param names - The parts that are read and written.
 * @param body - The work; awaits nothing but the database.
 * @returns What the body gave, once it is on the disk; else why nothing was kept.
 */
export async function write<const Names extends StoreName[], Value>(
  store: Store,
  names: Names,
  body: (transaction: IDBPTransaction<CounterbellSchema, Names, 'readwrite'>) => Promise<Value>,
): Promise<Result<Value, WriteFailure>> {
  try {
    // Strict, because what the store has confirmed is deleted elsewhere: it must outlive a power cut.
    const transaction = store.transaction(names, 'readwrite', { durability: 'strict' });
    const [value] = await Promise.all([runOrAbort(transaction, body), transaction.done]);
    return succeed(value);
  } catch (error) {
    return fail(writeFailureOf(error));
  }
}

async function runOrAbort<Transaction extends { abort(): void }, Value>(
  transaction: Transaction,
  body: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  try {
    return await body(transaction);
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has already been aborted by the request that failed.
  }
}

function writeFailureOf(error: unknown): WriteFailure {
  if (!(error instanceof DOMException)) throw error;
  if (error.name === 'QuotaExceededError') return 'quota-full';
  if (SURROUNDINGS.includes(error.name)) return 'unavailable';
  throw error;
}
