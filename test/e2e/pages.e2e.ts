import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startOwnerBrowser } from '../../scripts/owner-browser.ts';
import type { OwnerBrowser } from '../../scripts/owner-browser.ts';
import { eventually } from './eventually.ts';
import { backgroundOf, badgeOf, clickInPanel, pressButton, textOf } from './owner-panel.ts';
import { PAYLOADS, RAN, type ReviewPages, serveReviewPages } from './review-pages.ts';

const WAIT = { timeout: 15_000 };

/** What the built extension says beside pages that are empty, long, broken, hostile or on the move. */
describe('the side panel', () => {
  let site: ReviewPages;
  let owner: OwnerBrowser;

  beforeAll(async () => {
    site = await serveReviewPages();
    owner = await startOwnerBrowser({ headless: true, offline: true });
  });

  afterAll(async () => {
    await owner.browser.close();
    await site.close();
  });

  it('says that there is nothing here, and what was looked for', async () => {
    const page = await open('/nothing');
    const panel = await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('No reviews found here');
    expect(await textOf(panel)).toContain(
      'Looked for: microdata, RDFa, hReview, JSON-LD, lists of entries that look like reviews, and the data from which the page was made.',
    );
    expect(await badgeOf(owner, page)).toBe('');
  });

  it('reads 500 reviews, and the same 500 when the page comes again', async () => {
    const page = await open('/five-hundred');
    const panel = await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('500 reviews here, all new');
    expect(await textOf(panel)).toContain('and 400 more');
    expect(await badgeOf(owner, page)).toBe('500');
    await clickInPanel(panel, '#save');
    await expect.poll(() => textOf(panel), WAIT).toContain('500 saved.');
    await expect.poll(() => badgeOf(owner, page), WAIT).toBe('');

    await page.reload();
    await expect.poll(() => textOf(panel), WAIT).toContain('This page has not been read yet');
    await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('500 reviews here, all known');
    expect(await badgeOf(owner, page)).toBe('');
    expect(await textOf(panel)).toContain('Nothing to save');
    expect(await panel.$('#save')).toBeNull();
  });

  it('keeps what it read while the owner jumps within the page', async () => {
    const page = await open('/five-hundred');
    const panel = await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('500 reviews here');
    await page.locator('#jump').click();
    await page.waitForFunction(() => location.hash === '#end');
    await settled();
    expect(await textOf(panel)).toContain('500 reviews here');
  });

  it('reads what is whole of broken JSON-LD, and says so', async () => {
    const panel = await pressButton(owner, await open('/broken'));
    await expect.poll(() => textOf(panel), WAIT).toContain('2 reviews here, all new');
    expect(await textOf(panel)).toContain(
      '1 part of the page’s own data is damaged and left aside',
    );
  });

  it('runs nothing of what hostile reviews say, in the page, the panel or the dashboard', async () => {
    const dialogs: string[] = [];
    const page = await open('/hostile');
    const panel = await pressButton(owner, page);
    const dashboard = await owner.openPage('dashboard.html#/feedback');
    for (const each of [page, panel, dashboard]) {
      each.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
    }
    await page.bringToFront();
    await expect
      .poll(() => textOf(panel), WAIT)
      .toContain(`${PAYLOADS.length} reviews here, all new`);
    await showsPayloads(panel);
    await clickInPanel(panel, '#save');
    await expect.poll(() => textOf(panel), WAIT).toContain(`${PAYLOADS.length} saved.`);
    await dashboard.bringToFront();
    await dashboard.reload();
    await showsPayloads(dashboard);
    for (const each of [page, panel, dashboard]) {
      expect(await each.evaluate((name) => name in globalThis, RAN)).toBe(false);
    }
    expect(dialogs).toEqual([]);
    await dashboard.close();
  });

  it('keeps what it can of a page that is larger than the browser keeps, and says what is left out', async () => {
    const panel = await pressButton(owner, await open('/huge'));
    // Sixteen megabytes take ten seconds where other work goes on.
    await expect
      .poll(() => textOf(panel), { timeout: 40_000 })
      .toContain('400 reviews more than can be read at once, left out.');
    expect(await textOf(panel)).toContain('400 reviews here, all new');
  });

  it('reads the reviews of a frame where the page itself has none', async () => {
    const page = await open('/shop');
    const panel = await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('3 reviews here, all new');
    expect(await badgeOf(owner, page)).toBe('3');
  });

  it('asks for a frame of another site, and for no advertisement', async () => {
    const panel = await pressButton(owner, await open('/frames'));
    await expect.poll(() => textOf(panel), WAIT).toContain('Also read voices.example');
    expect(await textOf(panel)).not.toContain('adverts.example');
  });

  it('counts what was saved in one tab in all others', async () => {
    const other = await open('/broken');
    await pressButton(owner, other);
    await expect.poll(() => badgeOf(owner, other), WAIT).toBe('2');
    const page = await open('/broken');
    const panel = await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('2 reviews here, all new');
    await clickInPanel(panel, '#save');
    await expect.poll(() => textOf(panel), WAIT).toContain('2 saved.');
    await expect.poll(() => badgeOf(owner, other), WAIT).toBe('');
  });

  it('tries again where the browser has not yet heard of the press', async () => {
    const background = await backgroundOf(owner);
    await background.evaluate(`{
      const { executeScript } = chrome.scripting;
      chrome.scripting.executeScript = () => {
        chrome.scripting.executeScript = executeScript;
        return Promise.reject(new Error('Cannot access contents of the page.'));
      };
    }`);
    const panel = await pressButton(owner, await open('/nothing'));
    await expect.poll(() => textOf(panel), WAIT).toContain('No reviews found here');
  });

  it('says that a page is still loading, and reads it as soon as it has loaded', async () => {
    const page = await openUnfinished('/unfinished');
    const panel = await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('This page is still loading.');
    site.finish();
    await expect.poll(() => textOf(panel), WAIT).toContain('3 reviews here, all new');
  });

  it('says nothing of a page that went away while it was read', async () => {
    const page = await openUnfinished('/leaving');
    const panel = await pressButton(owner, page);
    await eventually(() => page.url().endsWith('/nothing'));
    await settled();
    await expect.poll(() => textOf(panel), WAIT).toContain('This page has not been read yet');
  });

  it('says what to press where the permission went with the site', async () => {
    const page = await open('/nothing');
    const panel = await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('No reviews found here');
    await page.goto(`${site.origin}/broken`);
    await expect.poll(() => textOf(panel), WAIT).toContain('Counterbell may read this page');
    await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/broken`);
    await expect
      .poll(() => textOf(panel), WAIT)
      .toContain('Press the Counterbell button in the toolbar to read this page.');
    await settled();
    expect(await panel.$('#read-page')).toBeNull();
  });

  it('says that browsers do not let extensions read their own pages', async () => {
    const panel = await pressButton(owner, await open('chrome://version/'));
    await expect
      .poll(() => textOf(panel), WAIT)
      .toContain('Browsers do not let extensions read this page.');
  });

  /** Opens a page of the site, or any address. */
  async function open(path: string): Promise<Page> {
    const page = await openUnfinished(path);
    await page.waitForFunction(() => document.readyState === 'complete');
    return page;
  }

  /** Opens a page that never ends, in which nothing can be asked. */
  async function openUnfinished(path: string): Promise<Page> {
    const page = await owner.browser.newPage();
    onTestFinished(() => page.close());
    const address = path.startsWith('/') ? `${site.origin}${path}` : path;
    void page.goto(address).catch(() => null);
    await eventually(() => page.url() === address);
    return page;
  }
});

/** Letter by letter, and nothing made of it. */
async function showsPayloads(shown: Page): Promise<void> {
  for (const payload of PAYLOADS) {
    await expect.poll(() => textOf(shown), WAIT).toContain(`Nice cake ${payload}`);
  }
  expect(await shown.$$('img[src="x"], svg[onload], a[href^="javascript:"]')).toEqual([]);
}

/** Long enough for a wrong answer to come, were there one. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}
