import { appendFileSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { findBrowser } from './browsers.mjs';
import { bundleForPage } from './bundle.ts';
import { ROOT } from './run.ts';

const ENTRY = join(ROOT, 'scripts/crash-page.ts');
const GLOBAL = 'counterbellCrash';

/** Long enough to be in the middle of anything, and another moment in each round. */
const LEAST_MS = 250;
const SPREAD_MS = 900;

/** As LevelDB writes its logs: https://github.com/google/leveldb/blob/main/doc/log_format.md */
const LOG_BLOCK_BYTES = 32_768;
const LOG_HEAD_BYTES = 7;

const reportSchema = v.object({ stored: v.number(), troubles: v.array(v.string()) });

/** What a round ended with. */
export interface CrashRound {
  /** Pieces of feedback that the store had confirmed when the browser was killed. */
  readonly acknowledged: number;
  /** Pieces that are stored. */
  readonly stored: number;
  /** What is wrong with them, a sentence each. */
  readonly troubles: readonly string[];
}

/**
 * Kills Chromium in the middle of storing, and looks at what is there afterwards: again and again on the same profile.
 *
 * @param rounds - How often.
 * @param onRound - Is told of each.
 * @returns All rounds.
 * @throws {Error} With a sentence where there is no Chromium.
 */
export async function crashRounds(
  rounds: number,
  onRound: (round: CrashRound) => void = () => undefined,
): Promise<readonly CrashRound[]> {
  const code = await bundleForPage(ENTRY, GLOBAL);
  const server = await serveBlankPage();
  const profile = mkdtempSync(join(tmpdir(), 'counterbell-crash-'));
  const done: CrashRound[] = [];
  try {
    let stored = 0;
    for (let round = 0; round < rounds; round += 1) {
      const place = { code, profile, url: addressOf(server) };
      const acknowledged = await killWhileStoring(place, stored, killAfter(round));
      const report = await inspect(place, acknowledged);
      ({ stored } = report);
      done.push({ acknowledged, ...report });
      onRound({ acknowledged, ...report });
    }
    return done;
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Kills Chromium after a batch, leaves half a record at the end of the database's log, as a kill in the middle of a write
 * does, starts it to store another batch, and looks in a third start at what is there.
 *
 * @returns What was acknowledged and stored.
 * @throws {Error} With a sentence where there is no Chromium.
 */
export async function tearLog(): Promise<CrashRound> {
  const code = await bundleForPage(ENTRY, GLOBAL);
  const server = await serveBlankPage();
  const profile = mkdtempSync(join(tmpdir(), 'counterbell-torn-'));
  const place = { code, profile, url: addressOf(server) };
  const saveFrom = async (from: number): Promise<RunningPage & { readonly saved: number }> => {
    const running = await openPage(place);
    const saved = await running.page.evaluate(
      `(() => {${code}\nreturn ${GLOBAL}.saveBatch(${from});})()`,
    );
    return { ...running, saved: from + v.parse(v.number(), saved) };
  };
  try {
    const first = await saveFrom(0);
    await kill(first.browser);
    leaveHalfARecord(profile);
    const second = await saveFrom(first.saved);
    await second.browser.close();
    return { acknowledged: second.saved, ...(await inspect(place, second.saved)) };
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What a full browser ended with. */
export interface FullRound extends CrashRound {
  /** The store's `WriteFailure`. */
  readonly failure: string;
}

const fullSchema = v.object({ stored: v.number(), failure: v.string() });

/**
 * Fills a browser up that gives little room, and looks at what is there afterwards.
 *
 * @param quotaBytes - How much room it gives.
 * @returns What was stored and said.
 * @throws {Error} With a sentence where there is no Chromium.
 */
export async function fillBrowser(quotaBytes: number): Promise<FullRound> {
  const code = await bundleForPage(ENTRY, GLOBAL);
  const server = await serveBlankPage();
  const profile = mkdtempSync(join(tmpdir(), 'counterbell-full-'));
  try {
    const place = { code, profile, url: addressOf(server) };
    const { browser, page } = await openPage(place);
    const session = await page.createCDPSession();
    const origin = new URL(place.url).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quotaBytes });
    const full = await page.evaluate(`(() => {${code}\nreturn ${GLOBAL}.fillUp();})()`);
    await browser.close();
    const { stored: acknowledged, failure } = v.parse(fullSchema, full);
    return { acknowledged, failure, ...(await inspect(place, acknowledged)) };
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Stores something in each of some time zones, and looks at what is there in the last.
 *
 * @param zones - IANA names.
 * @returns How many were new in each, and what is wrong in the end.
 * @throws {Error} With a sentence where there is no Chromium.
 */
export async function changeZones(
  zones: readonly string[],
): Promise<{ readonly added: readonly number[]; readonly troubles: readonly string[] }> {
  const code = await bundleForPage(ENTRY, GLOBAL);
  const server = await serveBlankPage();
  const profile = mkdtempSync(join(tmpdir(), 'counterbell-zones-'));
  const { browser, page } = await openPage({ code, profile, url: addressOf(server) });
  const run = (call: string): Promise<unknown> =>
    page.evaluate(`(() => {${code}\nreturn ${GLOBAL}.${call};})()`);
  try {
    const added: number[] = [];
    for (const zone of zones) {
      await page.emulateTimezone(zone);
      added.push(v.parse(v.number(), await run('saveBatch()')));
    }
    const { troubles } = v.parse(reportSchema, await run(`checkStore(${added[0] ?? 0})`));
    return { added, troubles };
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

interface Place {
  readonly code: string;
  readonly profile: string;
  readonly url: string;
}

/** Times that are spread evenly, whatever the number of rounds. */
function killAfter(round: number): number {
  const goldenRatio = 0.618;
  return LEAST_MS + SPREAD_MS * ((round * goldenRatio) % 1);
}

async function killWhileStoring(place: Place, from: number, ms: number): Promise<number> {
  const { browser, page } = await openPage(place);
  let acknowledged = from;
  const begun = new Promise<void>((resolve) => {
    void page
      .exposeFunction('acknowledge', (count: number) => {
        acknowledged = count;
        resolve();
      })
      .then(() =>
        page.evaluate(`void (() => {${place.code}
          return ${GLOBAL}.saveForEver(${from}, globalThis.acknowledge);})()`),
      );
  });
  await begun;
  await new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
  await kill(browser);
  return acknowledged;
}

async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  const gone = new Promise((resolve) => {
    process?.once('exit', resolve);
  });
  process?.kill('SIGKILL');
  await gone;
}

/** The beginning of a record that fills the rest of its block, and half of what it should hold. */
function leaveHalfARecord(profile: string): void {
  const log = globSync(join(profile, 'Default/IndexedDB/*/*.log')).toSorted().at(-1);
  if (log === undefined) throw new Error('Chromium keeps no log of its database any more.');
  const room = LOG_BLOCK_BYTES - (statSync(log).size % LOG_BLOCK_BYTES) - LOG_HEAD_BYTES;
  const half = new DataView(new ArrayBuffer(LOG_HEAD_BYTES + Math.floor(room / 2)));
  // Behind four bytes of checksum the length, then 2 for "begins here, goes on in the next block".
  half.setUint16(4, room, true);
  half.setUint8(6, 2);
  appendFileSync(log, new Uint8Array(half.buffer));
}

async function inspect(
  place: Place,
  acknowledged: number,
): Promise<v.InferOutput<typeof reportSchema>> {
  const { browser, page } = await openPage(place);
  try {
    const report = await page.evaluate(
      `(() => {${place.code}\nreturn ${GLOBAL}.checkStore(${acknowledged});})()`,
    );
    return v.parse(reportSchema, report);
  } finally {
    await browser.close();
  }
}

interface RunningPage {
  readonly browser: Browser;
  readonly page: Page;
}

async function openPage({ profile, url }: Place): Promise<RunningPage> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) {
    throw new Error('No Chromium was found: install one, or set CHROME_PATH to one.');
  }
  const browser = await launch({
    executablePath,
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.goto(url);
  return { browser, page };
}

function serveBlankPage(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Crash rounds</title>');
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
