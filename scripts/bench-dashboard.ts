/** `npm run bench -- dashboard [COUNT…] [--million]`: what opening the built dashboard costs an owner, by how much they have stored. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { FIGURES_MARK } from '../extension/dashboard/figures-mark.ts';
import { bundleForPage } from './bundle.ts';
import { EXTENSION_FOLDER, startOwnerBrowser } from './owner-browser.ts';
import type { OwnerBrowser } from './owner-browser.ts';
import { ROOT, say } from './run.ts';

const COUNTS = [1000, 10_000, 100_000];
const MILLION = 1_000_000;
const ROUNDS = 7;

/** The first opening fills the browser's caches, as any earlier day did an owner's. */
const WARM_UPS = 2;

/** Stored in one call: the browser's driver waits for three minutes at most. */
const STEP = 40_960;

const ENTRY = join(ROOT, 'scripts/store-bench-page.ts');
const GLOBAL = 'counterbellBench';

/** An owner with so much stored, and how long each opening took in milliseconds from the start of navigation. */
interface Candidate {
  readonly count: number;
  readonly owner: OwnerBrowser;
  /** What storing took, in milliseconds; `null` where nothing was stored. */
  readonly storingMs: number | null;
  readonly times: number[];
}

if (existsSync(EXTENSION_FOLDER)) await bench([0, ...countsFrom(process.argv.slice(3))]);
else {
  process.stderr.write('This bench opens the built extension: run "npm run build" first.\n');
  process.exitCode = 1;
}

async function bench(counts: readonly number[]): Promise<void> {
  const code = await bundleForPage(ENTRY, GLOBAL);
  const candidates: Candidate[] = [];
  try {
    for (const count of counts) candidates.push(await candidateWith(code, count));
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
  say('reviews   storing ms   figures ms (median)   quickest to slowest   beside the empty store');
  const emptyMs = medianOf(candidates[0]?.times ?? []);
  for (const candidate of candidates) tell(candidate, emptyMs);
}

function tell({ count, times, storingMs }: Candidate, emptyMs: number): void {
  const ms = medianOf(times);
  const beside = `${(ms - emptyMs).toFixed(0)} ms more, ${(ms / emptyMs).toFixed(2)}x`;
  say(
    count.toLocaleString('en').padStart(7) +
      (storingMs?.toFixed(0) ?? '').padStart(12) +
      ms.toFixed(0).padStart(22) +
      `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`.padStart(22) +
      (count === 0 ? '' : beside.padStart(25)),
  );
}

/** In a browser of its own, so that nothing of another store is in its caches. */
async function candidateWith(code: string, count: number): Promise<Candidate> {
  const owner = await startOwnerBrowser({ headless: true, offline: true });
  const storingMs = count === 0 ? null : await store(owner, code, count);
  return { count, owner, storingMs, times: [] };
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

/** By the saving that the product does, in the extension's own page. */
async function store(owner: OwnerBrowser, code: string, count: number): Promise<number> {
  const page = await owner.openPage('dashboard.html#/settings');
  const start = performance.now();
  for (let at = 0; at < count; at += STEP) {
    const step = Math.min(STEP, count - at);
    await page.evaluate(`(() => {${code}\nreturn ${GLOBAL}.fillStore(${step}, ${at});})()`);
  }
  const ms = performance.now() - start;
  await page.close();
  return ms;
}

function countsFrom(args: readonly string[]): readonly number[] {
  const counts = args.map(Number).filter((count) => Number.isInteger(count) && count > 0);
  const wanted = counts.length === 0 ? COUNTS : counts;
  return args.includes('--million') ? [...wanted, MILLION] : wanted;
}
