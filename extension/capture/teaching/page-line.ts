import { browser } from 'wxt/browser';

/** The line from a script in a page to the side panel that put it there. */
export interface PageLine {
  /**
   * Tells the side panel something.
   *
   * @param news - Plain data.
   */
  readonly tell: (news: object) => void;
  /** The side panel has closed the line, or is gone: whatever runs on its behalf ends. */
  readonly signal: AbortSignal;
}

/**
 * Answers the lines that the side panel opens to this page. A second script of the kind leaves it to the first.
 *
 * @param kind - What the script is for.
 * @param begin - Does what the first message asks.
 */
export function answerLines(kind: string, begin: (order: unknown, line: PageLine) => void): void {
  const mark = `counterbell-${kind}`;
  if (Reflect.has(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== mark) return;
    const cut = new AbortController();
    port.onDisconnect.addListener(() => cut.abort());
    const tell = (news: object): void => {
      if (!cut.signal.aborted) port.postMessage(news);
    };
    let isBegun = false;
    port.onMessage.addListener((order: unknown) => {
      if (isBegun) return;
      isBegun = true;
      begin(order, { tell, signal: cut.signal });
    });
  });
}
