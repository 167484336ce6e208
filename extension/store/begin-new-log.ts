import { deleteDB, openDB } from 'idb';

/**
 * More than the 4 MB that Chromium gathers in one log before it begins the next. Each part is small enough to be in the log:
 * beyond 64 KB it would be a file of its own.
 */
const PARTS = 100;
const PART_BYTES = 50_000;

/**
 * Has the browser begin a new log for our database: to be called once whenever the browser starts.
 *
 * Chromium keeps IndexedDB in LevelDB, which writes everything to a log first. A browser that is killed in the middle of a
 * write leaves half a record at its end. The next start rightly passes over that half, but goes on writing behind it; the
 * start after that takes the half for damage, and throws the whole database away, with all that was confirmed. Filling
 * the log until it is put into a table, in a database beside ours, leaves the half record behind.
 *
 * @param name - Name of the database beside ours; gone afterwards.
 * @returns Whether there is a new log: false where the browser has no room, or no database, to give.
 * @source https://github.com/google/leveldb/issues/1287
 */
export async function beginNewLog(name = 'counterbell-log'): Promise<boolean> {
  try {
    const beside = await openDB(name, 1, {
      upgrade: (database) => void database.createObjectStore('parts'),
    });
    const transaction = beside.transaction('parts', 'readwrite', { durability: 'strict' });
    for (let part = 0; part < PARTS; part += 1) {
      void transaction.store.put(new Uint8Array(PART_BYTES), part).catch(() => undefined);
    }
    try {
      await transaction.done;
    } finally {
      beside.close();
      // What is written next is what begins the new log.
      await deleteDB(name);
    }
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
