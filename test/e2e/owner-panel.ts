import type { Page, WebWorker } from 'puppeteer-core';
import type { OwnerBrowser } from '../../scripts/owner-browser.ts';

/**
 * Presses the toolbar button on a page, as an owner does.
 *
 * @param owner - The owner's browser.
 * @param page - The page in front.
 * @returns The side panel that opens.
 */
export async function pressButton({ browser, extension }: OwnerBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
  return target.asPage();
}

/**
 * Clicks in the side panel, which is not a tab: Chromium does not paint it without a window, so nothing can wait for a frame.
 *
 * @param panel - The side panel.
 * @param selector - What to click.
 */
export async function clickInPanel(panel: Page, selector: string): Promise<void> {
  await panel.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/**
 * What a page says to a reader.
 *
 * @param page - Any page.
 * @returns Its visible text.
 */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/**
 * The number on the toolbar button.
 *
 * @param owner - The owner's browser.
 * @param page - The page whose tab is asked for.
 * @returns As it is shown; empty for none.
 */
export async function badgeOf(owner: OwnerBrowser, page: Page): Promise<string> {
  const worker = await backgroundOf(owner);
  await page.bringToFront();
  return String(
    await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab.id });
    })()`),
  );
}

/**
 * The extension's background.
 *
 * @param owner - The owner's browser.
 * @returns Its worker, in which the extension's own API can be asked.
 */
export async function backgroundOf({ extension, browser }: OwnerBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (each) => each.url() === `chrome-extension://${extension.id}/background.js`,
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension has no background');
  return worker;
}
