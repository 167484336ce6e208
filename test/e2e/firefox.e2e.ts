import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { startShop } from '../../widget/demo/shop.ts';
import { eventually } from './eventually.ts';
import { startOwnerFirefox } from './owner-firefox.ts';
import type { OwnerFirefox } from './owner-firefox.ts';

type Shop = Awaited<ReturnType<typeof startShop>>;

const hasFirefox = findBrowser('firefox') !== null;
if (!hasFirefox) {
  process.stderr.write(
    'No Firefox here: its tests are left out. Install one, or set FIREFOX_PATH.\n',
  );
}

describe.runIf(hasFirefox)('the add-on in Firefox', () => {
  let shop: Shop;
  let owner: OwnerFirefox;

  beforeAll(async () => {
    shop = await startShop({ port: 0, host: '127.0.0.1', tag: null });
    owner = await startOwnerFirefox();
  });

  afterAll(async () => {
    await owner.browser.close();
    await shop.close();
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
  });
});

async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
