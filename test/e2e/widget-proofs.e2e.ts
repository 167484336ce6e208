import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Survey } from '../../shared/feedback/survey.ts';
import { type OwnerKeyPair, makeKeyPair } from '../../shared/sealing/keys.ts';
import { eventually } from './eventually.ts';
import { newVisitor, startBrowser, tagOf } from './visitor.ts';
import { INBOX, type WidgetSite, startWidgetSite } from './widget-site.ts';
import { databases, inPanel, ring, tap, thanks, violations } from './widget-visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PICTURES = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

const CHOICES = [
  { id: 'wait', label: 'How long it took until somebody came' },
  { id: 'food', label: 'The food' },
];

/** Every type of question, a page each where it opens one. */
const ALL: Survey = {
  version: 1,
  businessName: 'Café Linde',
  questions: [
    { id: 'csat', type: 'csat', required: false },
    { id: 'comment', type: 'comment', required: false },
    { id: 'photo', type: 'photo', required: false },
    { id: 'faces', type: 'csat', look: 'faces', required: false },
    { id: 'thumbs', type: 'csat', look: 'thumbs', required: false },
    { id: 'nps', type: 'nps', required: false },
    { id: 'ces', type: 'ces', required: false },
    { id: 'rating', type: 'rating', required: false },
    { id: 'choice', type: 'choice', choices: CHOICES, required: false },
    { id: 'choices', type: 'choices', choices: CHOICES, required: true },
    { id: 'consent', type: 'consent', required: false },
    { id: 'contact', type: 'contact', required: false },
  ],
  thanks: { links: [{ label: 'A review site', url: 'https://reviews.example/linde' }] },
};
const PAGES = 8;

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

describe('every type of question', () => {
  it.each(['light', 'dark'])('has no accessibility violation in %s', async (value) => {
    site.survey = ALL;
    const attributes = `data-scheme="${value}"`;
    site.serve('/', {
      script: tagOf({ key: keys.publicKey, src: `/${INBOX}/counterbell-rules.js`, attributes }),
    });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(site.origin);
    await ring(page);
    await page.evaluate(AXE);
    await eachPage(async () => expect(await violations(page)).toEqual([]));
  });

  it.each([
    { what: 'a window 320 CSS pixels wide', width: 320, height: 568, css: '' },
    { what: 'a window of 1280 × 800 zoomed to 200 %', width: 640, height: 400, css: '' },
    { what: 'a window of 1280 × 1024 zoomed to 400 %', width: 320, height: 256, css: '' },
    {
      what: 'the text spacing of WCAG 1.4.12',
      width: 390,
      height: 844,
      css: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    },
  ])('fits into $what, and nothing scrolls sideways', async ({ width, height, css }) => {
    site.survey = ALL;
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(site.origin);
    await ring(page);
    await page.evaluate(addStyle, css);
    await eachPage(async () => expect(await page.evaluate(overflowing)).toEqual([]));
  });
});

describe('an answer', () => {
  it.each([
    { what: 'after a week without a network', answeredAt: 0, sentAt: 7 },
    { what: 'after it was given by a clock a year behind', answeredAt: -365, sentAt: 0 },
    { what: 'after it was given by a clock a year ahead', answeredAt: 365, sentAt: 0 },
  ])('arrives once $what', async ({ answeredAt, sentAt }) => {
    const { identifier } = await page.evaluateOnNewDocument(moveClock, answeredAt);
    await page.goto(site.origin);
    site.mood = 'down';
    await answer(page);
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    await page.evaluateOnNewDocument(moveClock, sentAt);
    site.mood = 'well';
    await page.reload();
    await eventually(async () => (await databases(page)) === 0, 20_000);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(ids()).toHaveLength(1);
  });

  it('arrives once from each of two tabs', async () => {
    const other = await page.browserContext().newPage();
    await Promise.all([page.goto(site.origin), other.goto(site.origin)]);
    site.mood = 'down';
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await answer(tab);
    }
    site.mood = 'well';
    await Promise.all([page.reload(), other.reload()]);
    await eventually(async () => (await databases(page)) === 0, 20_000);
    expect(ids()).toHaveLength(2);
  });

  it('is one where the tab is closed in the middle of sending', async () => {
    await page.goto(site.origin);
    const again = await page.browserContext().newPage();
    await page.bringToFront();
    site.mood = 'slow';
    await answer(page);
    await page.close();
    site.mood = 'well';
    page = again;
    await page.goto(site.origin);
    await eventually(async () => (await databases(page)) === 0, 20_000);
    expect(ids()).toHaveLength(1);
  });
});

