import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Display } from '../../shared/feedback/display.ts';
import { type OwnerKeyPair, makeKeyPair } from '../../shared/sealing/keys.ts';
import { open } from '../../shared/sealing/open.ts';
import { eventually } from './eventually.ts';
import { newVisitor, startBrowser, tagOf } from './visitor.ts';
import { databases, inPanel, ring, tap, thanks } from './widget-visit.ts';
import {
  INBOX,
  STRICT_POLICY,
  type SitePage,
  type WidgetSite,
  startWidgetSite,
} from './widget-site.ts';

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

describe('a way in', () => {
  it('is any button of the site, which gets the focus back', async () => {
    await visit({
      script: tag('data-way="buttons"'),
      body: '<button id="own" data-counterbell="nps"><b>Tell us</b></button>',
    });
    await page.waitForFunction('self.CounterBell');
    expect(await page.$eval('counterbell-button', (bell) => bell.checkVisibility())).toBe(false);
    await page.click('#own b');
    await inPanel(page, '[aria-label="10 of 10"]');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    expect(await page.$eval('counterbell-button', (bell) => bell.checkVisibility())).toBe(false);
  });

  it('is a tab with its words at the window’s side', async () => {
    await visit({ script: rulesTag('data-way="tab" data-label="Your view"') });
    const button = await page.waitForSelector('counterbell-button >>> button');
    const box = await button?.boundingBox();
    expect(box && box.height > box.width).toBe(true);
    expect(await button?.evaluate((element) => element.textContent)).toBe('Your view');
    await ring(page);
  });

  it.each([
    { way: 'bell', corner: 'end', dir: 'ltr', side: 'right', edge: 20 },
    { way: 'bell', corner: 'start', dir: 'ltr', side: 'left', edge: 20 },
    { way: 'bell', corner: 'start', dir: 'rtl', side: 'right', edge: 20 },
    { way: 'tab', corner: 'end', dir: 'ltr', side: 'right', edge: 0 },
    { way: 'tab', corner: 'start', dir: 'ltr', side: 'left', edge: 0 },
    { way: 'tab', corner: 'end', dir: 'rtl', side: 'left', edge: 0 },
  ])('is a $way at the $corner of lines in $dir, and so is the panel', async (wanted) => {
    const { way, corner, dir, side, edge } = wanted;
    const script = rulesTag(`data-way="${way}" data-corner="${corner}"`);
    await visit({ script, html: `lang="en" dir="${dir}"` });
    await page.waitForSelector('counterbell-button >>> button');
    expect(await nearest('counterbell-button >>> button')).toEqual({ side, edge });
    await ring(page);
    expect(await nearest('counter-bell >>> section')).toEqual({ side, edge: 20 });
  });

  it.each(['inline', 'page', 'kiosk'])('is a place of the page: %s', async (mode) => {
    await visit({ body: `<div data-counterbell-here="${mode}"></div>` });
    await inPanel(page, '[role=region]');
    const parent = await page.$eval(
      'counter-bell',
      (panel) => panel.parentElement?.dataset['counterbellHere'],
    );
    expect(parent).toBe(mode);
    expect(await page.$eval('counterbell-button', (bell) => bell.checkVisibility())).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await page.$eval('counter-bell', (panel) => getComputedStyle(panel).position)).toBe(
      'static',
    );
  });

  it('is a score in a mail, one tap from being sent', async () => {
    await page.goto('about:blank');
    site.serve('/', { script: tag('data-ask="nps"') });
    await page.goto(`${site.origin}/?score=9`);
    await inPanel(page, '[aria-label="9 of 10"][aria-checked=true]');
    await tap(page, '[part=submit]');
    await thanks(page);
    await eventually(() => site.taken.length === 1);
    expect(await opened()).toMatchObject([{ answers: { nps: 9 } }]);
  });

  it('is a call of the page’s own script, which hears what happens', async () => {
    await visit({ policy: STRICT_POLICY });
    await page.waitForFunction('self.CounterBell');
    await page.evaluate(`
      for (const name of ['open', 'answer', 'close'])
        CounterBell.on(name, () => { document.title += ' ' + name; });
      CounterBell.identify({ plan: 'gold' });
      CounterBell.track('paid');
      CounterBell.ask('ces');
    `);
    await tap(page, '[aria-label="7 of 7"]');
    await tap(page, '[part=submit]');
    await thanks(page);
    await page.evaluate('CounterBell.close()');
    expect(await page.title()).toBe('Café Linde open answer close');
    expect(await page.evaluate('CounterBell.explain()')).toEqual([]);
    await eventually(() => site.taken.length === 1);
    expect(await opened()).toMatchObject([{ answers: { ces: 7, 'visitor.plan': 'gold' } }]);
    expect(said).toEqual([]);
  });
});

/** Which side of the window something is at, and how many CSS pixels from it. */
function nearest(selector: string): Promise<{ side: string; edge: number }> {
  return page.$eval(selector, (element) => {
    const { left, right } = element.getBoundingClientRect();
    const end = document.documentElement.clientWidth - right;
    return left < end
      ? { side: 'left', edge: Math.round(left) }
      : { side: 'right', edge: Math.round(end) };
  });
}

describe('what was entered', () => {
  it('is there after a reload, was never plain on the device, and is gone once sent', async () => {
    await visit();
    await ring(page);
    await tap(page, '[aria-label="2 of 5"]');
    await (await inPanel(page, '[part=comment]')).type('UNMISTAKABLE');
    await eventually(async () => (await page.evaluate(keptDraft)).includes('"sealed"'));
    expect(await page.evaluate(keptDraft)).not.toContain('UNMISTAKABLE');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.reload();
    await ring(page);
    const comment = await inPanel(page, '[part=comment]');
    expect(await comment.evaluate((element) => 'value' in element && element.value)).toBe(
      'UNMISTAKABLE',
    );
    await tap(page, '[part=submit]');
    await thanks(page);
    await eventually(async () => (await databases(page)) === 0);
  });
});

