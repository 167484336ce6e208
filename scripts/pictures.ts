/**
 * `npm run pictures [-- FOLDER]`: takes the README's pictures, and every other view worth looking at, of the built widget and
 * extension, filled with invented feedback through the same doors as a real owner's.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { seal } from '../shared/sealing/seal.ts';
import { startCollector } from '../widget/collector/server.ts';
import { startShop } from '../widget/demo/shop.ts';
import { inventReviews } from './invented-feedback.ts';
import { setUpAsOwner, startOwnerBrowser } from './owner-browser.ts';
import type { OwnerBrowser } from './owner-browser.ts';
import { ROOT, say } from './run.ts';

const HOST = '127.0.0.1';
const README_FOLDER = join(ROOT, 'docs', 'pictures');
const PHONE = { width: 390, height: 780, deviceScaleFactor: 2 };
const DESKTOP = { width: 1280, height: 860, deviceScaleFactor: 1 };
const SIDE = { width: 380, height: 780, deviceScaleFactor: 2 };
const SETTLE_MS = 900;

/** Pages of the invented shop that its visitors answer on. */
const TOUCHPOINTS = ['/menu', '/order', '/table'];

/** One file each beside their registry. */
const PANELS = readdirSync(join(ROOT, 'extension', 'dashboard', 'panels'))
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replace('.tsx', ''));

const [folder = mkdtempSync(join(tmpdir(), 'counterbell-pictures-'))] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
mkdirSync(README_FOLDER, { recursive: true });
const inboxFolder = mkdtempSync(join(tmpdir(), 'counterbell-'));
const filesFolder = join(ROOT, 'dist', 'widget');
const collector = await startCollector({
  port: 0,
  host: HOST,
  folder: inboxFolder,
  filesFolder,
  origins: [],
});
const shop = await startShop({ port: 0, host: HOST, tag: null });
const owner = await startOwnerBrowser({ headless: true, offline: true });
try {
  const tag = await setUpAsOwner(owner, {
    businessName: 'Café Linde',
    collector: collector.url,
    pairingCode: collector.pairingCode,
  });
  shop.setTag(tag);
  await takeWidget(owner);
  await takeOnboarding(owner);
  await takeDashboard(owner, 'empty');
  await answerAsVisitors(tag);
  await importReviews(owner);
  await takeSidePanel(owner);
  await takeDashboard(owner, 'full');
  say(`Pictures: ${folder}, and the README's in docs/pictures.`);
} finally {
  await owner.browser.close();
  await shop.close();
  await collector.close();
  rmSync(inboxFolder, { recursive: true, force: true });
}

async function takeWidget({ browser }: OwnerBrowser): Promise<void> {
  for (const [device, viewport] of [
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(shop.url);
      await take(page, `bell-${device}-${scheme}`);
      await page.locator('counterbell-button >>> button').click();
      await page.locator('>>> [role="radio"][aria-label^="5 "]').click();
      await page.locator('>>> textarea').fill('The plum cake. Again.');
      await take(page, `panel-${device}-${scheme}`);
      if (device === 'phone' && scheme === 'light') {
        await page.screenshot({ path: join(README_FOLDER, 'panel-phone.png') });
      }
      await page.locator('>>> button[part="submit"]').click();
      await page.locator('>>> ::-p-text(Thank you)').wait();
      await take(page, `thanks-${device}-${scheme}`);
      await page.close();
    }
  }
}

async function takeOnboarding(opened: OwnerBrowser): Promise<void> {
  const page = await opened.openPage('onboarding.html');
  await page.setViewport(DESKTOP);
  await take(page, 'onboarding-desktop-light');
  await page.close();
}

/** Sealed and posted as the widget does, one for each invented visitor. */
async function answerAsVisitors(tag: string): Promise<void> {
  const [, inbox = ''] = /\/([a-z0-9-]+)\/counterbell\.js/.exec(tag) ?? [];
  const [, publicKey = ''] = /data-key="([^"]+)"/.exec(tag) ?? [];
  const now = new Date();
  for (const [at, { stars, text }] of inventReviews(96, now, 30).entries()) {
    const submission = {
      v: 1 as const,
      id: crypto.randomUUID(),
      answers: { csat: stars, nps: Math.min(10, stars * 2), ces: stars + 2, comment: text },
      contact: null,
      mayContact: false,
      touchpoint: TOUCHPOINTS[at % TOUCHPOINTS.length] ?? null,
      language: 'en',
      writtenAt: now.toISOString(),
    };
    await fetch(`${collector.url}/v1/inboxes/${inbox}/feedback`, {
      method: 'POST',
      body: JSON.stringify(await seal(submission, { inbox, publicKey })),
    });
  }
}

async function importReviews(opened: OwnerBrowser): Promise<void> {
  const file = join(inboxFolder, 'reviews.csv');
  const rows = inventReviews(212, new Date(), 330).map(
    ({ author, stars, text, day }) => `,"${text}",${stars},${day},${author}`,
  );
  writeFileSync(file, ['title,body,rating,review_date,reviewer_name', ...rows].join('\n'));
  const page = await opened.openPage('dashboard.html#/sources');
  const field = await page.waitForSelector('input#import');
  if (field === null) throw new Error('The Sources panel has no field for files.');
  await field.uploadFile(file);
  await page.waitForSelector('.notice.good');
  await page.close();
}

async function takeSidePanel({ browser, extension }: OwnerBrowser): Promise<void> {
  const reviews = await browser.newPage();
  await reviews.goto(shop.reviewsUrl);
  await extension.triggerAction(reviews);
  const target = await browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
  const panel = await target.asPage();
  await panel.waitForSelector('#save');
  await panel.setViewport(SIDE);
  for (const scheme of ['dark', 'light'] as const) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await take(panel, `side-panel-${scheme}`);
  }
  await panel.screenshot({ path: join(README_FOLDER, 'side-panel.png') });
}

/** Every panel that there is, and one piece of feedback in full. */
async function takeDashboard(opened: OwnerBrowser, state: 'empty' | 'full'): Promise<void> {
  for (const [device, viewport] of [
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ] as const) {
    for (const scheme of ['dark', 'light'] as const) {
      const page = await opened.openPage('dashboard.html');
      await page.setViewport(viewport);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const panel of PANELS) {
        await page.evaluate((to) => void (location.hash = `#/${to}`), panel);
        await take(page, `${state}-${panel}-${device}-${scheme}`, { fullPage: true });
        if (state === 'empty') continue;
        if (panel === 'overview' && device === 'desktop' && scheme === 'light') {
          await page.screenshot({ path: join(README_FOLDER, 'dashboard.png') });
        }
        if (panel === 'feedback') await takeInFull(page, `${device}-${scheme}`);
      }
      await page.close();
    }
  }
}

async function takeInFull(page: Page, name: string): Promise<void> {
  await page.locator('.row-open').click();
  await take(page, `full-in-full-${name}`, { fullPage: true });
}

async function take(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await page.screenshot({ ...options, path: join(folder, `${name}.png`) });
}
