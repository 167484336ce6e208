/**
 * `npm run drift`: reads every stored page by its recipe and says which rung answered for each field; then once more with
 * class names changed, wrappers added and neighbours swapped, and says what was still read the same.
 *
 *   npm run drift [-- PART-OF-NAME]
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type CapturedPage, parseCaptured } from '../extension/capture/captured-page.ts';
import type { Feedback } from '../shared/feedback/feedback.ts';
import { openPageReader, type PageReader, type StoredPage } from './capture-page.ts';
import type { Redesign } from './capture-scrambled.ts';
import { decodePage } from './decode-page.ts';
import { ROOT, say } from './run.ts';

const STORED = join(ROOT, '../shared/pages');
const FIXTURES = join(ROOT, 'test/fixtures/pages');
const ENTRY = join(ROOT, 'scripts/capture-scrambled.ts');
const SEED = 20_261_121;

const REDESIGNS: readonly (readonly [string, Redesign])[] = [
  ['classes', { classes: true, wrappers: false, order: false }],
  ['wrappers', { classes: false, wrappers: true, order: false }],
  ['order', { classes: false, wrappers: false, order: true }],
  ['all', { classes: true, wrappers: true, order: true }],
];

const COMPARED: readonly (readonly [string, (review: Feedback) => unknown])[] = [
  ['author', ({ author }) => author.name],
  ['rating', ({ stars }) => stars],
  ['date', ({ writtenAt }) => writtenAt?.slice(0, 10)],
  ['title', ({ title }) => title],
  ['text', ({ text }) => text.replaceAll(/\s+/g, '')],
  ['reply', ({ reply }) => reply?.text.replaceAll(/\s+/g, '')],
];

/** What the shares are counted for: a page that was called drifted as it stands has no stable hooks to hold on to. */
const STABLE = '';
const WEAK = ' without hooks';

interface NamedPage extends StoredPage {
  readonly name: string;
}

await main();

async function main(): Promise<void> {
  const [part = ''] = process.argv.slice(2);
  const pages = [...storedPages(), ...fixturePages()].filter(({ name }) => name.includes(part));
  if (pages.length === 0) {
    process.stderr.write(`No page is called "${part}".\n`);
    process.exitCode = 1;
    return;
  }
  const reader = await openPageReader(ENTRY);
  if (!reader.ok) {
    process.stderr.write(`The drift check needs Chromium or Chrome: ${reader.failure}.\n`);
    process.exitCode = 1;
    return;
  }
  const totals = new Map<string, readonly [number, number]>();
  try {
    for (const page of pages) await check(reader.value, page, totals);
  } finally {
    await reader.value.close();
  }
  say(`\nfields read the same by recipes after a change of ${sharesIn(totals, STABLE)}`);
  say(`on pages that had nothing but class names and places before: ${sharesIn(totals, WEAK)}`);
}

function sharesIn(totals: ReadonlyMap<string, readonly [number, number]>, kind: string): string {
  const shares = REDESIGNS.flatMap(([name]) => {
    const [same, all] = totals.get(name + kind) ?? [0, 0];
    return all === 0 ? [] : [`${name} ${(same / all).toFixed(3)} (${same} of ${all})`];
  });
  return shares.join(', ') || 'none';
}

async function check(
  reader: PageReader,
  page: NamedPage,
  totals: Map<string, readonly [number, number]>,
): Promise<void> {
  const before = await capture(reader, page, null);
  if (before === null) {
    say(`${page.name}: cannot be read`);
    return;
  }
  const way = before.ways.find(({ found }) => found > 0)?.way ?? 'nothing';
  say(`\n${page.name}: ${before.siteId}, ${before.state}, ${before.reviews.length} by ${way}`);
  for (const field of before.fields) say(rungsOf(field));
  if (before.reviews.length > 0) await checkRedesigns(reader, page, { before, way, totals });
}

