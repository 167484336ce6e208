import { HISTORY_NAME } from '../constants.ts';
import { DAY, type History } from '../../shared/display/gates.ts';

/** What a page knows of its visitor's earlier visits. */
export interface Memory {
  /** What is remembered; nothing until it is read, where nothing may be, and where the browser keeps nothing. */
  history: History;
  /** Adds to it, and to what another tab may have added meanwhile. */
  remember?: (happened: History) => void;
}

/**
 * Reads what is remembered of the visitor and notes the visit, in the visitor's IndexedDB. No answer is in it.
 *
 * @returns The memory, still empty: it fills up in a moment.
 */
export function openMemory(): Memory {
  const memory: Memory = { history: {} };
  try {
    if (navigator.globalPrivacyControl) return memory;
    const opening = indexedDB.open(HISTORY_NAME);
    opening.onupgradeneeded = () => opening.result.createObjectStore(HISTORY_NAME);
    opening.onsuccess = () => {
      memory.remember = (happened) => {
        const store = opening.result
          .transaction(HISTORY_NAME, 'readwrite')
          .objectStore(HISTORY_NAME);
        const reading = store.get(0);
        reading.onsuccess = () => {
          const day = Math.floor(Date.now() / DAY);
          const { visits = 0, ...kept } = { lot: Math.random() * 100, ...reading.result };
          memory.history = {
            ...kept,
            ...happened,
            visits: visits + (kept.day === day ? 0 : 1),
            day,
          };
          store.put(memory.history, 0);
        };
      };
      memory.remember({});
    };
  } catch {
    // The browser keeps nothing for this page.
  }
  return memory;
}
