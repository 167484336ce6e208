import { HISTORY_NAME } from '../constants.ts';
import { DAY, type History } from '../../shared/display/gates.ts';

/** What a page knows of its visitor's earlier visits. */
export interface Memory {
  /** What is remembered; nothing until it is read, where nothing may be, and where the browser keeps nothing. */
  history: History;
}

/**
 * Reads what is remembered of the visitor and notes the visit, in the visitor's IndexedDB. No answer is in it.
 *
 * @param memory - Still empty: it fills up in a moment.
 */
export function fillMemory(memory: Memory): void {
  try {
    if (!navigator.globalPrivacyControl) {
      const opening = indexedDB.open(HISTORY_NAME);
      opening.onupgradeneeded = () => opening.result.createObjectStore(HISTORY_NAME);
      opening.onsuccess = () => {
        const store = opening.result
          .transaction(HISTORY_NAME, 'readwrite')
          .objectStore(HISTORY_NAME);
        const reading = store.get(0);
        reading.onsuccess = () => {
          const day = Math.trunc(Date.now() / DAY);
          const { visits = 0, ...kept } = { lot: Math.random() * 100, ...reading.result };
          memory.history = { ...kept, visits: visits + Number(kept.day !== day), day };
          store.put(memory.history, 0);
        };
      };
    }
  } catch {
    // The browser keeps nothing for this page.
  }
}
