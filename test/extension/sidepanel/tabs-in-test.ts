import type { TabReading, TabReadings } from '../../../extension/sidepanel/reading.ts';

/** A browser with one tab, as the side panel sees it: a test cannot press the toolbar button of a real one. */
export interface OneTab extends TabReadings {
  /**
   * The page in the tab is read, left (`null`), or cannot be read.
   *
   * @param reading - What reading it gives.
   */
  show(reading: TabReading | null): void;
  /** Another tab, whose page is not read, comes to the front. */
  turnAway(): void;
  /** How often the number on the button was counted anew. */
  recounts(): number;
}

/**
 * Makes a browser with one tab.
 *
 * @param onRead - What the panel's own button reads; `null` where it may not.
 * @returns The tab, not read yet.
 */
export function oneTab(onRead: TabReading | null = null): OneTab {
  let current: TabReading | null = null;
  let front = 7;
  let counted = 0;
  const listeners = new Set<() => void>();
  const show = (reading: TabReading | null): void => {
    current = reading;
    for (const listener of listeners) listener();
  };
  return {
    show,
    recounts: () => counted,
    turnAway: () => {
      front = 8;
      show(null);
    },
    activeTab: () => Promise.resolve(front),
    readingOf: () => Promise.resolve(current),
    mayRead: () => Promise.resolve(onRead !== null),
    read: () => Promise.resolve(show(onRead)),
    recount: () => {
      counted += 1;
      return Promise.resolve();
    },
    watch: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
