/** `npm run bench -- dashboard [COUNT…] [--million]`: what opening the built dashboard costs an owner, by how much they have stored. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForPage } from './bundle.ts';
import { scrollList } from './dashboard-bench/scroll-list.ts';
import { PHASES, timeOpening } from './dashboard-bench/time-opening.ts';
import type { Opening } from './dashboard-bench/time-opening.ts';
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

/** An owner with so much stored, and how long each opening took. */
interface Candidate {
  readonly count: number;
  readonly owner: OwnerBrowser;
  /** What storing took, in milliseconds; `null` where nothing was stored. */
  readonly storingMs: number | null;
  readonly openings: Opening[];
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
      for (const { owner, openings } of candidates) {
        const opening = await timeOpening(owner);
        if (round >= WARM_UPS) openings.push(opening);
      }
    }
    tellOpenings(candidates);
    const most = candidates.at(-1);
    if (most !== undefined && most.count > 0) await tellScrolling(most);
  } finally {
    await Promise.all(candidates.map(({ owner }) => owner.browser.close()));
  }
}

function tellOpenings(candidates: readonly Candidate[]): void {
  say('reviews   storing ms   figures ms (median)   quickest to slowest   beside the empty store');
  const emptyMs = medianOf(timesOf(candidates[0]));
  for (const candidate of candidates) tell(candidate, emptyMs);
  say(
    `\nfrom the start of navigation, ms (median)${PHASES.map((name) => name.padStart(18)).join('')}`,
  );
  for (const { count, openings } of candidates) {
    const medians = PHASES.map((phase) => medianOf(openings.map((opening) => opening[phase])));
    say(
      count.toLocaleString('en').padStart(7).padEnd(41) +
        medians.map((ms) => ms.toFixed(0).padStart(18)).join(''),
    );
  }
}

async function tellScrolling({ count, owner }: Candidate): Promise<void> {
  const { scrollings, heapMb } = await scrollList(owner);
  say(`\nthe list of ${count.toLocaleString('en')}, memory ${heapMb.toFixed(0)} MB`);
  for (const { pixels, medianMs, lateShare, computedMs } of scrollings) {
    say(
      `  ${pixels} pixels a frame: a frame each ${medianMs.toFixed(1)} ms, ` +
        `${(lateShare * 100).toFixed(0)} % late, ${computedMs.toFixed(1)} ms of computing for each`,
    );
  }
}

function timesOf(candidate: Candidate | undefined): readonly number[] {
  return (candidate?.openings ?? []).map((opening) => opening['figures stand']);
}

function tell(candidate: Candidate, emptyMs: number): void {
  const { count, storingMs } = candidate;
  const times = timesOf(candidate);
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
  return { count, owner, storingMs, openings: [] };
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
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
