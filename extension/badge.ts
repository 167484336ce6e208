import { browser } from 'wxt/browser';

/** The tokens' brass, with a text that can be read on it. */
const BRASS = '#93600f';
const WHITE = '#ffffff';
const MOST = 999;

/**
 * Shows on the toolbar button how much of a tab's page is news.
 *
 * @param tabId - The browser's number of the tab.
 * @param fresh - How many; 0 shows nothing.
 */
export async function showCount(tabId: number, fresh: number): Promise<void> {
  const text = fresh === 0 ? '' : fresh > MOST ? `${MOST}+` : String(fresh);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BRASS });
    await browser.action.setBadgeTextColor({ tabId, color: WHITE });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab has been closed meanwhile.
  }
}
