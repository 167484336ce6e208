/** A script of ours that stays in a page for a while. */
export type PageScript = 'teach' | 'more';

/** What goes over a line. */
export interface LineTalk {
  readonly kind: PageScript;
  /** What the script is to do; plain data. */
  readonly order: object;
  /** Is called with each message of the script: check it. */
  readonly onNews: (message: unknown) => void;
  /** Is called when the page has gone. */
  readonly onCut: () => void;
}

/** An open line; closing it ends what the script does. */
export interface Line {
  close(): void;
}

/** Lines from the side panel to scripts in pages. tabs.ts does it in a browser. */
export interface PageLines {
  /**
   * Puts a script into a tab's page and talks with it.
   *
   * @param tabId - The browser's number of the tab.
   * @param talk - What to say and who hears.
   * @returns The line; `null` where the page may not be touched.
   */
  open(tabId: number, talk: LineTalk): Promise<Line | null>;
}
