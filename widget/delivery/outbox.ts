import { OUTBOX_NAME } from './outbox-name.ts';
import type { Waiting } from './target.ts';

const STORE = 'envelopes';

/** Held together by all that put, alone by who takes the database away: nothing is put into one that is going. */
const LOCK = 'counterbell-outbox-kept';

/** Where envelopes wait. */
export interface Outbox {
  /** Keeps one; the same id twice is one. Rejects where it cannot be kept. */
  put(waiting: Waiting): Promise<void>;
  /** All that wait. */
  all(): Promise<readonly Waiting[]>;
  /** Forgets one that was delivered or refused. */
  remove(id: string): Promise<void>;
  /** Leaves no trace where nothing waits. */
  tidy(): Promise<void>;
}

/** In the visitor's IndexedDB: survives a reload and a killed browser. */
export const storedOutbox: Outbox = {
  async put(waiting) {
    await locked('shared', () => inStore('readwrite', (store) => store.put(waiting)));
  },
  async all() {
    const records: Waiting[] = await inStore('readonly', (store) => store.getAll());
    return records;
  },
  async remove(id) {
    await inStore('readwrite', (store) => store.delete(id));
  },
  async tidy() {
    if (!('locks' in navigator)) return;
    await locked('exclusive', async () => {
      const count = await inStore('readonly', (store) => store.count());
      if (count === 0) await settled(indexedDB.deleteDatabase(OUTBOX_NAME));
    });
  },
};

async function locked<Value>(mode: LockMode, task: () => Promise<Value>): Promise<Value> {
  return 'locks' in navigator ? navigator.locks.request(LOCK, { mode }, task) : task();
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
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const request = use(transaction.objectStore(STORE));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(asError(transaction.error)));
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(OUTBOX_NAME, 1);
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore(STORE, { keyPath: 'id' }),
  );
  return settled(opening);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(asError(request.error)));
  });
}

function asError(cause: DOMException | null): Error {
  return new Error('The outbox could not be used.', { cause });
}
