import { HISTORY_NAME } from '../constants.ts';
import type { History } from '../../shared/display/gates.ts';
import type { Memory } from './history.ts';

/**
 * Adds to what is remembered of the visitor, and to what another tab may have added meanwhile. Nothing where nothing was
 * read: that is where nothing may be remembered, or nothing can be.
 *
 * @param memory - The page's; up to date at once.
 * @param happened - Such as when they were `asked`.
 */
export function remember(memory: Memory, happened: History): void {
  if (!memory.history['visits']) return;
  memory.history = { ...memory.history, ...happened };
  const opening = indexedDB.open(HISTORY_NAME);
  opening.onupgradeneeded = () => opening.result.createObjectStore(HISTORY_NAME);
  opening.onsuccess = () => {
    const store = opening.result.transaction(HISTORY_NAME, 'readwrite').objectStore(HISTORY_NAME);
    const reading = store.get(0);
    reading.onsuccess = () => store.put({ ...reading.result, ...happened }, 0);
  };
}
