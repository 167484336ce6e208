/**
 * `npm run mutate -- pages [N] [SEED]`: damages the invented pages N times (5,000 unless said otherwise), reads
 * each in Chromium and says what broke. A failure names the seed that brings it back.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openPageReader, type PageReader } from './capture-page.ts';
import type { MutationReport, Sample } from './mutate-in-page.ts';
import { ROOT, say } from './run.ts';

const FIXTURES = join(ROOT, 'test/fixtures/pages');
const ENTRY = join(ROOT, 'scripts/mutate-in-page.ts');
const USAGE = 'Say what to damage, and how often: npm run mutate -- pages 5000';
const RUNS = 5000;
/** Pages that are read in one tab, so that none grows for long. */
const BATCH = 250;

const reportSchema = v.object({
  pages: v.number(),
  reviews: v.number(),
  slowest: v.number(),
  failure: v.nullable(v.string()),
});

await main(process.argv.slice(2));

async function main([
  what,
  wanted = String(RUNS),
  seed = '20261121',
]: readonly string[]): Promise<void> {
  const runs = Number(wanted);
  if (what !== 'pages' || !Number.isInteger(runs) || runs < 1) return complain(USAGE);
  const reader = await openPageReader(ENTRY);
  if (!reader.ok) return complain(`This needs Chromium or Chrome: ${reader.failure}.`);
  try {
    await mutate(reader.value, runs, Number(seed));
  } finally {
    await reader.value.close();
  }
}

async function mutate(reader: PageReader, runs: number, seed: number): Promise<void> {
  const samples = samplesOfFixtures();
  let [pages, reviews, slowest] = [0, 0, 0];
  for (let done = 0; done < runs; done += BATCH) {
    const report = await batch(reader, samples, Math.min(BATCH, runs - done), seed + done);
    if (report === null) return complain(`Chromium gave up in the batch with seed ${seed + done}.`);
    if (report.failure !== null) return complain(report.failure);
    pages += report.pages;
    reviews += report.reviews;
    slowest = Math.max(slowest, report.slowest);
    say(`${pages} damaged pages read, ${reviews} reviews, slowest ${slowest.toFixed(0)} ms`);
  }
  say(`No exception, nothing run, no page changed: ${pages} of ${pages} held.`);
}

async function batch(
  reader: PageReader,
  samples: readonly Sample[],
  runs: number,
  seed: number,
): Promise<MutationReport | null> {
  const blank = { html: '<!doctype html>', url: 'https://mutate.example/', now: new Date() };
  const call = `counterbellCapture.mutatePages(${JSON.stringify(samples)}, ${runs}, ${seed})`;
  const answer = await reader.evaluate(blank, `JSON.stringify(${call})`);
  return answer.ok ? v.parse(reportSchema, JSON.parse(answer.value)) : null;
}

function samplesOfFixtures(): readonly Sample[] {
  const schema = v.object({ url: v.string(), now: v.string() });
  return globSync('**/*.html', { cwd: FIXTURES }).map((file) => {
    const name = file.replace(/\.html$/, '');
    const json: unknown = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
    return { name, ...v.parse(schema, json), html: readFileSync(join(FIXTURES, file), 'utf8') };
  });
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
