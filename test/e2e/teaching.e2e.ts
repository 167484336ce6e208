import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startOwnerBrowser } from '../../scripts/owner-browser.ts';
import type { OwnerBrowser } from '../../scripts/owner-browser.ts';
import { badgeOf, clickInPanel, pressButton, textOf } from './owner-panel.ts';
import { ALL, serveTaughtSite, type TaughtSite } from './taught-site.ts';

const WAIT = { timeout: 15_000 };

/** Teaching a site, and opening more of one, in the built extension. */
describe('the side panel', () => {
  let site: TaughtSite;
  let owner: OwnerBrowser;

  beforeAll(async () => {
    site = await serveTaughtSite();
    owner = await startOwnerBrowser({ headless: true, offline: true });
    // The first page comes to the front by itself, and would take the press from another.
    await owner.browser.waitForTarget((each) => each.url().endsWith('/onboarding.html'));
  });

  afterAll(async () => {
    await owner.browser.close();
    await site.close();
  });

  it('learns a site from a few clicks, keeps it, and reads it at the next visit', async () => {
    const page = await open('/taught');
    const panel = await pressButton(owner, page);
    await teachable(panel);
    await clickInPanel(panel, '#teach');
    await expect.poll(() => textOf(panel), WAIT).toContain('Now: Click one review');
    await pointAt(page, '.v_said__c3D4');
    await expect.poll(() => textOf(panel), WAIT).toContain('Now: Click its stars');
    await pointAt(page, 's.full');
    await expect.poll(() => textOf(panel), WAIT).toContain('Now: Click its date');
    // A name is no date: the bar says so, and goes on asking.
    await pointAt(page, '#list b');
    await pointAt(page, '#list i');
    await expect.poll(() => textOf(panel), WAIT).toContain('Now: Click who wrote it');
    await pointAt(page, '#list b');
    await expect.poll(() => textOf(panel), WAIT).toContain('Now: Click its text');
    await pointAt(page, '.v_said__c3D4');
    await expect.poll(() => textOf(panel), WAIT).toContain('Now: Click its title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(panel), WAIT).toContain(`I would read ${ALL} reviews here`);
    expect(await textOf(panel)).toContain('Warm rye bread on visit 0.');
    expect(await panel.$$('.stars')).toHaveLength(3);
    expect(await heardIn(page)).toEqual([]);
    await expect.poll(() => layersOn(page), WAIT).toBe(1);
    await clickInPanel(panel, '#keep-recipe');
    await expect.poll(() => textOf(panel), WAIT).toContain('Kept.');
    await expect.poll(() => layersOn(page), WAIT).toBe(0);
    await clickInPanel(panel, '#teaching-done');
    await expect.poll(() => textOf(panel), WAIT).toContain(`${ALL} reviews here, all new`);

    await page.goto(`${site.origin}/left`);
    await page.goto(`${site.origin}/taught`);
    await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain(`${ALL} reviews here, all new`);
    expect(await badgeOf(owner, page)).toBe(String(ALL));
    await clickInPanel(panel, '#save');
    await expect.poll(() => textOf(panel), WAIT).toContain(`${ALL} saved.`);
    const dashboard = await owner.openPage('dashboard.html#/settings');
    onTestFinished(() => dashboard.close());
    await expect.poll(() => textOf(dashboard), WAIT).toContain('127.0.0.1');
  });

  it('ends teaching with Escape, and leaves nothing on the page', async () => {
    const page = await open('/taught');
    const panel = await pressButton(owner, page);
    await teachable(panel);
    await clickInPanel(panel, '#teach');
    await expect.poll(() => textOf(panel), WAIT).toContain('Now: Click one review');
    await expect.poll(() => layersOn(page), WAIT).toBe(1);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect.poll(() => layersOn(page), WAIT).toBe(0);
    await expect.poll(() => textOf(panel), WAIT).not.toContain('Now:');
  });

  it('opens all that there is, and presses nothing else', async () => {
    const page = await open('/lazy');
    const panel = await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('6 reviews here');
    await clickInPanel(panel, '#open-more');
    await expect
      .poll(() => textOf(panel), { timeout: 40_000 })
      .toContain(`Nothing more came: ${ALL} reviews open.`);
    await expect.poll(() => textOf(panel), WAIT).toContain(`${ALL} reviews here, all new`);
    expect(await textOf(panel)).toContain('the soup came hot');
    expect(await badgeOf(owner, page)).toBe(String(ALL));
    expect(await pressedIn(page)).toEqual(['Read more', 'next']);
    expect(page.url()).toBe(`${site.origin}/lazy`);
    expect(await layersOn(page)).toBe(0);
  });

  it('stops when it is told to', async () => {
    const page = await open('/lazy?endless');
    const panel = await pressButton(owner, page);
    await expect.poll(() => textOf(panel), WAIT).toContain('6 reviews here');
    await clickInPanel(panel, '#open-more');
    await expect.poll(() => textOf(panel), WAIT).toMatch(/Opening more: (?:1[28]|[2-9]\d)/);
    await clickInPanel(panel, '#stop-opening');
    await expect.poll(() => textOf(panel), WAIT).toMatch(/Stopped\. \d+ reviews open/);
    await expect.poll(() => layersOn(page), WAIT).toBe(0);
    const before = await page.evaluate(() => document.querySelectorAll('#list > div').length);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const after = await page.evaluate(() => document.querySelectorAll('#list > div').length);
    expect(after - before).toBeLessThanOrEqual(6);
  });

  async function open(path: string): Promise<Page> {
    const page = await owner.browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${site.origin}${path}`);
    return page;
  }
});

/** Whatever the panel made of the page before. */
async function teachable(panel: Page): Promise<void> {
  await expect.poll(() => panel.$('#teach').then((button) => button !== null), WAIT).toBe(true);
}

/** Points and clicks, as a hand does, at the first element that fits. */
async function pointAt(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const spot = await page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + Math.min(width / 2, 20), y: top + height / 2 };
  });
  await page.mouse.move(spot.x + 1, spot.y + 1);
  await page.mouse.click(spot.x, spot.y);
}

/** Our layers on a page; the page sees that there is one, but not what is in it. */
function layersOn(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.documentElement.children].filter((each) => each.tagName === 'DIV').length,
  );
}

function heardIn(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, 'heard'));
}

/** What was pressed on a page, each once, in the order of first presses. */
function pressedIn(page: Page): Promise<unknown> {
  return page.evaluate(() => [...new Set(Reflect.get(globalThis, 'pressed'))]);
}
