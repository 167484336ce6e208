import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { pair } from '../../extension/inbox/collector.ts';
import { makeKeyPair } from '../../shared/sealing/keys.ts';
import { startCollector } from '../../widget/collector/server.ts';
import { type Shop, startShop } from '../../widget/demo/shop.ts';
import { WIDGET_FOLDER } from '../build-widget.ts';
import { ROOT, say } from '../run.ts';
import { type LighthouseFigures, getLighthouse, lookAt } from './lighthouse.ts';

/** Taken in turns, so that a busy machine is busy for all. */
const RUNS = 3;

const HOST = 'localhost';

/** Asks an hour from now, so that every gate is looked at and nothing opens. */
const RULES = JSON.stringify({
  display: { asks: [{ kind: 'csat', everyDays: 90, seconds: 3600 }] },
});

/**
 * Prints what Lighthouse says of the demo's shop without the bell, with it, and with display rules.
 *
 * @param browser - Where it looks.
 * @param cache - Where Lighthouse is, or is put.
 */
export async function tellLighthouse(browser: Browser, cache: string): Promise<void> {
  const columns = ['perf.', 'a11y', 'best', 'FCP ms', 'LCP ms', 'TBT ms', 'shift'];
  say(
    `\n  ${'Lighthouse, slow phone'.padEnd(24)}${columns.map((one) => one.padStart(8)).join('')}`,
  );
  let file: string;
  try {
    file = await getLighthouse(cache);
  } catch {
    say(
      '  could not be had: it comes from npm, which this machine did not reach. Try again online.',
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'counterbell-bench-'));
  const filesFolder = resolve(ROOT, WIDGET_FOLDER);
  const collector = await startCollector({ port: 0, host: HOST, folder, filesFolder, origins: [] });
  const shop = await startShop({ port: 0, host: HOST, tag: null });
  try {
    const tags = await tagsOf(collector);
    const all = await lookInTurns(tags, { shop, file, port: new URL(browser.wsEndpoint()).port });
    for (const [name] of tags) say(rowOf(name, all.get(name) ?? []));
  } catch (error) {
    say(`  could not be told: ${String(error)}`);
  } finally {
    await Promise.all([collector.close(), shop.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

type Collector = Awaited<ReturnType<typeof startCollector>>;
type Tags = readonly (readonly [name: string, tag: string | null])[];

async function tagsOf({ url, pairingCode: code }: Collector): Promise<Tags> {
  const { publicKey } = await makeKeyPair();
  const pairing = { collector: url, code, publicKey, businessName: 'Café Linde' };
  const paired = await pair(pairing, fetch);
  if (!paired.ok) throw new Error(`The collector did not pair: ${paired.failure}.`);
  const tag = (file: string, attributes: string): string =>
    `<script async src="${url}/${paired.value.inbox}/${file}" data-key="${publicKey}"${attributes}></script>`;
  return [
    ['the demo’s shop', null],
    ['with the bell', tag('counterbell.js', '')],
    ['with the bell and rules', tag('counterbell-rules.js', ` data-rules='${RULES}'`)],
  ];
}

interface Looking {
  readonly shop: Shop;
  readonly file: string;
  readonly port: string;
}

async function lookInTurns(
  tags: Tags,
  { shop, file, port }: Looking,
): Promise<ReadonlyMap<string, readonly LighthouseFigures[]>> {
  const all = new Map<string, readonly LighthouseFigures[]>();
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, tag] of tags) {
      shop.setTag(tag);
      all.set(name, [...(all.get(name) ?? []), await lookAt(file, port, shop.url)]);
    }
  }
  return all;
}

/** Of several loads the best scores and least times, for a busy machine only makes them worse; but all that ever moved. */
function rowOf(name: string, all: readonly LighthouseFigures[]): string {
  const score = (of: keyof LighthouseFigures['scores']): string =>
    Math.max(...all.map(({ scores }) => scores[of])).toFixed(0);
  const least = (of: keyof LighthouseFigures['numbers']): string =>
    Math.min(...all.map(({ numbers }) => numbers[of])).toFixed(0);
  const shifts = all.map(({ numbers }) => numbers['cumulative-layout-shift']);
  const cells = [
    score('performance'),
    score('accessibility'),
    score('best-practices'),
    least('first-contentful-paint'),
    least('largest-contentful-paint'),
    least('total-blocking-time'),
    Math.max(...shifts).toFixed(3),
  ];
  return `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(8)).join('')}`;
}
