import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** Taps the bell, and waits for the panel. */
export async function ring(page: Page): Promise<void> {
  const bell = await page.waitForSelector('counterbell-button >>> button');
  await bell?.click();
  await inPanel(page, '[role=dialog]');
}

/** Waits for a visible part of the panel. */
export async function inPanel(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(`counter-bell >>> ${selector}`, { visible: true });
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

/** Taps a part of the panel. */
export async function tap(page: Page, selector: string): Promise<void> {
  await (await inPanel(page, selector)).click();
}

/** Waits until the visitor is thanked. */
export async function thanks(page: Page): Promise<void> {
  await eventually(async () => {
    const heading = await inPanel(page, 'h2');
    return /Thank you/.test((await heading.evaluate((element) => element.textContent)) ?? '');
  });
}

/** How many databases the site has in the visitor's browser. */
export async function databases(page: Page): Promise<number> {
  return page.evaluate(async () => (await indexedDB.databases()).length);
}

/** What axe-core finds on the whole page; its script must be there. */
export async function violations(page: Page): Promise<unknown> {
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
}

/** Heights in CSS pixels of all that can be tapped in the panel. */
export async function targetHeights(page: Page): Promise<number[]> {
  return page.$$eval('counter-bell >>> :is(button, textarea, summary)', (targets) =>
    targets.map((target) => Math.round(target.getBoundingClientRect().height)),
  );
}

/** Everything in the visitor's outbox, as text. */
export function outboxText(page: Page): Promise<string> {
  return page.evaluate(readOutbox);
}

/** Runs in the page. */
function readOutbox(): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('counterbell-outbox');
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('envelopes').objectStore('envelopes').getAll();
      all.addEventListener('success', () => {
        opening.result.close();
        resolve(JSON.stringify(all.result));
      });
    });
  });
}

/** Says in the title when anything on the page moves by itself. Runs in the page. */
export function watchShifts(): void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntries().length > 0) document.title = 'something moved';
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}
