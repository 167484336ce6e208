import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpAsOwner, startOwnerBrowser } from '../../scripts/owner-browser.ts';
import type { OwnerBrowser } from '../../scripts/owner-browser.ts';
import { ROOT } from '../../scripts/run.ts';
import { startCollector } from '../../widget/collector/server.ts';
import { startShop } from '../../widget/demo/shop.ts';
import { eventually } from './eventually.ts';
import { badgeOf, clickInPanel, pressButton, textOf } from './owner-panel.ts';

const HOST = '127.0.0.1';
const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };
const COMMENT = 'Lovely plum cake, and the waitress was very kind.';
/** What a newcomer is promised by the issue of the demo: the answer is there within ten seconds. */
const ARRIVAL_LIMIT_MS = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'counterbell-loop-'));
const filesFolder = join(ROOT, 'dist', 'widget');

type Collector = Awaited<ReturnType<typeof startCollector>>;
type Shop = Awaited<ReturnType<typeof startShop>>;

/** The whole loop: each step stands on the one before, as it does for the people. */
describe('the loop', () => {
  let collector: Collector;
  let shop: Shop;
  let owner: OwnerBrowser;
  let dashboard: Page;

  beforeAll(async () => {
    collector = await startCollector({ port: 0, host: HOST, folder, filesFolder, origins: [] });
    shop = await startShop({ port: 0, host: HOST, tag: null });
    owner = await startOwnerBrowser({ headless: true, offline: true });
  });

  afterAll(async () => {
    await owner.browser.close();
    await shop.close();
    await collector.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('sets the owner up and shows the tag', async () => {
    const tag = await setUpAsOwner(owner, {
      businessName: 'Café Linde',
      collector: collector.url,
      pairingCode: collector.pairingCode,
    });
    expect(tag).toMatch(
      /^<script async src="http:\/\/127\.0\.0\.1:\d+\/[a-z0-9-]+\/counterbell\.js"/,
    );
    shop.setTag(tag);
    dashboard = await owner.openPage('dashboard.html');
    await eventually(async () => (await textOf(dashboard)).includes('Nothing heard yet'));
  });

  it('brings a visitor’s answer to the dashboard', async () => {
    await ring(owner, shop.url, { star: 5, comment: COMMENT });
    await dashboard.bringToFront();
    const took = await eventually(
      async () => (await textOf(dashboard)).includes(COMMENT),
      ARRIVAL_LIMIT_MS,
    );
    expect(took).toBeLessThan(ARRIVAL_LIMIT_MS);
  });

  it('counts the reviews of a page on the button and saves them', async () => {
    const reviews = await owner.browser.newPage();
    await reviews.goto(shop.reviewsUrl);
    const panel = await pressButton(owner, reviews);
    await eventually(async () => (await textOf(panel)).includes('12 reviews here, all new'));
    expect(await badgeOf(owner, reviews)).toBe('12');
    await clickInPanel(panel, '#save');
    await eventually(async () => (await textOf(panel)).includes('12 saved'));
    await dashboard.bringToFront();
    await dashboard.goto(dashboard.url().replace(/#.*|$/, '#/feedback'));
    await dashboard.reload();
    await eventually(async () => (await textOf(dashboard)).includes('13'));
  });

  it('doubles nothing when the same page is read again', async () => {
    const reviews = await pageAt(owner, shop.reviewsUrl);
    await reviews.reload();
    const panel = await pressButton(owner, reviews);
    await eventually(async () => (await textOf(panel)).includes('12 reviews here, all known'));
    expect(await badgeOf(owner, reviews)).toBe('');
  });

  it('delivers once, later, what was answered while the collector was down', async () => {
    const { port } = new URL(collector.url);
    await collector.close();
    const visitor = await ring(owner, shop.url, {
      star: 2,
      comment: 'Nobody came for a long while.',
    });
    await visitor.close();
    collector = await startCollector({
      port: Number(port),
      host: HOST,
      folder,
      filesFolder,
      origins: [],
    });
    const again = await owner.browser.newPage();
    await again.goto(shop.url);
    await eventually(async () => {
      await dashboard.bringToFront();
      return (await textOf(dashboard)).split('Nobody came for a long while.').length === 2;
    }, 30_000);
  });

  it('keeps everything when the owner’s page is loaded anew', async () => {
    await dashboard.bringToFront();
    await dashboard.reload();
    await eventually(async () => (await textOf(dashboard)).includes(COMMENT));
  });
});

interface VisitorAnswer {
  readonly star: number;
  readonly comment: string;
}

/** A visitor on a phone: opens the shop, rings, chooses a star, writes, sends, is thanked. */
async function ring(owner: OwnerBrowser, url: string, answer: VisitorAnswer): Promise<Page> {
  const page = await owner.browser.newPage();
  await page.setViewport(PHONE);
  await page.goto(url);
  await page.locator('counterbell-button >>> button').click();
  await page.locator(`>>> [role="radio"][aria-label^="${answer.star} "]`).click();
  await page.locator('>>> textarea').fill(answer.comment);
  await page.locator('>>> button[part="submit"]').click();
  await page.locator('>>> ::-p-text(Thank you)').wait();
  return page;
}

async function pageAt({ browser }: OwnerBrowser, url: string): Promise<Page> {
  const pages = await browser.pages();
  const found = pages.find((page) => page.url() === url);
  if (found === undefined) throw new Error(`no tab shows ${url}`);
  return found;
}
