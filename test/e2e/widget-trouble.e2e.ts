import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OwnerKeyPair, makeKeyPair } from '../../shared/sealing/keys.ts';
import { en } from '../../widget/locales/en.ts';
import { eventually } from './eventually.ts';
import { newVisitor, startBrowser, tagOf } from './visitor.ts';
import { type WidgetSite, startWidgetSite } from './widget-site.ts';
import { inPanel, ring, tap, thanks } from './widget-visit.ts';

let browser: Browser;
let site: WidgetSite;
let page: Page;
let keys: OwnerKeyPair;
let said: string[];

beforeAll(async () => {
  [browser, keys] = await Promise.all([startBrowser('chromium'), makeKeyPair()]);
});

afterAll(() => browser.close());

beforeEach(async () => {
  site = await startWidgetSite();
  site.serve('/', { script: tagOf({ key: keys.publicKey }) });
  ({ page, said } = await newVisitor(browser));
});

afterEach(async () => {
  await page.browserContext().close();
  await site.close();
});

describe('an answer in a browser that keeps nothing', () => {
  it.each([
    { what: 'refuses IndexedDB', start: refuseDatabases },
    { what: 'hangs in IndexedDB', start: holdDatabases },
  ])('is thanked for once it has arrived, where it $what', async ({ start }) => {
    await page.evaluateOnNewDocument(start);
    await page.goto(site.origin);
    site.mood = 'down';
    await answer();
    await inPanel(page, '[role=alert]');
    site.mood = 'well';
    await tap(page, '[part=submit]');
    await thanks(page);
    expect(new Set(site.taken.map(({ id }) => id)).size).toBe(1);
    expect(said).toEqual([]);
  });
});

describe('an answer that cannot be sealed in time', () => {
  it('is given back with a word, and sent when it can be', async () => {
    site.sealing = 'hanging';
    await page.goto(site.origin);
    await answer();
    await eventually(async () => (await inPanel(page, '[role=alert]')) !== null, 15_000);
    site.sealing = 'there';
    await tap(page, '[part=submit]');
    await thanks(page);
    await eventually(() => site.taken.length === 1);
  });
});

describe('a tag whose key a site builder has wrapped', () => {
  it('works', async () => {
    const key = ` ${keys.publicKey.slice(0, 40)}\n  ${keys.publicKey.slice(40)} `;
    site.serve('/', { script: tagOf({ key }) });
    await page.goto(site.origin);
    await answer();
    await thanks(page);
    await eventually(() => site.taken.length === 1);
  });
});

describe('a tag whose key is no point of the curve', () => {
  it('asks nothing that could not be sealed: the visitor and the owner are told', async () => {
    const { publicKey } = keys;
    const other = publicKey.at(80) === 'A' ? 'B' : 'A';
    site.serve('/', {
      script: tagOf({ key: publicKey.slice(0, 80) + other + publicKey.slice(81) }),
    });
    await page.goto(site.origin);
    await ring(page);
    const heading = await inPanel(page, 'h2');
    expect(await heading.evaluate((element) => element.textContent)).toBe(en.unable);
    expect(await page.$$('counter-bell >>> form')).toEqual([]);
    expect(said).toEqual(['Counterbell: The tag has a damaged data-key.']);
    await page.keyboard.press('Escape');
    expect(await page.$eval('counterbell-button', (bell) => bell.checkVisibility())).toBe(true);
  });
});

describe('a browser too old to draw the bell', () => {
  it('is left in peace: one warning, no error on the page', async () => {
    await page.evaluateOnNewDocument(() => Reflect.deleteProperty(window, 'CSSStyleSheet'));
    await page.goto(site.origin);
    await page.waitForNetworkIdle();
    expect(said).toEqual(['Counterbell: ReferenceError: CSSStyleSheet is not defined']);
  });
});

describe('the panel in colours that the visitor has forced', () => {
  it('shows which figure is chosen', async () => {
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    site.serve('/', { script: tagOf({ key: keys.publicKey, attributes: 'data-ask="nps"' }) });
    await page.goto(site.origin);
    await ring(page);
    await tap(page, '[aria-label="7 of 10"]');
    const [chosen, other] = await Promise.all(['7 of 10', '8 of 10'].map(paperOf));
    expect(chosen).not.toBe(other);
  });
});

async function answer(): Promise<void> {
  await ring(page);
  await tap(page, '[aria-label="4 of 5"]');
  await tap(page, '[part=submit]');
}

/** Colour behind a choice, as it is painted. */
async function paperOf(choice: string): Promise<string> {
  const option = await inPanel(page, `[aria-label="${choice}"]`);
  return option.evaluate((element) => getComputedStyle(element).backgroundColor);
}

/** As with all cookies blocked. Runs in the page. */
function refuseDatabases(): void {
  indexedDB.open = () => {
    throw new DOMException('The request was denied.', 'SecurityError');
  };
}

/** As while another tab, gone to sleep, holds on to the database. Runs in the page. */
function holdDatabases(): void {
  Object.assign(indexedDB, { open: () => new EventTarget() });
}
