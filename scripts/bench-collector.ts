/**
 * `npm run bench -- collector [POSTS] [STORED] [ROUNDS]`: posts a second and p99 beside a bare server in ROUNDS rounds,
 * memory over POSTS posts, and what a page costs at STORED envelopes. 0 leaves one out.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { openDatabase } from '../widget/collector/sqlite/open-database.ts';
import { putLoadOn, type Load } from './collector-load/load.ts';
import {
  envelopeFor,
  pairInbox,
  startProcess,
  type CollectorProcess,
  type PairedInbox,
} from './collector-load/start-process.ts';
import { ROOT, say } from './run.ts';

const CONNECTIONS = 64;
const ROUND_MS = 5000;
const PAGE = 500;
const READS = 41;
const WARM_UP = 10;

const NO_LIMITS = ['--per-address', '0', '--per-inbox', '0', '--inbox-size', '0'];

const [posts = 200_000, stored = 1_000_000, rounds = 5] = process.argv.slice(3).map(Number);
// Beside the project and not in a temporary folder, which may be memory: a commit has to wait for a disk.
const folder = mkdtempSync(join(ROOT, 'node_modules', '.cache', 'collector-bench-'));

try {
  if (rounds > 0) await benchPosts();
  if (posts > 0) await benchMemory(posts);
  if (stored > 0) await benchPages([1000, stored]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function benchPosts(): Promise<void> {
  const bare = await startBare();
  const collector = await startProcess(join(folder, 'posts'), ...NO_LIMITS);
  const { inbox } = await pairInbox(collector);
  const body = (): string => envelopeFor(inbox);
  const url = `${collector.url}/v1/inboxes/${inbox}/feedback`;
  const measured: (readonly [Load, Load])[] = [];
  // In turn, so that a busy machine is fair to both.
  for (let round = 0; round < rounds; round += 1) {
    const one = await loadFor(ROUND_MS, bare.url, body);
    measured.push([one, await loadFor(ROUND_MS, url, body)]);
  }
  bare.child.kill();
  await stop(collector);
  say(`Posts over ${CONNECTIONS} connections, median of ${rounds} rounds of ${ROUND_MS / 1000} s`);
  sayRatio('accepted a second', measured, ({ perSecond }) => perSecond);
  sayRatio('p99 in milliseconds', measured, ({ p99 }) => p99);
}

function sayRatio(
  what: string,
  measured: readonly (readonly [Load, Load])[],
  figure: (load: Load) => number,
): void {
  const bare = medianOf(measured.map(([load]) => figure(load)));
  const ours = medianOf(measured.map(([, load]) => figure(load)));
  // Of each round's own pair, since what else the machine does changes between rounds.
  const ratio = medianOf(measured.map(([one, other]) => figure(other) / figure(one)));
  say(
    `  ${what.padEnd(22)}${ours.toFixed(1).padStart(9)}   bare ${bare.toFixed(1).padStart(9)}   ratio ${ratio.toFixed(2)}`,
  );
}

async function benchMemory(count: number): Promise<void> {
  const collector = await startProcess(join(folder, 'memory'), ...NO_LIMITS);
  const { inbox } = await pairInbox(collector);
  const url = `${collector.url}/v1/inboxes/${inbox}/feedback`;
  say(`\nMemory of the process (resident), over ${count.toLocaleString('en')} posts`);
  const ending = new AbortController();
  let kept = 0;
  const answered = (): void => {
    kept += 1;
    if (kept % Math.ceil(count / 10) === 0) {
      say(`  after ${kept.toLocaleString('en').padStart(11)}   ${residentOf(collector)} MB`);
    }
    if (kept >= count) ending.abort();
  };
  await putLoadOn({
    url,
    body: () => envelopeFor(inbox),
    connections: CONNECTIONS,
    signal: ending.signal,
    answered,
  });
  await stop(collector);
}

async function benchPages(counts: readonly number[]): Promise<void> {
  say(`\nA page of ${PAGE}, median of ${READS} reads over HTTP, of each in turn`);
  const filled: Filled[] = [];
  for (const count of counts) filled.push(await startFilled(count));
  const times = filled.map((): number[] => []);
  for (let read = -WARM_UP; read < READS; read += 1) {
    for (const [at, one] of filled.entries()) {
      const time = await readPage(one, Math.max(0, read) / READS);
      if (read >= 0) times[at]?.push(time);
    }
  }
  for (const { collector } of filled) await stop(collector);
  const medians = times.map((each) => medianOf(each));
  for (const [at, { count }] of filled.entries()) {
    const time = medians[at]?.toFixed(2).padStart(8);
    say(`  at ${count.toLocaleString('en').padStart(11)} stored   ${time} ms`);
  }
  const [small = 1, large = 0] = medians;
  say(`  ratio ${(large / small).toFixed(2)}`);
}

/** Straight into the database: what is measured is reading. */
function fill(path: string, inbox: string, count: number): void {
  const opened = openDatabase(path);
  if (!opened.ok) throw new Error(opened.failure);
  const database = opened.value;
  const insert = database.prepare(
    "INSERT INTO envelopes (inbox, id, received_at, kid, sealed) VALUES (?, ?, '2026-01-05T09:30:00.000Z', 'kid', ?)",
  );
  const { sealed } = v.parse(v.object({ sealed: v.string() }), JSON.parse(envelopeFor(inbox)));
  database.exec('BEGIN');
  for (let n = 0; n < count; n += 1) insert.run(inbox, crypto.randomUUID(), sealed);
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE);');
  database.close();
}

/** A collector with so many envelopes in one inbox. */
interface Filled {
  readonly count: number;
  readonly collector: CollectorProcess;
  readonly paired: PairedInbox;
}

async function startFilled(count: number): Promise<Filled> {
  const path = join(folder, `pages-${count}`);
  const first = await startProcess(path, ...NO_LIMITS);
  const paired = await pairInbox(first);
  await stop(first);
  fill(path, paired.inbox, count);
  const started = performance.now();
  const collector = await startProcess(path, ...NO_LIMITS);
  const startMs = performance.now() - started;
  say(`  starts in ${startMs.toFixed(0)} ms at ${count.toLocaleString('en')}`);
  return { count, collector, paired };
}

/** Milliseconds for the page that begins at a share of the inbox. */
async function readPage({ count, collector, paired }: Filled, share: number): Promise<number> {
  const after = Math.floor((count - PAGE) * share);
  const url = `${collector.url}/v1/inboxes/${paired.inbox}/feedback?after=${after}&limit=${PAGE}`;
  const start = performance.now();
  const response = await fetch(url, { headers: { authorization: `Bearer ${paired.token}` } });
  await response.arrayBuffer();
  return performance.now() - start;
}

function loadFor(ms: number, url: string, body: () => string): Promise<Load> {
  return putLoadOn({ url, body, connections: CONNECTIONS, signal: AbortSignal.timeout(ms) });
}

async function startBare(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const program = join(import.meta.dirname, 'collector-load', 'bare-server.ts');
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const url of createInterface({ input: child.stdout })) return { child, url };
  throw new Error('The bare server did not start.');
}

async function stop({ child }: CollectorProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Linux only; elsewhere the metrics say it. */
function residentOf({ child }: CollectorProcess): string {
  try {
    const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
    return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000).toFixed(0).padStart(5);
  } catch {
    return '    ?';
  }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
