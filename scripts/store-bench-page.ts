/** The part of bench-store.ts that runs inside Chromium, on the code that the extension ships. */
import { makeFeedback } from '../shared/feedback/feedback.ts';
import type { Feedback } from '../shared/feedback/feedback.ts';
import type { Analysis } from '../shared/feedback/analysis.ts';
import { ANALYSIS_VERSION, analyseText } from '../shared/sentiment/analyse-text.ts';
import { analysisGeneration } from '../extension/analysis/generation.ts';
import { readCells } from '../extension/store/cells.ts';
import { saveFeedback, updateHandling } from '../extension/store/feedback.ts';
import { feedbackPage } from '../extension/store/list.ts';
import type { FeedbackQuery } from '../extension/store/list.ts';
import { openStore } from '../extension/store/open.ts';
import type { Store } from '../extension/store/schema.ts';
import { beginRebuild, rebuildBatch } from '../extension/store/rebuild.ts';
import { writerOf } from '../extension/store/same-review.ts';

/** One thing that was timed. */
export interface Timing {
  readonly what: string;
  readonly ms: number;
  /** The bare IndexedDB work that it stands beside; `null` where there is none. */
  readonly bareMs: number | null;
}

const ROUNDS = 7;
const DAYS = 900;
const DAY_MS = 86_400_000;
const PAGE_REVIEWS = 500;

/** As importing does. */
const SAVED_AT_ONCE = 1000;

/** Texts whose analysis is compared with the product's. */
const PROBE = 1000;

/** Where it is only about what reading costs, more are saved in one transaction. */
const FILLED_AT_ONCE = 20_480;

/** Beyond, a bare `getAll` would fill the page's memory. */
const MOST_COMPARED = 200_000;

/** Invented sentences that put together make reviews of the usual length. */
const SENTENCES = [
  'The staff were friendly and the coffee was excellent.',
  'We waited forty minutes for a soup that arrived cold.',
  'Lovely place, a little expensive, but the cakes are worth it.',
  'Nobody answered the phone when I tried to change my booking.',
  'The room was clean and quiet, and the bed was comfortable.',
  'Delivery took two weeks and the box was damaged.',
  'I asked for help twice and was ignored by the man at the counter.',
  'Great value, quick service, and they remembered my name.',
] as const;

const QUERY: FeedbackQuery = {
  from: null,
  to: null,
  sources: [],
  label: null,
  theme: null,
  stars: null,
  status: null,
  answered: null,
  text: '',
  limit: 25,
  after: null,
};

/**
 * Times the store with a number of reviews.
 *
 * @param count - How many.
 * @returns What was timed, in milliseconds: writing once, reading as the median of several rounds.
 * @throws {Error} Where the browser gives no database, or invented analyses are not what the analysis gives.
 */
export async function timeStore(count: number): Promise<readonly Timing[]> {
  const probe = Array.from({ length: PROBE }, (_, at) => makeItem(at));
  const analysing = await timed(async () => {
    for (const { text, stars } of probe) proveAnalysis(text, stars);
  });
  const store = await openBenchStore(`bench-${count}`);
  const { saving, getAllMs } =
    count > MOST_COMPARED ? await fill(store, count) : await fillBoth(store, count);
  const rows = [
    { what: `analyse ${PROBE} texts`, ms: analysing, bareMs: null },
    saving,
    ...(await timeWriting(store, count)),
    ...(await timeReading(store, getAllMs)),
    ...(await timeUpkeep(store)),
  ];
  store.close();
  return rows;
}

/**
 * Fills the owner's store, as if they had heard so much.
 *
 * @param count - How many reviews.
 * @param from - The number of the first: what takes long is done in steps.
 */
export async function fillStore(count: number, from = 0): Promise<void> {
  const store = await openBenchStore('counterbell');
  // As an owner's store is from the first day on: otherwise all is made anew while the dashboard is timed.
  if (from === 0) await beginRebuild(store, await analysisGeneration(store, ANALYSIS_VERSION));
  await fill(store, count, from);
  store.close();
}

interface Filled {
  readonly saving: Timing;
  /** Of bare IndexedDB; `null` where it has not been tried. */
  readonly getAllMs: number | null;
}

/** In turn, so that whatever else this machine does falls on both. */
async function fillBoth(store: Store, count: number): Promise<Filled> {
  const bare = await openBare(`bare-${count}`);
  let [ms, bareMs] = [0, 0];
  for (let at = 0; at < count; at += SAVED_AT_ONCE) {
    const items = itemsFrom(at, Math.min(SAVED_AT_ONCE, count - at));
    bareMs += await timed(() => putAll(bare, items));
    ms += await timed(() => saveFeedback(store, items, analysisOf));
  }
  const getAllMs = await timeGetAll(bare);
  bare.close();
  return { saving: { what: 'save them all, analysed; beside bare puts', ms, bareMs }, getAllMs };
}

/** By the same saving, more at a time. */
async function fill(store: Store, count: number, from = 0): Promise<Filled> {
  let ms = 0;
  for (let at = from; at < from + count; at += FILLED_AT_ONCE) {
    const items = itemsFrom(at, Math.min(FILLED_AT_ONCE, from + count - at));
    ms += await timed(() => saveFeedback(store, items, analysisOf));
  }
  const what = `save them all, ${FILLED_AT_ONCE} at a time`;
  return { saving: { what, ms, bareMs: null }, getAllMs: null };
}

