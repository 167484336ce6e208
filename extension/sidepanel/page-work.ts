import type { Signal } from '@preact/signals';
import type { MoreWords } from '../capture/more/more-protocol.ts';
import type { TeachWords } from '../capture/teaching/teach-protocol.ts';
import type { Store } from '../store/schema.ts';
import { createOpening, type Opening } from './opening.ts';
import type { PageLines } from './page-lines.ts';
import type { TabReadings } from './reading.ts';
import { createTeaching, type Teaching } from './teaching.ts';

/** What the panel does on the page in front, besides reading it. */
export interface PageWork {
  /** The tab that the panel is about; `null` until it is known, and where there is none. */
  readonly tab: Signal<number | null>;
  readonly teaching: Teaching;
  readonly opening: Opening;
  /**
   * Lets the owner teach the page in front.
   *
   * @param words - For the bar above the page.
   */
  teach(words: TeachWords): Promise<void>;
  /**
   * Opens more reviews of the page in front.
   *
   * @param words - For the bar above the page.
   */
  openMore(words: MoreWords): Promise<void>;
}

/** What work on a page stands on. */
export interface PageWorkSurroundings {
  readonly store: Store;
  readonly lines: PageLines;
  readonly tabs: TabReadings;
}

/**
 * Makes what the panel does on the page in front.
 *
 * @param surroundings - Store, lines and tabs.
 * @param tab - The tab in front.
 * @param lookAgain - Looks anew where reading did not answer.
 * @returns The work, at rest.
 */
export function createPageWork(
  { store, lines, tabs }: PageWorkSurroundings,
  tab: Signal<number | null>,
  lookAgain: () => void,
): PageWork {
  const read = (at: number): Promise<void> => tabs.read(at).catch(lookAgain);
  const teaching = createTeaching({ store, lines, read });
  const opening = createOpening({ store, lines, read });
  const inFront = async (work: (at: number) => Promise<void>): Promise<void> => {
    if (tab.value !== null) await work(tab.value);
  };
  return {
    tab,
    teaching,
    opening,
    teach: (words) => inFront((at) => teaching.begin(at, words)),
    openMore: (words) => inFront((at) => opening.begin(at, words)),
  };
}