describe('a visitor who is asked by the owner’s rules', () => {
  const rules: Display = { asks: [{ kind: 'nps', everyDays: 90, event: { name: 'paid' } }] };

  it('is asked once it is time, keeps the focus, and not again', async () => {
    await visit({
      script: rulesTag(dataRules(rules)),
      body: '<input id="own">',
      policy: STRICT_POLICY,
    });
    await page.waitForFunction('self.CounterBell');
    await page.focus('#own');
    await eventually(async () => (await gate()) === 'event');
    await page.evaluate(`CounterBell.track('paid')`);
    await inPanel(page, '[aria-label="10 of 10"]');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.reload();
    await page.waitForFunction('self.CounterBell');
    await eventually(async () => (await gate()) === 'everyDays');
    expect(said).toEqual([]);
  });

  it('is left alone, and nothing is remembered, where their browser asks for privacy', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true });
    });
    await visit({ script: rulesTag(dataRules({ asks: [{ kind: 'nps', everyDays: 1 }] })) });
    await page.waitForFunction('self.CounterBell');
    await eventually(async () => (await gate()) === 'privacy');
    expect(await databases(page)).toBe(0);
    expect(site.requests.some((path) => path.includes('panel'))).toBe(false);
  });
});

describe('a page that makes it hard', () => {
  it.each([
    { what: 'unsets everything', head: '<style>* { all: unset !important }</style>' },
    { what: 'hides buttons', head: '<style>button, counter-bell { display: none }</style>' },
    {
      what: 'covers itself',
      head: '<style>main { position: fixed; inset: 0; z-index: 99999 }</style>',
    },
    { what: 'runs to the left', html: 'lang="ar" dir="rtl"', label: '4 من 5' },
    { what: 'has a polluted Object', head: '<script>Object.prototype.extra = "x";</script>' },
    {
      what: 'has polluted lists',
      head: '<script>Array.prototype.last = function () {};</script>',
    },
    {
      what: 'writes lists in its own way',
      head: '<script>Array.prototype.toJSON = function () { return String(this); };</script>',
    },
    {
      what: 'has an older Lit',
      head: '<script>self.litHtmlVersions = ["2.0.0"]; self.litElementVersions = ["3.0.0"];</script>',
    },
    {
      what: 'has frozen itself',
      head: '<script>Object.freeze(Object.prototype); Object.freeze(Array.prototype);</script>',
    },
  ])(
    'because it $what gets its answer all the same',
    async ({ head = '', html, label = '4 of 5' }) => {
      await visit({ head, ...(html && { html }) });
      await ring(page);
      await tap(page, `[aria-label="${label}"]`);
      await tap(page, '[part=submit]');
      await eventually(() => site.taken.length === 1);
      expect(await opened()).toMatchObject([{ answers: { csat: 4 } }]);
      expect(said).toEqual([]);
    },
  );
});

describe('the accent', () => {
  it.each(['light', 'dark'])('is readable in %s whatever the owner chose', async (scheme) => {
    await visit({ script: rulesTag(`data-scheme="${scheme}"`) });
    await page.waitForSelector('counterbell-button');
    const worst = await page.evaluate(worstContrast);
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });
});

function tag(attributes = ''): string {
  return tagOf({ key: keys.publicKey, attributes });
}

function rulesTag(attributes: string): string {
  return tagOf({ key: keys.publicKey, src: `/${INBOX}/counterbell-rules.js`, attributes });
}

function dataRules(display: Display): string {
  return `data-rules='${JSON.stringify({ display })}'`;
}

async function visit(part: Partial<SitePage> = {}): Promise<void> {
  site.serve('/', { script: tag(), ...part });
  await page.goto(site.origin);
}

function gate(): Promise<unknown> {
  return page.evaluate('CounterBell.explain().then(([first]) => first?.gate)');
}

async function opened(): Promise<unknown[]> {
  const all = await Promise.all(site.taken.map((envelope) => open(envelope, keys.privateKey)));
  return all.map((result) => (result.ok ? result.value : result.failure));
}

/** Runs in the page: all that is kept of a draft, as text. */
function keptDraft(): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('counterbell-draft');
    opening.addEventListener('success', () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('draft')) {
        database.close();
        resolve('');
        return;
      }
      const all = database.transaction('draft').objectStore('draft').getAll();
      all.addEventListener('success', () => {
        database.close();
        const texts = all.result.map(
          (one) => JSON.stringify(one) + new TextDecoder().decode(one.sealed),
        );
        resolve(texts.join());
      });
    });
  });
}

/** Runs in the page: over colours all round the wheel, the worst contrast of the bell's ground to its ink. */
function worstContrast(): number {
  const host = document.querySelector('counterbell-button');
  const button = host?.shadowRoot?.querySelector('button');
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!(host instanceof HTMLElement) || !button || !context) return 0;
  const luminanceOf = (colour: string): number => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let worst = Infinity;
  for (let hue = 0; hue < 360; hue += 6) {
    for (const lightness of [0, 20, 50, 80, 100]) {
      host.style.setProperty('--counterbell-accent', `hsl(${hue} 100% ${lightness}%)`);
      const { backgroundColor, borderTopColor } = getComputedStyle(button);
      const both = [luminanceOf(backgroundColor), luminanceOf(borderTopColor)];
      worst = Math.min(worst, (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05));
    }
  }
  return worst;
}
