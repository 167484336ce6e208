import type { CapturedPage } from '../capture/captured-page.ts';

/**
 * Why a page could not be read, or not yet. `restricted`: no extension may read it; `not-allowed`: the owner has not pressed
 * the button; `still-loading`: it is read as soon as it has loaded.
 */
export type ReadFailure = 'restricted' | 'not-allowed' | 'not-captured' | 'still-loading';

/** What reading a tab's page gave. */
export type TabReading =
  | {
      readonly ok: true;
      readonly captured: CapturedPage;
      /** Addresses of large frames from other sites, where a page without reviews has any: they may stand in one of them. */
      readonly frames?: readonly string[];
    }
  | { readonly ok: false; readonly failure: ReadFailure };

/** The tabs, as the side panel sees them. tabs.ts does it in a browser. */
export interface TabReadings {
  /** The tab that the owner looks at; `null` where there is none. */
  activeTab(): Promise<number | null>;
  /**
   * What was read in a tab.
   *
   * @param tabId - The browser's number of the tab.
   * @returns `null` where its page has not been read.
   */
  readingOf(tabId: number): Promise<TabReading | null>;
  /**
   * Whether a tab may be read without pressing the toolbar button.
   *
   * @param tabId - The browser's number of the tab.
   */
  mayRead(tabId: number): Promise<boolean>;
  /**
   * Reads a tab's page; what it gave is told to the watchers.
   *
   * @param tabId - The browser's number of the tab.
   */
  read(tabId: number): Promise<void>;
  /**
   * Counts anew what is not stored, for the number on the toolbar button.
   *
   * @param tabId - The browser's number of the tab.
   */
  recount(tabId: number): Promise<void>;
  /**
   * Calls back when another tab comes to the front, the page in front has loaded, or a reading changes.
   *
   * @param listener - Is called after the change.
   * @param signal - Ends the calls.
   */
  watch(listener: () => void, signal: AbortSignal): void;
}