describe('a counter', () => {
  it('shows the next visitor nothing of the one before', async () => {
    site.serve('/', {
      script: tagOf({ key: keys.publicKey }),
      body: '<div data-counterbell-here="kiosk"></div>',
    });
    await page.goto(site.origin);
    await tap(page, '[aria-label="4 of 5"]');
    await (await inPanel(page, '[part=comment]')).type('UNMISTAKABLE');
    await tap(page, '[part=submit]');
    await thanks(page);
    await page.waitForSelector('counter-bell >>> [aria-label="4 of 5"][aria-checked=false]', {
      timeout: 12_000,
    });
    expect(await page.$$('counter-bell >>> [part=comment]')).toSatisfy(
      (fields: unknown[]) => fields.length < 2,
    );
    const kept = await page.$eval('counter-bell', (panel) => panel.shadowRoot?.innerHTML);
    expect(kept).not.toContain('UNMISTAKABLE');
    expect(
      await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    ).not.toContain('counterbell-draft');
  });
});

describe('a visitor whose browser keeps nothing', () => {
  it('is not asked by rules, and nothing is said in the console', async () => {
    await page.evaluateOnNewDocument(() => {
      indexedDB.open = () => {
        throw new DOMException('The request was denied.', 'SecurityError');
      };
    });
    const rules = JSON.stringify({ display: { asks: [{ kind: 'nps', everyDays: 1 }] } });
    const src = `/${INBOX}/counterbell-rules.js`;
    site.serve('/', {
      script: tagOf({ key: keys.publicKey, src, attributes: `data-rules='${rules}'` }),
    });
    await page.goto(site.origin);
    await page.waitForSelector('counterbell-button');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.$('counter-bell')).toBe(null);
    expect(await page.evaluate('CounterBell.explain().then(([first]) => first.gate)')).toBe(
      'privacy',
    );
    expect(said).toEqual([]);
  });
});

describe('a photo', () => {
  it('is chosen and taken back by keyboard alone', async () => {
    site.survey = { ...ALL, questions: ALL.questions.slice(0, 3) };
    await page.goto(site.origin);
    await ring(page);
    await inPanel(page, '[role=radio]:focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await inPanel(page, '[type=file]:focus');
    const { opened } = await watchFileChooser();
    await page.keyboard.press('Space');
    expect(await opened).toMatchObject({ mode: 'selectSingle' });
    const field = (await inPanel(page, '[type=file]')).toElement('input');
    await (await field).uploadFile(join(PICTURES, 'dashboard.png'));
    await inPanel(page, 'button[part=photo]');
    await (await inPanel(page, 'button[part=photo]')).focus();
    await page.keyboard.press('Enter');
    await inPanel(page, '[type=file]');
    expect(said).toEqual([]);
  });
});

/**
 * Catches the file chooser that the page opens next. Puppeteer's `waitForFileChooser` does not wait until choosers are
 * caught: on a busy machine a key that is pressed beside it may come first.
 */
async function watchFileChooser(): Promise<{ readonly opened: Promise<unknown> }> {
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
  return { opened: new Promise((resolve) => session.once('Page.fileChooserOpened', resolve)) };
}

/** Of what arrived: the same id twice is one answer. */
function ids(): readonly string[] {
  return [...new Set(site.taken.map(({ id }) => id))];
}

/** From the first page to the thanks, by the panel's own button; what is demanded is answered. */
async function eachPage(look: () => Promise<void>): Promise<void> {
  for (let at = 0; at < PAGES; at += 1) {
    await look();
    const last = at === PAGES - 1;
    if (last) {
      await tap(page, '[role=checkbox]');
      await tap(page, 'summary');
      await look();
    }
    await tap(page, '[part=submit]');
  }
  await thanks(page);
  await look();
}

async function answer(tab: Page): Promise<void> {
  await ring(tab);
  await tap(tab, '[aria-label="4 of 5"]');
  await tap(tab, '[part=submit]');
  await thanks(tab);
}

/** Runs in the page: the visitor's clock is so many days off. */
function moveClock(days: number): void {
  const RealDate = Date;
  const off = days * 86_400_000;
  const now = (): number => RealDate.now() + off;
  self.Date = new Proxy(RealDate, {
    construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [now()]),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

/** Runs in the page. */
function addStyle(css: string): void {
  const root = document.querySelector('counter-bell')?.shadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Runs in the page: what is wider than its place, and what can be pressed but not be scrolled to. */
function overflowing(): string[] {
  const root = document.querySelector('counter-bell')?.shadowRoot;
  const panel = root?.querySelector('[part=panel]');
  if (!root || !panel) return ['no panel'];
  const parts = [...root.querySelectorAll('button, input, textarea, summary, h2, label, a')].filter(
    (part) => part.checkVisibility() && !part.closest('[aria-hidden=true]'),
  );
  const buttons = parts.filter((part) => part.localName === 'button');
  const tooWide = [document.documentElement, panel, ...buttons].filter(
    (one) => one.scrollWidth > one.clientWidth + 1,
  );
  const outside = parts.filter((part) => {
    part.scrollIntoView({ block: 'nearest' });
    const { left, right, top, bottom } = part.getBoundingClientRect();
    return Math.min(left, top) < -1 || right > innerWidth || bottom > innerHeight + 1;
  });
  return [...tooWide, ...outside].map((part) => part.outerHTML.slice(0, 200));
}
