/**
 * `npm run bench -- widget`: the bell beside other makers' embeds, on one page in one run, before anybody touches them.
 *
 * Their servers are not there: what these would send in addition (scripts, styles, pictures, frames) is counted only as a
 * request, so that their figures are the least that they can be. Then what Lighthouse says of a page without and with the bell.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, launch } from 'puppeteer-core';
import { build } from 'vite';
import { makeKeyPair } from '../shared/sealing/keys.ts';
import { findBrowser } from './browsers.mjs';
import { WIDGET_FOLDER, buildWidget } from './build-widget.ts';
import { ROOT, say } from './run.ts';
import { EMBEDS, type Embed } from './widget-bench/embeds.ts';
import { tellLighthouse } from './widget-bench/tell-lighthouse.ts';

const CACHE = join(ROOT, 'node_modules/.cache/bench-widget');

/** Odd, so that there is a middle. */
const RUNS = 5;

/** By then all have drawn themselves, and asked for what they ask for. */
const SETTLE_MS = 2500;

/** Runs in the page: all that moved by itself. */
const SHIFTS = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(0), 200);
})`;

interface Figures {
  readonly gzipBytes: number;
  readonly requests: number;
  readonly scriptMs: number;
  readonly layoutShift: number;
}

await buildWidget();
const site = await serve();
const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('No Chromium: see npm test.');
const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  say(`  ${'before a visitor acts'.padEnd(24)}   gzip B  requests  script ms  layout shift`);
  const none = await middleOf('');
  tell('a page without any', none);
  const { publicKey } = await makeKeyPair();
  const tag = (file: string): string =>
    `<script async src="/bench/${file}" data-key="${publicKey}"></script>`;
  tell('Counterbell', await middleOf(tag('counterbell.js')));
  tell('Counterbell with rules', await middleOf(tag('counterbell-rules.js')));
  for (const embed of EMBEDS) await tellEmbed(embed);
  for (const { name, note } of EMBEDS) if (note) say(`  ${name}: ${note}`);
  await tellLighthouse(browser, CACHE);
} finally {
  await browser.close();
  site.server.close();
}

async function tellEmbed(embed: Embed): Promise<void> {
  try {
    const file = await bundle(embed);
    tell(embed.name, await middleOf(`<script type="module" src="/${file}"></script>`));
  } catch (error) {
    say(`  ${embed.name.padEnd(24)}   could not be had: ${String(error).split('\n')[0]}`);
  }
}

function tell(name: string, figures: Figures): void {
  const { gzipBytes, requests, scriptMs, layoutShift } = figures;
  const cells = [String(gzipBytes), String(requests), scriptMs.toFixed(1), layoutShift.toFixed(3)];
  say(`  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}`);
}

/** By script time, the middle one of several loads, each by a new visitor. */
async function middleOf(markup: string): Promise<Figures> {
  const all: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await measure(browser, markup));
  const sorted = all.toSorted((one, other) => one.scriptMs - other.scriptMs);
  return sorted[Math.floor(RUNS / 2)] ?? { gzipBytes: 0, requests: 0, scriptMs: 0, layoutShift: 0 };
}

async function measure(on: Browser, markup: string): Promise<Figures> {
  site.markup = markup;
  const context = await on.createBrowserContext();
  const page = await context.newPage();
  let requests = -1;
  let gzipBytes = 0;
  page.on('request', () => (requests += 1));
  page.on('response', async (response) => {
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
    if (!isScript || !response.ok()) return;
    const bytes = gzipSync(await response.buffer(), { level: 9 }).length;
    gzipBytes += bytes;
  });
  await page.goto(site.origin);
  await new Promise((settled) => setTimeout(settled, SETTLE_MS));
  const { ScriptDuration: seconds = 0 } = await page.metrics();
  const layoutShift: unknown = await page.evaluate(SHIFTS);
  await context.close();
  return { gzipBytes, requests, scriptMs: seconds * 1000, layoutShift: Number(layoutShift) };
}

async function bundle({ name, packages, code }: Embed): Promise<string> {
  const folder = join(CACHE, name.replaceAll(/\W+/g, '-').toLowerCase());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages];
  execFileSync('npm', args, { cwd: folder, stdio: 'ignore' });
  writeFileSync(join(folder, 'main.js'), code.replaceAll('ORIGIN', site.origin));
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'out',
      target: 'es2022',
      rolldownOptions: { input: join(folder, 'main.js'), output: { entryFileNames: 'embed.js' } },
    },
  });
  site.files.set('/embed.js', readFileSync(join(folder, 'out/embed.js')));
  return 'embed.js';
}

interface Site {
  readonly server: Server;
  readonly origin: string;
  readonly files: Map<string, Buffer>;
  markup: string;
}

async function serve(): Promise<Site> {
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,">
        <body><main><h1>A shop</h1>${'<p>Soup at noon, cake at four.</p>'.repeat(40)}</main>${opened.markup}`);
      return;
    }
    const name = /^\/bench\/([\w.-]+\.js)$/.exec(pathname)?.[1];
    const bytes = name ? readFileSync(resolve(ROOT, WIDGET_FOLDER, name)) : files.get(pathname);
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'text/javascript' }).end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const opened: Site = { server, origin: `http://localhost:${port}`, files, markup: '' };
  return opened;
}
