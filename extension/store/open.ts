import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { MIGRATIONS } from './schema.ts';
import type { CounterbellSchema, Store } from './schema.ts';

export type { Store } from './schema.ts';

/**
 * Why the database did not open: a later version of the extension wrote it; another page still holds an older
 * version open; or the browser gives none (private window, damaged profile, storage switched off).
 */
export type StoreFailure = 'newer-database' | 'blocked' | 'unavailable';

/** How long another page gets to let go: ours do at once, so that only a hung one is waited for. */
const BLOCKED_LIMIT_MS = 5000;

/**
 * Opens the database, bringing it up to date. Lets go of it as soon as a later version asks for it.
 *
 * @param name - The database's; another one in tests.
 * @returns The open store, or why there is none. Nothing is changed where it fails.
 */
export async function openStore(name = 'counterbell'): Promise<Result<Store, StoreFailure>> {
  const waiting = new AbortController();
  const opening = openDB<CounterbellSchema>(name, MIGRATIONS.length, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      try {
        for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, transaction);
      } catch {
        // Nobody awaits this: a step that fails would leave half an upgrade behind. So, all stays as it was, and the
        // opening, not the transaction, says that it failed.
        transaction.done.catch(() => undefined);
        transaction.abort();
      }
    },
    blocked() {
      setTimeout(() => waiting.abort(), BLOCKED_LIMIT_MS);
    },
    blocking(_currentVersion, _blockedVersion, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  try {
    const store = await Promise.race([opening, abortOf(waiting.signal)]);
    if (store !== null) return succeed(store);
    closeLater(opening);
    return fail('blocked');
  } catch (error) {
    return fail(isNewerDatabase(error) ? 'newer-database' : 'unavailable');
  }
}

function abortOf(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

function closeLater(opening: Promise<IDBPDatabase<CounterbellSchema>>): void {
  opening.then(
    (store) => store.close(),
    // It never opened, and that has been said.
    () => undefined,
  );
}

function isNewerDatabase(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}
