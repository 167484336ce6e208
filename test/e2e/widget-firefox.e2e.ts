import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { type OwnerKeyPair, makeKeyPair } from '../../shared/sealing/keys.ts';
import { open } from '../../shared/sealing/open.ts';
import { eventually } from './eventually.ts';
import { newVisitor, startBrowser, tagOf } from './visitor.ts';
import { type WidgetSite, startWidgetSite } from './widget-site.ts';
import { databases, inPanel, ring, tap, thanks } from './widget-visit.ts';

const hasFirefox = findBrowser('firefox') !== null;

describe.runIf(hasFirefox)('the widget in Firefox', () => {
  let browser: Browser;
  let site: WidgetSite;
  let page: Page;
  let keys: OwnerKeyPair;
  let said: string[];

  beforeAll(async () => {
    [browser, keys] = await Promise.all([startBrowser('firefox'), makeKeyPair()]);
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    site = await startWidgetSite();
    site.serve('/', { script: tagOf({ key: keys.publicKey }) });
    ({ page, said } = await newVisitor(browser));
    await page.goto(site.origin);
    await ring(page);
  });

  afterEach(async () => {
    await page.browserContext().close();
    await site.close();
  });

  it('takes an answer by keyboard, sends it once, and leaves nothing behind', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The soup was warm.');
    await tap(page, '[part=submit]');
    await thanks(page);
    await eventually(() => site.taken.length === 1);
    await eventually(async () => (await databases(page)) === 0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('counterbell-button');
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const opened = await Promise.all(site.taken.map((one) => open(one, keys.privateKey)));
    expect(opened).toMatchObject([
      { ok: true, value: { answers: { csat: 2, comment: 'The soup was warm.' } } },
    ]);
    expect(said).toEqual([]);
  });

  // Firefox remembers, as long as the page lives, that a file of a script failed to load.
  it('sends what could not be sealed while the network was away', async () => {
    site.sealing = 'gone';
    await tap(page, '[aria-label="4 of 5"]');
    await tap(page, '[part=submit]');
    await inPanel(page, '[role=alert]');
    site.sealing = 'there';
    await tap(page, '[part=submit]');
    await thanks(page);
    await eventually(() => site.taken.length === 1);
  });
});
