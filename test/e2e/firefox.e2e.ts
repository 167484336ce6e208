import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { startShop } from '../../widget/demo/shop.ts';
import { eventually } from './eventually.ts';
import { startOwnerFirefox } from './owner-firefox.ts';
import type { OwnerFirefox } from './owner-firefox.ts';
import { ALL, serveTaughtSite, type TaughtSite } from './taught-site.ts';

type Shop = Awaited<ReturnType<typeof startShop>>;

const hasFirefox = findBrowser('firefox') !== null;
if (!hasFirefox) {
  process.stderr.write(
    'No Firefox here: its tests are left out. Install one, or set FIREFOX_PATH.\n',
  );
}

describe.runIf(hasFirefox)('the add-on in Firefox', () => {
  let shop: Shop;
  let taught: TaughtSite;
  let owner: OwnerFirefox;

  beforeAll(async () => {
    shop = await startShop({ port: 0, host: '127.0.0.1', tag: null });
    taught = await serveTaughtSite();
    owner = await startOwnerFirefox();
  });

  afterAll(async () => {
    await owner.browser.close();
    await shop.close();
    await taught.close();
  });

  it('opens its dashboard', async () => {
    const dashboard = await owner.openPage('dashboard.html');
    await eventually(async () => (await textOf(dashboard)).includes('Nothing heard yet'));
    await dashboard.close();
  });

  it('captures the page whose tab is in front, and saves it', async () => {
    const reviews = await owner.browser.newPage();
    await reviews.goto(shop.reviewsUrl);
    await reviews.bringToFront();
    await owner.pressToolbarButton();
    await eventually(async () => (await owner.sidebarText()).includes('12 reviews here, all new'));
    await owner.clickInSidebar('save');
    await eventually(async () => (await owner.sidebarText()).includes('12 saved'));
    const dashboard = await owner.openPage('dashboard.html');
    await eventually(async () => (await textOf(dashboard)).includes('12 reviews'));
    await dashboard.close();
  });

  it('imports a table in its worker, and opens nothing that is sealed to another key', async () => {
    const sources = await owner.openPage('dashboard.html#/sources');
    await eventually(async () => (await sources.$('#import-paste')) !== null);
    await sources.evaluate(paste, 'text,rating,date\n"The rye bread was warm",5,2026-01-05\n');
    await eventually(() => sources.evaluate(press, 'Import it like this'));
    await eventually(async () => (await textOf(sources)).includes('1 stored'), LIMIT_MS);
    const sealed = { v: 1, id: crypto.randomUUID(), inbox: 'linde', kid: 'k', sealed: 'AAAA' };
    await sources.evaluate(paste, JSON.stringify(sealed));
    await eventually(async () =>
      (await textOf(sources)).includes('sealed to a key that is not here'),
    );
    await sources.close();
  });

  it('learns a site from a few clicks', async () => {
    const page = await owner.browser.newPage();
    await page.goto(`${taught.origin}/taught`);
    await page.bringToFront();
    await owner.pressToolbarButton();
    await eventually(
      async () => (await owner.sidebarText()).includes('No reviews found here'),
      LIMIT_MS,
    );
    await owner.clickInSidebar('teach');
    for (const [asked, selector] of LESSON) {
      await eventually(
        async () => (await owner.sidebarText()).includes(`Now: Click ${asked}`),
        LIMIT_MS,
      );
      await page.click(selector);
    }
    await eventually(
      async () => (await owner.sidebarText()).includes('Now: Click its title'),
      LIMIT_MS,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(
      async () => (await owner.sidebarText()).includes(`I would read ${ALL} reviews`),
      LIMIT_MS,
    );
    await owner.clickInSidebar('keep-recipe');
    await eventually(async () => (await owner.sidebarText()).includes('Kept.'), LIMIT_MS);
  });
});

/** What is asked for, and what is clicked on. */
const LESSON = [
  ['one review', '.v_said__c3D4'],
  ['its stars', 's.full'],
  ['its date', '#list i'],
  ['who wrote it', '#list b'],
  ['its text', '.v_said__c3D4'],
] as const;
const LIMIT_MS = 20_000;

/** Runs in the page. */
async function paste(text: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>('#import-paste');
  if (field === null) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  field.form?.requestSubmit();
}

/** Runs in the page: whether there is such a button, which it clicks. */
function press(words: string): boolean {
  const button = [...document.querySelectorAll('button')].find(
    (each) => each.textContent === words,
  );
  button?.click();
  return button !== undefined;
}

async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
