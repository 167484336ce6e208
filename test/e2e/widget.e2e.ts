import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OwnerKeyPair, makeKeyPair } from '../../shared/sealing/keys.ts';
import { open } from '../../shared/sealing/open.ts';
import { eventually } from './eventually.ts';
import { PLAIN_HOST, newVisitor, startBrowser, tagOf } from './visitor.ts';
import {
  databases,
  inPanel,
  outboxText,
  ring,
  tap,
  targetHeights,
  thanks,
  violations,
  watchShifts,
} from './widget-visit.ts';
import {
  INBOX,
  LONG_SURVEY,
  STRICT_POLICY,
  type SitePage,
  type WidgetSite,
  startWidgetSite,
} from './widget-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  ({ page, said } = await newVisitor(browser));
});

afterEach(async () => {
  await page.browserContext().close();
  await site.close();
});

describe('the bell', () => {
  it('asks for nothing, stores nothing and moves nothing until it is tapped', async () => {
    await page.evaluateOnNewDocument(watchShifts);
    await visit();
    await page.waitForSelector('counterbell-button');
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(site.requests.filter((path) => !path.includes('favicon'))).toEqual([
      '/',
      `/${INBOX}/counterbell.js`,
    ]);
    const traces = await page.evaluate(async () => ({
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      title: document.title,
    }));
    expect(traces).toEqual({ cookies: '', stored: 0, databases: 0, title: 'Café Linde' });
    expect(said).toEqual([]);
  });

  it('is one, whatever the number of tags', async () => {
    await visit({ script: tag() + tag() });
    await page.waitForSelector('counterbell-button');
    await page.waitForNetworkIdle();
    expect(await page.$$eval('counterbell-button', (bells) => bells.length)).toBe(1);
  });

  it.each([
    { what: 'no key', script: () => tag({ key: '' }), says: /data-key/ },
    { what: 'a broken key', script: () => tag({ key: keys.publicKey.slice(3) }), says: /data-key/ },
    {
      what: 'no inbox in its address',
      script: () => tag({ src: '/counterbell.js' }),
      says: /inbox/,
    },
  ])('stays away with one warning where there is $what', async ({ script, says }) => {
    await visit({ script: script() });
    await page.waitForNetworkIdle();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(says);
    expect(await page.$('counterbell-button')).toBe(null);
    expect(await page.evaluate(() => document.body.children.length)).toBe(3);
  });
});

describe('on a page without https', () => {
  it('the bell stays away with one warning', async () => {
    site.serve('/', { script: tag() });
    await page.goto(site.origin.replace('localhost', PLAIN_HOST));
    await page.waitForNetworkIdle();
    expect(said).toEqual(['Counterbell: This page needs https.']);
    expect(await page.$('counterbell-button')).toBe(null);
  });
});

describe('an answer', () => {
  it('arrives sealed under a strict policy, without a word in the console', async () => {
    site.survey = LONG_SURVEY;
    await visit({ policy: STRICT_POLICY });
    await ring(page);
    await tap(page, '[aria-label="4 of 5"]');
    await (await inPanel(page, '[part=comment]')).type('The soup was warm.');
    await tap(page, '[part=submit]');
    await tap(page, '[aria-label="9 of 10"]');
    await tap(page, '[part=submit]');
    await tap(page, '[aria-label="6 of 7"]');
    await tap(page, 'summary');
    await (await inPanel(page, '[part=address]')).type('guest@example.org');
    await tap(page, '[type=checkbox]');
    await tap(page, '[part=submit]');
    await thanks(page);
    await eventually(() => site.taken.length === 1);
    expect(await opened()).toMatchObject([
      {
        answers: { csat: 4, comment: 'The soup was warm.', nps: 9, ces: 6 },
        contact: 'guest@example.org',
        mayContact: true,
        touchpoint: '/',
        language: 'en',
      },
    ]);
    await eventually(async () => (await databases(page)) === 0);
    expect(said).toEqual([]);
  });

  it('takes two taps, and the focus comes back to the bell', async () => {
    await visit();
    await ring(page);
    await tap(page, '[aria-label="5 of 5"]');
    await tap(page, '[part=submit]');
    await thanks(page);
    await page.keyboard.press('Escape');
    const focused = await page.evaluate(() => document.activeElement?.localName);
    expect(focused).toBe('counterbell-button');
    await eventually(() => site.taken.length === 1);
  });

  it.each(['down', 'broken'] as const)(
    'is thanked for while the collector is %s, and arrives once, after a reload',
    async (mood) => {
      await visit();
      site.mood = mood;
      await ring(page);
      await tap(page, '[aria-label="2 of 5"]');
      await tap(page, '[part=submit]');
      await thanks(page);
      expect(site.taken).toEqual([]);
      await page.reload();
      await page.waitForSelector('counterbell-button');
      site.mood = 'well';
      await eventually(() => site.taken.length > 0, 20_000);
      await eventually(async () => (await databases(page)) === 0);
      await page.reload();
      await new Promise((resolve) => setTimeout(resolve, 4000));
      expect(await opened()).toMatchObject([{ answers: { csat: 2 } }]);
    },
  );

  it('arrives without a reload too, once the collector is up again', async () => {
    await visit();
    site.mood = 'broken';
    await ring(page);
    await tap(page, '[aria-label="1 of 5"]');
    await tap(page, '[part=submit]');
    await thanks(page);
    site.mood = 'well';
    await eventually(() => site.taken.length === 1, 15_000);
  });

  it('is thanked for at once while the collector is slow, and survives leaving the page', async () => {
    site.mood = 'slow';
    await visit();
    await ring(page);
    await tap(page, '[aria-label="3 of 5"]');
    await tap(page, '[part=submit]');
    const started = performance.now();
    await thanks(page);
    expect(performance.now() - started).toBeLessThan(1500);
    await page.goto('about:blank');
    await eventually(() => site.taken.length === 1);
  });

  it('is dropped with one warning where the collector will never take it', async () => {
    await visit();
    await ring(page);
    site.mood = 'refusing';
    await tap(page, '[aria-label="3 of 5"]');
    await tap(page, '[part=submit]');
    await thanks(page);
    await eventually(() => said.length === 1);
    expect(said).toEqual(['Counterbell dropped an answer: the collector answered 413.']);
    await eventually(async () => (await databases(page)) === 0);
  });

  it("lies in the visitor's browser only as an envelope", async () => {
    await visit();
    site.mood = 'down';
    await ring(page);
    await tap(page, '[aria-label="3 of 5"]');
    await (await inPanel(page, '[part=comment]')).type('UNMISTAKABLE');
    await tap(page, '[part=submit]');
    await thanks(page);
    const stored = await outboxText(page);
    expect(stored).toContain('"sealed"');
    expect(stored).not.toContain('UNMISTAKABLE');
  });
});

