/** The part of bench-store.ts that runs inside Chromium, on the code that the extension ships. */
import { makeFeedback } from '../shared/feedback/feedback.ts';
import type { Feedback } from '../shared/feedback/feedback.ts';
import type { Analysis } from '../shared/feedback/analysis.ts';
import { analyseText } from '../shared/sentiment/analyse-text.ts';
import { readCells } from '../extension/store/cells.ts';
import { saveFeedback } from '../extension/store/feedback.ts';
import { feedbackPage } from '../extension/store/list.ts';
import type { FeedbackQuery } from '../extension/store/list.ts';
import { openStore } from '../extension/store/open.ts';
import type { Store } from '../extension/store/schema.ts';
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
 * @throws {Error} Where the browser gives no database.
 */
export async function timeStore(count: number): Promise<readonly Timing[]> {
  const items = Array.from({ length: count }, (_, at) => makeItem(at));
  const analyses = new Map<string, Analysis | null>();
  const analysing = await timed(async () => {
    for (const { text } of items) analyses.set(text, analyseText(text, 'en'));
  });
  const bare = await timeBare(items, analyses);
  const opened = await openStore(`bench-${count}`);
  if (!opened.ok) throw new Error(`The store did not open: ${opened.failure}.`);
  const store = opened.value;
  const analyse = (text: string): Analysis | null => analyses.get(text) ?? null;
  const saving = await timed(() => saveFeedback(store, items, analyse));
  const page = items.slice(0, PAGE_REVIEWS);
  const again = await timed(() => saveFeedback(store, page, analyse));
  const rows = [
    { what: 'analyse the texts', ms: analysing, bareMs: null },
    { what: 'save them, analysed; beside bare puts', ms: saving, bareMs: bare.putMs },
    { what: `save ${page.length} of them again`, ms: again, bareMs: null },
    ...(await timeReading(store, bare.getAllMs)),
  ];
  store.close();
  return rows;
}

async function timeReading(store: Store, getAllMs: number): Promise<readonly Timing[]> {
  const list = (query: Partial<FeedbackQuery>): Promise<number> =>
    medianOf(() => feedbackPage(store, { ...QUERY, ...query }));
  const cells = await medianOf(() => readCells(store, { from: null, to: null }));
  return [
    { what: 'read all cells; beside a bare getAll', ms: cells, bareMs: getAllMs },
    { what: 'first page of the list', ms: await list({}), bareMs: getAllMs },
    {
      what: 'first page of a filter',
      ms: await list({ label: 'neg', stars: 5 }),
      bareMs: getAllMs,
    },
    { what: 'first page of a common word', ms: await list({ text: 'coffee' }), bareMs: getAllMs },
    { what: 'first page of a rare word', ms: await list({ text: 'visit0' }), bareMs: getAllMs },
    { what: 'search for what nobody says', ms: await list({ text: 'zebra' }), bareMs: getAllMs },
  ];
}

/** The same records in two object stores without an index, in one transaction. */
async function timeBare(
  items: readonly Feedback[],
  analyses: ReadonlyMap<string, Analysis | null>,
): Promise<{ putMs: number; getAllMs: number }> {
  const opening = indexedDB.open(`bare-${items.length}`, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('feedback', { keyPath: 'feedback.id' });
    opening.result.createObjectStore('analyses', { keyPath: 'id' });
  });
  const database = await answerOf(opening);
  const putMs = await timed(() => putAll(database, items, analyses));
  const getAllMs = await medianOf(() => {
    const transaction = database.transaction('feedback');
    return answerOf(transaction.objectStore('feedback').getAll());
  });
  database.close();
  return { putMs, getAllMs };
}

function putAll(
  database: IDBDatabase,
  items: readonly Feedback[],
  analyses: ReadonlyMap<string, Analysis | null>,
): Promise<void> {
  const parts = ['feedback', 'analyses'];
  const transaction = database.transaction(parts, 'readwrite', { durability: 'strict' });
  const [feedbacks, made] = [
    transaction.objectStore('feedback'),
    transaction.objectStore('analyses'),
  ];
  for (const feedback of items) {
    feedbacks.put({ feedback, writer: writerOf(feedback) });
    made.put({ id: feedback.id, version: 1, analysis: analyses.get(feedback.text) });
  }
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
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

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(work));
  return times.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
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
