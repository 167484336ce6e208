/** `npm start`: the whole loop on this machine, with a small shop, its collector and the owner's browser. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startCollector } from '../widget/collector/server.ts';
import { startShop } from '../widget/demo/shop.ts';
import { findBrowser, hasDisplay } from './browsers.mjs';
import { setUpAsOwner, startOwnerBrowser } from './owner-browser.ts';
import type { OwnerBrowser } from './owner-browser.ts';
import { ROOT, run, say } from './run.ts';

const HOST = '127.0.0.1';
const COLLECTOR_PORT = 8787;
const SHOP_PORT = 8788;
const BUSINESS = 'Café Linde';
const PHONE_AND_DESK = { width: 1280, height: 900 };

/** Where the dashboard is drawn to on a machine without a display. */
const PICTURE = join(ROOT, 'dist', 'demo', 'dashboard.png');
const LOOK_AGAIN_MS = 1000;

type Collector = Awaited<ReturnType<typeof startCollector>>;
type Shop = Awaited<ReturnType<typeof startShop>>;

const folder = mkdtempSync(join(tmpdir(), 'counterbell-'));
const closing: (() => Promise<unknown>)[] = [];
const stopping = new AbortController();

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

try {
  await build();
  const collector = await startCollector({
    port: await availablePort(COLLECTOR_PORT),
    host: HOST,
    folder: join(folder, 'collector'),
    filesFolder: join(ROOT, 'dist', 'widget'),
    origins: [],
  });
  closing.push(() => collector.close());
  const shop = await startShop({ port: await availablePort(SHOP_PORT), host: HOST, tag: null });
  closing.push(() => shop.close());
  if (findBrowser('chromium') === null) sayWithoutBrowser(collector, shop);
  else await showWithBrowser(collector, shop);
} catch (error) {
  process.stderr.write(`Counterbell: ${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
}

async function build(): Promise<void> {
  for (const [part, script] of [
    ['the widget', 'build:widget'],
    ['the extension', 'build:extension'],
  ] as const) {
    process.stderr.write(`Building ${part}…\n`);
    const { status, output } = await run(['npm', 'run', '-s', script]);
    if (status !== 0) throw new Error(`${part} could not be built:\n${output}`);
  }
}

async function showWithBrowser(collector: Collector, shop: Shop): Promise<void> {
  process.stderr.write('Opening the owner’s browser…\n');
  const owner = await startOwnerBrowser({
    headless: !hasDisplay(),
    offline: false,
    profile: join(folder, 'profile'),
  });
  closing.push(() => owner.browser.close());
  owner.browser.once('disconnected', () => void stop(0));
  const tag = await setUpAsOwner(owner, {
    businessName: BUSINESS,
    collector: collector.url,
    pairingCode: collector.pairingCode,
  });
  shop.setTag(tag);
  const dashboard = await openTabs(owner, shop);
  say(`Ring the bell    ${shop.url}  (answer there as a visitor would)`);
  say(`Read reviews     ${shop.reviewsUrl}  (press Counterbell’s toolbar button there, then Save)`);
  say(
    `See it arrive    ${hasDisplay() ? 'in the dashboard, the last tab' : `${PICTURE}  (no display here: the dashboard is drawn there)`}`,
  );
  say(`Collector        ${collector.url}  (keeps sealed answers until the owner has them)`);
  say('Stop             Ctrl+C  (the demo’s data goes with it)');
  if (!hasDisplay()) await keepDrawing(dashboard);
}

/** The shop stays in front: ringing its bell is what a newcomer does first. */
async function openTabs(owner: OwnerBrowser, shop: Shop): Promise<Page> {
  const [front] = await owner.browser.pages();
  const shopPage = front ?? (await owner.browser.newPage());
  await shopPage.goto(shop.url);
  await (await owner.browser.newPage()).goto(shop.reviewsUrl);
  const dashboard = await owner.openPage('dashboard.html');
  if (hasDisplay()) await shopPage.bringToFront();
  else await dashboard.setViewport(PHONE_AND_DESK);
  return dashboard;
}

async function keepDrawing(dashboard: Page): Promise<void> {
  mkdirSync(dirname(PICTURE), { recursive: true });
  let drawn = '';
  while (!stopping.signal.aborted) {
    const words = await dashboard.evaluate(() => document.body.innerText);
    if (words !== drawn) {
      await dashboard.screenshot({ path: PICTURE });
      drawn = words;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

function sayWithoutBrowser(collector: Collector, shop: Shop): void {
  say(
    `No Chromium here   load dist/extension/chrome-mv3 in one (its extensions page, "Load unpacked")`,
  );
  say(`Pair it            with ${collector.url} and the code ${collector.pairingCode}`);
  say(`Paste its tag      at ${new URL('/tag', shop.url).href}`);
  say(`Ring the bell      ${shop.url}   Read reviews  ${shop.reviewsUrl}`);
  say('Stop               Ctrl+C  (the demo’s data goes with it)');
}

/** The usual port, so that addresses stay the same from run to run; any other where it is taken. */
function availablePort(usual: number): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(0));
    probe.listen(usual, HOST, () => probe.close(() => resolve(usual)));
  });
}

async function stop(status: number): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  for (const close of closing.toReversed()) await close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.exit(status);
}