describe('the panel', () => {
  it.each([
    {
      attributes: 'data-ask="nps"',
      html: 'lang="en"',
      question: 'Would you recommend us to a friend?',
    },
    {
      attributes: 'data-language="fr"',
      html: 'lang="en"',
      question: 'Comment s’est passée votre visite\u00a0?',
    },
    {
      attributes: 'data-name="Linde"',
      html: 'lang="de-AT"',
      question: 'Wie war Ihr Besuch bei Linde?',
    },
  ])('asks as $attributes on a page with $html says', async ({ attributes, html, question }) => {
    await visit({ script: tag({ attributes }), html });
    await ring(page);
    const heading = await inPanel(page, 'h2');
    expect(await heading.evaluate((element) => element.textContent?.trim())).toBe(question);
  });

  it('asks the default survey where the published one does not come in time', async () => {
    site.mood = 'slow';
    await visit();
    const started = performance.now();
    await ring(page);
    expect(performance.now() - started).toBeLessThan(3000);
    await inPanel(page, '[aria-label="5 of 5"]');
  });

  it.each(['light', 'dark'])('has no accessibility violation on any page, in %s', async (value) => {
    site.survey = LONG_SURVEY;
    await visit({ head: '<meta name="color-scheme" content="light dark">' });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.waitForSelector('counterbell-button');
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
    await ring(page);
    await tap(page, '[part=submit]');
    expect(await violations(page)).toEqual([]);
    for (const choice of ['4 of 5', '9 of 10', '6 of 7']) {
      await tap(page, `[aria-label="${choice}"]`);
      if (choice === '6 of 7') await tap(page, 'summary');
      expect(await violations(page)).toEqual([]);
      await tap(page, '[part=submit]');
    }
    await thanks(page);
    expect(await violations(page)).toEqual([]);
  });

  it("is not touched by the page's own style sheet", async () => {
    const css =
      '*,div,section,button,counter-bell{display:none!important;position:static!important}';
    await visit({ head: `<style>html{font-size:62.5%}body>*{margin:99px;opacity:0}</style>` });
    await page.addStyleTag({ content: css.replace('*,', '') });
    await ring(page);
    const box = await (await inPanel(page, '[role=dialog]')).boundingBox();
    expect(box?.width).toBe(364);
    expect(await targetHeights(page)).toSatisfy((all: number[]) => all.every((one) => one >= 44));
  });
});

function tag(part: Partial<Parameters<typeof tagOf>[0]> = {}): string {
  return tagOf({ key: keys.publicKey, ...part });
}

async function visit(part: Partial<SitePage> = {}): Promise<void> {
  site.serve('/', { script: tag(), ...part });
  await page.goto(site.origin);
}

async function opened(): Promise<unknown[]> {
  const all = await Promise.all(site.taken.map((envelope) => open(envelope, keys.privateKey)));
  return all.map((result) => (result.ok ? result.value : result.failure));
}
