import type { History } from './decide.ts';

/** Name of the visitor's database; there only where the owner's rules ask by themselves. */
const NAME = 'counterbell-visits';
const STORE = 'history';

/** History, and the day of the last visit. */
export interface KeptHistory extends History {
  /** Days since 1970. */
  readonly day: number;
}

/** Where a visitor's history is kept. */
export interface HistoryStore {
  /** What is remembered; `undefined` where there is nothing. */
  read(): Promise<KeptHistory | undefined>;
  write(history: KeptHistory): Promise<unknown>;
}

/**
 * Opens the visitor's database. No answer is in it: only which types were asked and answered when, the number of visits,
 * and a lot.
 *
 * @returns Where it is kept.
 * @throws {DOMException} Where the browser keeps nothing for this page.
 */
export async function openHistory(): Promise<HistoryStore> {
  const opening = indexedDB.open(NAME, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await settled(opening);
  const store = (): IDBObjectStore => database.transaction(STORE, 'readwrite').objectStore(STORE);
  return {
    read: () => settled<KeptHistory | undefined>(store().get(0)),
    write: (history) => settled(store().put(history, 0)),
  };
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}
