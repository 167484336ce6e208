import type { LineTalk, PageLines } from '../../../extension/sidepanel/page-lines.ts';
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

/** Lines as a page of the test's own answers them. */
export interface LinesInTest extends PageLines {
  /**
   * The script in the page says something.
   *
   * @param news - A message.
   */
  tell(news: object): void;
  /** The page goes away. */
  cut(): void;
  /** What the last script was told to do; `null` where no line is open. */
  order(): object | null;
}

/**
 * Makes lines to a page.
 *
 * @param mayTouch - Whether the browser lets us.
 * @returns The lines, none open.
 */
export function linesInTest(mayTouch = true): LinesInTest {
  let talk: LineTalk | null = null;
  return {
    tell: (news) => talk?.onNews(news),
    cut: () => talk?.onCut(),
    order: () => talk?.order ?? null,
    open: (_, opened) => {
      if (!mayTouch) return Promise.resolve(null);
      talk = opened;
      return Promise.resolve({ close: () => void (talk = null) });
    },
  };
}
