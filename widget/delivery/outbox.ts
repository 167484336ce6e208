import { OUTBOX_NAME, OUTBOX_STORE } from './outbox-name.ts';
import type { Waiting } from './target.ts';

/** Where envelopes wait. */
export interface Outbox {
  /** Keeps one; the same id twice is one. Rejects where it cannot be kept. */
  put(waiting: Waiting): Promise<void>;
  /** All that wait. */
  all(): Promise<readonly Waiting[]>;
  /** Forgets one that was delivered or refused. */
  remove(id: string): Promise<void>;
}

/** In the visitor's IndexedDB: survives a reload and a killed browser. */
export const storedOutbox: Outbox = {
  async put(waiting) {
    await inStore('readwrite', (store) => store.put(waiting));
  },
  async all() {
    const records: Waiting[] = await inStore('readonly', (store) => store.getAll());
    return records;
  },
  async remove(id) {
    await inStore('readwrite', (store) => store.delete(id));
  },
};

/**
 * For browsers that keep nothing, as some do in private windows: lasts as long as the page.
 *
 * @returns An empty outbox.
 */
export function memoryOutbox(): Outbox {
  const waiting = new Map<string, Waiting>();
  return {
    async put(one) {
      waiting.set(one.id, one);
    },
    async all() {
      return [...waiting.values()];
    },
    async remove(id) {
      waiting.delete(id);
    },
  };
}

/** One transaction; resolves once it is complete, for only then is anything kept. */
async function inStore<Value>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await openDatabase();
  try {
    return await new Promise<Value>((resolve, reject) => {
      // Strict: what the visitor is thanked for must be on the disk, not on its way there.
      const transaction = database.transaction(OUTBOX_STORE, mode, { durability: 'strict' });
      const request = use(transaction.objectStore(OUTBOX_STORE));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(asError(transaction.error)));
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(OUTBOX_NAME, 1);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore(OUTBOX_STORE, { keyPath: 'id' }),
    );
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(asError(opening.error)));
  });
}

function asError(cause: DOMException | null): Error {
  return new Error('The outbox could not be used.', { cause });
}