interface Checked {
  readonly before: CapturedPage;
  /** What found the reviews. */
  readonly way: string;
  /** Fields that were read the same and all of them, by kind of change. */
  readonly totals: Map<string, readonly [number, number]>;
}

async function checkRedesigns(
  reader: PageReader,
  page: NamedPage,
  { before, way, totals }: Checked,
): Promise<void> {
  for (const [name, redesign] of REDESIGNS) {
    const after = await capture(reader, page, redesign);
    const { same, all, lost } = compare(before.reviews, after?.reviews ?? []);
    const words = `  after ${name}: ${same} of ${all} fields the same, ${after?.state ?? 'unread'}`;
    say(lost.length === 0 ? words : `${words}; lost ${[...new Set(lost)].join(', ')}`);
    if (way !== 'recipe') continue;
    const key = name + (before.state === 'drifted' ? WEAK : STABLE);
    const [known, total] = totals.get(key) ?? [0, 0];
    totals.set(key, [known + same, total + all]);
  }
}

function rungsOf({ field, rungs, missing }: CapturedPage['fields'][number]): string {
  const answered = Object.entries(rungs).filter(([, count]) => count > 0);
  const by = answered.map(([rung, count]) => `${rung} ${count}`).join(', ');
  return `  ${field.padEnd(10)} ${by}${missing > 0 ? `, none ${missing}` : ''}`;
}

async function capture(
  reader: PageReader,
  { url, now, html }: NamedPage,
  redesign: Redesign | null,
): Promise<CapturedPage | null> {
  const options = `{ url: ${JSON.stringify(url)}, now: new Date(${now.getTime()}), businessId: '' }`;
  const first =
    redesign === null
      ? ''
      : `counterbellCapture.scramblePage(document, ${JSON.stringify(redesign)}, ${SEED}), `;
  const expression = `(${first}JSON.stringify(counterbellCapture.capturePage(document, ${options})))`;
  const answer = await reader.evaluate({ html, url, now }, expression);
  const parsed = answer.ok ? parseCaptured(JSON.parse(answer.value)) : null;
  return parsed?.ok ? parsed.value : null;
}

interface Comparison {
  readonly same: number;
  readonly all: number;
  /** Fields that were read otherwise, or not. */
  readonly lost: readonly string[];
}

function compare(before: readonly Feedback[], after: readonly Feedback[]): Comparison {
  const left = new Set(after);
  const lost: string[] = [];
  for (const review of before) {
    const match =
      [...left].find(({ id }) => id === review.id) ??
      [...left].find(({ text }) => text !== '' && text.slice(0, 60) === review.text.slice(0, 60));
    if (match) left.delete(match);
    for (const [field, pick] of COMPARED) {
      if (match === undefined || pick(match) !== pick(review)) lost.push(field);
    }
  }
  const all = before.length * COMPARED.length;
  return { same: all - lost.length, all, lost };
}

function storedPages(): readonly NamedPage[] {
  if (!existsSync(join(STORED, 'urls.json'))) {
    say('The stored pages (../shared/pages) are not here: only the invented ones are checked.');
    return [];
  }
  const urls = v.parse(
    v.record(v.string(), v.string()),
    JSON.parse(readFileSync(join(STORED, 'urls.json'), 'utf8')),
  );
  return Object.entries(urls).flatMap(([name, url]) => {
    const file = join(STORED, `${name}.html`);
    const html = existsSync(file) ? decodePage(readFileSync(file)) : null;
    return html === null ? [] : [{ name, url, html, now: new Date() }];
  });
}

function fixturePages(): readonly NamedPage[] {
  const schema = v.object({ url: v.string(), now: v.string() });
  return globSync('**/*.html', { cwd: FIXTURES }).map((file) => {
    const name = file.replace(/\.html$/, '');
    const json: unknown = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
    const { url, now } = v.parse(schema, json);
    const html = readFileSync(join(FIXTURES, file), 'utf8');
    return { name: `invented ${name}`, url, html, now: new Date(now) };
  });
}