async function timeWriting(store: Store, count: number): Promise<readonly Timing[]> {
  const page = itemsFrom(0, PAGE_REVIEWS);
  const again = await timed(() => saveFeedback(store, page, analysisOf));
  const one = await medianOf((round) => saveFeedback(store, [makeItem(count + round)], analysisOf));
  const status = await medianOf((round) =>
    updateHandling(store, makeItem(round * 100).id, { status: 'done', notes: '', due: null }),
  );
  return [
    { what: `save ${page.length} of them again`, ms: again, bareMs: null },
    { what: 'save one more', ms: one, bareMs: null },
    { what: 'tick one off', ms: status, bareMs: null },
  ];
}

/** What is looked for in the list; each must be found on the first page. */
const SEARCHES: readonly (readonly [what: string, query: Partial<FeedbackQuery>])[] = [
  ['first page of the list', {}],
  ['first page of a filter', { label: 'neg', stars: 5 }],
  ['first page of a year', { from: '2025-01-01', to: '2025-12-31' }],
  ['filter that nothing passes', { theme: 'website', stars: 1, status: 'open' }],
  ['a common word', { text: 'coffee' }],
  ['two common words', { text: 'coffee damaged' }],
  ['a rare word', { text: 'visit42' }],
  ['the beginning of a word', { text: 'vi' }],
  ['a single letter', { text: 'c' }],
  ['a word that nobody says', { text: 'zebra' }],
  ['a word, filtered', { text: 'soup', sources: ['other-reviews'], stars: 2 }],
];

async function timeReading(store: Store, getAllMs: number | null): Promise<readonly Timing[]> {
  const cells = await medianOf(() => readCells(store, { from: null, to: null }));
  const rows = [{ what: 'read all cells; beside a bare getAll', ms: cells, bareMs: getAllMs }];
  for (const [what, query] of SEARCHES) {
    const ms = await medianOf(() => feedbackPage(store, { ...QUERY, ...query }));
    rows.push({ what, ms, bareMs: getAllMs });
  }
  const { next } = await feedbackPage(store, { ...QUERY, limit: PAGE_REVIEWS });
  const ms = await medianOf(() => feedbackPage(store, { ...QUERY, after: next }));
  return [...rows, { what: `the page behind ${PAGE_REVIEWS} others`, ms, bareMs: getAllMs }];
}

async function timeUpkeep(store: Store): Promise<readonly Timing[]> {
  await beginRebuild(store, 'bench');
  const batch = await medianOf(() =>
    rebuildBatch(store, PAGE_REVIEWS, ({ text, stars }) => analysisOf(text, null, stars)),
  );
  return [{ what: `make ${PAGE_REVIEWS} of them anew`, ms: batch, bareMs: null }];
}

async function openBenchStore(name: string): Promise<Store> {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(`The store did not open: ${opened.failure}.`);
  return opened.value;
}

/** Two object stores without an index. */
function openBare(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('feedback', { keyPath: 'feedback.id' });
    opening.result.createObjectStore('analyses', { keyPath: 'id' });
  });
  return answerOf(opening);
}

function timeGetAll(database: IDBDatabase): Promise<number> {
  return medianOf(() => {
    const transaction = database.transaction('feedback');
    return answerOf(transaction.objectStore('feedback').getAll());
  });
}

/** The same records as saving writes, in one transaction. */
function putAll(database: IDBDatabase, items: readonly Feedback[]): Promise<void> {
  const parts = ['feedback', 'analyses'];
  const transaction = database.transaction(parts, 'readwrite', { durability: 'strict' });
  const [feedbacks, made] = [
    transaction.objectStore('feedback'),
    transaction.objectStore('analyses'),
  ];
  for (const feedback of items) {
    feedbacks.put({ feedback, writer: writerOf(feedback) });
    made.put({
      id: feedback.id,
      analysis: analysisOf(feedback.text, null, feedback.stars),
      segment: 0,
    });
  }
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}

const analyses = new Map<string, Analysis | null>();

/** Texts whose numbers are as long and begin with the same two digits are analysed alike, which `proveAnalysis` holds. */
function analysisOf(text: string, _: string | null, stars: number | null = null): Analysis | null {
  const alike = text.replace(/\d+/, (digits) => digits.slice(0, 2).padEnd(digits.length, '0'));
  const kind = `${stars ?? ''} ${alike}`;
  const known = analyses.get(kind);
  if (known !== undefined) return known;
  const analysis = analyseText(text, 'en', stars);
  analyses.set(kind, analysis);
  return analysis;
}

function proveAnalysis(text: string, stars: number | null): void {
  if (
    JSON.stringify(analysisOf(text, null, stars)) !== JSON.stringify(analyseText(text, 'en', stars))
  ) {
    throw new Error(`The bench analyses “${text}” otherwise than the product.`);
  }
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianOf(work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(() => work(round)));
  return times.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

function itemsFrom(first: number, count: number): readonly Feedback[] {
  return Array.from({ length: count }, (_, at) => makeItem(first + at));
}

function makeItem(at: number): Feedback {
  const sentences = Array.from(
    { length: 3 },
    (_, k) => SENTENCES[(at * 5 + k * 3) % SENTENCES.length],
  );
  const value = (at % 5) + 1;
  const name = at % 4 === 0 ? 'other-reviews' : 'example-reviews';
  const time = Date.UTC(2026, 5, 30) - ((at * 7919) % DAYS) * DAY_MS;
  return makeFeedback({
    id: `${name}:${at}`,
    businessId: 'main',
    source: { kind: 'review-site', name, url: 'https://reviews.example/linde' },
    capturedAt: '2026-07-01T00:00:00.000Z',
    author: { name: `Guest ${at}`, contact: null },
    writtenAt: new Date(time).toISOString().slice(0, 10),
    writtenAtPrecision: 'day',
    rating: { value, best: 5, worst: 1 },
    stars: value,
    text: `${sentences.join(' ')} Visit${at}.`,
    language: 'en',
  });
}
