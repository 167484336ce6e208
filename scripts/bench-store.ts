/** `npm run bench -- store [COUNT…] [--million]`: what storing and finding costs in a real Chromium, beside bare IndexedDB. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { browserVariable, findBrowser } from './browsers.mjs';
import { bundleForPage } from './bundle.ts';
import { ROOT, say } from './run.ts';

const ENTRY = join(ROOT, 'scripts/store-bench-page.ts');
const GLOBAL = 'counterbellBench';
const COUNTS = [1000, 10_000, 100_000];
const MILLION = 1_000_000;

/** A million items take a quarter of an hour. */
const LIMIT_MS = 60 * 60_000;

const timingsSchema = v.array(
  v.object({ what: v.string(), ms: v.number(), bareMs: v.nullable(v.number()) }),
);

const executablePath = findBrowser('chromium');
if (executablePath === null) {
  process.stderr.write(
    `This bench needs Chromium: install it, or set ${browserVariable('chromium')}.\n`,
  );
  process.exitCode = 1;
} else await bench(executablePath, countsFrom(process.argv.slice(3)));

async function bench(path: string, counts: readonly number[]): Promise<void> {
  const code = await bundleForPage(ENTRY, GLOBAL);
  // A database needs an origin, and a blank page has none.
  const server = await serveBlankPage();
  const browser = await launch({
    executablePath: path,
    headless: true,
    protocolTimeout: LIMIT_MS,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    say(`${await browser.version()}; times in milliseconds, medians where it is reading`);
    for (const count of counts) await benchCount(browser, { count, code, url: addressOf(server) });
  } finally {
    await browser.close();
    server.close();
  }
}

async function benchCount(
  browser: Browser,
  { count, code, url }: { count: number; code: string; url: string },
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  const answer = await page.evaluate(`(() => {${code}\nreturn ${GLOBAL}.timeStore(${count});})()`);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  say(`\n${count.toLocaleString('en')} reviews`);
  for (const { what, ms, bareMs } of v.parse(timingsSchema, answer)) {
    const ratio = bareMs === null ? '' : `${(ms / bareMs).toFixed(2)}x`;
    const bare = bareMs === null ? '' : bareMs.toFixed(1);
    say(
      `  ${what.padEnd(40)}${ms.toFixed(1).padStart(10)}${bare.padStart(10)}${ratio.padStart(9)}`,
    );
  }
  say(`  memory of the page afterwards: ${(usedSize / 1e6).toFixed(0)} MB`);
}

function serveBlankPage(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Bench</title>');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function addressOf(server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://127.0.0.1:${port}/`;
}

function countsFrom(args: readonly string[]): readonly number[] {
  const counts = args.map(Number).filter((count) => Number.isInteger(count) && count > 0);
  const wanted = counts.length === 0 ? COUNTS : counts;
  return args.includes('--million') ? [...wanted, MILLION] : wanted;
}
