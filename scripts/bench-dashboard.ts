/** `npm run bench -- dashboard [COUNT…]`: what opening the built dashboard costs an owner, by how much they have stored. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { FIGURES_MARK } from '../extension/dashboard/figures-mark.ts';
import { inventReviews } from './invented-feedback.ts';
import { EXTENSION_FOLDER, startOwnerBrowser } from './owner-browser.ts';
import type { OwnerBrowser } from './owner-browser.ts';
import { say } from './run.ts';

const COUNTS = [1000, 10_000];
const DAYS = 3 * 365;
const ROUNDS = 7;

/** The first opening fills the browser's caches, as any earlier day did an owner's. */
const WARM_UPS = 2;

const IMPORT_LIMIT_MS = 10 * 60_000;

/** An owner with so much stored, and how long each opening took in milliseconds from the start of navigation. */
interface Candidate {
  readonly count: number;
  readonly owner: OwnerBrowser;
  /** What the import through the page took, in milliseconds; `null` where nothing was imported. */
  readonly importMs: number | null;
  readonly times: number[];
}

if (existsSync(EXTENSION_FOLDER)) await bench([0, ...countsFrom(process.argv.slice(3))]);
else {
  process.stderr.write('This bench opens the built extension: run "npm run build" first.\n');
  process.exitCode = 1;
}

async function bench(counts: readonly number[]): Promise<void> {
  const candidates: Candidate[] = [];
  try {
    for (const count of counts) candidates.push(await candidateWith(count));
    // In turn, so that whatever else this machine does falls on all of them.
    for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
      for (const { owner, times } of candidates) {
        const ms = await timeOpening(owner);
        if (round >= WARM_UPS) times.push(ms);
      }
    }
  } finally {
    await Promise.all(candidates.map(({ owner }) => owner.browser.close()));
  }
  say('reviews   import ms   figures ms (median)   quickest to slowest   beside the empty store');
  const emptyMs = medianOf(candidates[0]?.times ?? []);
  for (const candidate of candidates) tell(candidate, emptyMs);
}

function tell({ count, times, importMs }: Candidate, emptyMs: number): void {
  const ms = medianOf(times);
  const beside = `${(ms - emptyMs).toFixed(0)} ms more, ${(ms / emptyMs).toFixed(2)}x`;
  say(
    count.toLocaleString('en').padStart(7) +
      (importMs?.toFixed(0) ?? '').padStart(12) +
      ms.toFixed(0).padStart(22) +
      `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`.padStart(22) +
      (count === 0 ? '' : beside.padStart(25)),
  );
}

/** In a browser of its own, so that nothing of another store is in its caches. */
async function candidateWith(count: number): Promise<Candidate> {
  const owner = await startOwnerBrowser({ headless: true, offline: true });
  const importMs = count === 0 ? null : await importReviews(owner, count);
  return { count, owner, importMs, times: [] };
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

async function timeOpening(owner: OwnerBrowser): Promise<number> {
  const page = await owner.openPage('dashboard.html#/overview');
  const ms = await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark)[0]?.startTime,
    { polling: 20 },
    FIGURES_MARK,
  );
  const time = v.parse(v.number(), await ms.jsonValue());
  await page.close();
  return time;
}

/** Through the page, as an owner does. */
async function importReviews(owner: OwnerBrowser, count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'counterbell-'));
  const file = join(folder, 'reviews.csv');
  writeFileSync(file, tableOf(count));
  const page = await owner.openPage('dashboard.html#/sources');
  const field = await page.waitForSelector('input#import');
  if (field === null) throw new Error('The Sources panel has no field for files.');
  const start = performance.now();
  await field.uploadFile(file);
  await waitForReport(page, count);
  const ms = performance.now() - start;
  await page.close();
  rmSync(folder, { recursive: true });
  return ms;
}

async function waitForReport(page: Page, count: number): Promise<void> {
  const report = await page.waitForSelector('.notice', { timeout: IMPORT_LIMIT_MS });
  const words = await report?.evaluate((element) => element.textContent);
  if (words?.replaceAll(/\D/g, '').includes(String(count)) !== true) {
    throw new Error(`The import did not keep all ${count} reviews: ${words}`);
  }
}

/** Every third one is an answer to questions, and customers speak of three places: three cells a day. */
function tableOf(count: number): string {
  const places = ['', 'Shop', 'Online'];
  const reviews = inventReviews(count, new Date(), DAYS);
  const rows = reviews.map(({ author, stars, text, day }, at) => {
    // Two after one another, of which few pairs are alike: real texts seldom repeat.
    const words = `${text} ${reviews[(at * 7) % count]?.text} Visit ${at}.`;
    const answers = at % 3 === 0 ? `,${stars * 2},${stars},${stars + 2}` : `${stars},,,`;
    return `${author},"${words}",${day},${places[at % 3]},${answers}`;
  });
  return ['author,text,date,product,stars,nps,csat,ces', ...rows].join('\n');
}

function countsFrom(args: readonly string[]): readonly number[] {
  const counts = args.map(Number).filter((count) => Number.isInteger(count) && count > 0);
  return counts.length === 0 ? COUNTS : counts;
}
