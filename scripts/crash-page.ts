/** The part of crash-rounds.ts that runs inside Chromium, on the code that the extension ships. */
import { dayOf, makeFeedback } from '../shared/feedback/feedback.ts';
import type { Feedback } from '../shared/feedback/feedback.ts';
import { EMPTY_TALLY, addTallies, tallyOf } from '../shared/metrics/tally.ts';
import { analyseText } from '../shared/sentiment/analyse-text.ts';
import { beginRebuild, readUpkeep, rebuildBatch } from '../extension/store/rebuild.ts';
import { allFeedback } from '../extension/store/all-feedback.ts';
import { beginNewLog } from '../extension/store/begin-new-log.ts';
import { readCells } from '../extension/store/cells.ts';
import { saveFeedback } from '../extension/store/feedback.ts';
import { feedbackPage } from '../extension/store/list.ts';
import { openStore } from '../extension/store/open.ts';
import type { Store } from '../extension/store/schema.ts';

/** Pieces of feedback in one transaction. */
export const SAVED_AT_ONCE = 150;

/** Pieces of feedback in one transaction, where it is about room. */
const FULL_AT_ONCE = 1500;

const DAYS = 400;
const DAY_MS = 86_400_000;
const EVER = { from: null, to: null };

/** What was found after a kill. */
export interface CrashReport {
  readonly stored: number;
  /** What is wrong, a sentence each. */
  readonly troubles: readonly string[];
}

/**
 * Saves one batch after another, and makes everything anew beside it, until it is killed.
 *
 * @param from - The number of the first piece of feedback.
 * @param acknowledge - Is told how many are stored, once they are.
 * @returns Never.
 */
export async function saveForEver(
  from: number,
  acknowledge: (count: number) => Promise<void>,
): Promise<never> {
  const store = await opened();
  for (let at = from; ; at += SAVED_AT_ONCE) {
    const items = Array.from({ length: SAVED_AT_ONCE }, (_, k) => makeItem(at + k));
    const { generation } = await readUpkeep(store);
    const [saved] = await Promise.all([
      saveFeedback(store, items, analyseText),
      rebuildSome(store, generation === 'even' ? 'odd' : 'even'),
    ]);
    if (!saved.ok) throw new Error(saved.failure);
    await acknowledge(at + SAVED_AT_ONCE);
  }
}

/**
 * Looks whether everything is as it was acknowledged.
 *
 * @param acknowledged - How many pieces of feedback are stored for certain.
 * @returns What is wrong.
 */
export async function checkStore(acknowledged: number): Promise<CrashReport> {
  const store = await opened();
  const troubles: string[] = [];
  const stored: Feedback[] = [];
  const sums = new Map<string, number>();
  let whole = EMPTY_TALLY;
  for await (const chunk of allFeedback(store)) {
    for (const { feedback, analysis } of chunk) {
      stored.push(feedback);
      const day = dayOf(feedback);
      sums.set(day, (sums.get(day) ?? 0) + 1);
      whole = addTallies(whole, tallyOf(feedback, analysis?.analysis ?? null));
    }
  }
  const ids = new Set(stored.map(({ id }) => id));
  const lost = Array.from({ length: acknowledged }, (_, at) => at).filter(
    (at) => !ids.has(makeItem(at).id),
  );
  if (lost.length > 0) {
    troubles.push(`Of ${acknowledged} acknowledged, ${lost.length} are lost, from ${lost[0]} on.`);
  }
  if (stored.length % SAVED_AT_ONCE !== 0) troubles.push('Half a batch is stored.');
  troubles.push(...(await troublesOfCells(store, sums, JSON.stringify([whole.n, whole.stars]))));
  troubles.push(...(await troublesOfList(store, ids)));
  store.close();
  return { stored: stored.length, troubles };
}

/**
 * Saves a batch.
 *
 * @param from - The number of the first piece of feedback.
 * @returns How many of it were new.
 */
export async function saveBatch(from = 0): Promise<number> {
  const store = await opened();
  const items = Array.from({ length: SAVED_AT_ONCE }, (_, at) => makeItem(from + at));
  const saved = await saveFeedback(store, items, analyseText);
  store.close();
  if (!saved.ok) throw new Error(saved.failure);
  return saved.value.added;
}

/**
 * Saves one batch after another until the browser gives no more room.
 *
 * @returns How many were stored, and what the store said in the end.
 */
export async function fillUp(): Promise<{ readonly stored: number; readonly failure: string }> {
  const store = await opened();
  for (let stored = 0; ; stored += FULL_AT_ONCE) {
    const items = Array.from({ length: FULL_AT_ONCE }, (_, k) => makeItem(stored + k));
    const saved = await saveFeedback(store, items, analyseText);
    if (saved.ok) continue;
    store.close();
    return { stored, failure: saved.failure };
  }
}

async function troublesOfCells(
  store: Store,
  sums: ReadonlyMap<string, number>,
  whole: string,
): Promise<readonly string[]> {
  const cells = await readCells(store, EVER);
  const counted = new Map<string, number>();
  let tally = EMPTY_TALLY;
  for (const cell of cells) {
    counted.set(cell.day, (counted.get(cell.day) ?? 0) + cell.tally.n);
    tally = addTallies(tally, cell.tally);
  }
  const days = [...new Set([...sums.keys(), ...counted.keys()])];
  const wrong = days.filter((day) => sums.get(day) !== counted.get(day));
  return [
    ...wrong.map((day) => `The cells of ${day} count ${counted.get(day)} of ${sums.get(day)}.`),
    ...(JSON.stringify([tally.n, tally.stars]) === whole ? [] : ['The cells are no recount.']),
  ];
}

async function troublesOfList(store: Store, ids: ReadonlySet<string>): Promise<readonly string[]> {
  const listed: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof feedbackPage>> = await feedbackPage(store, {
      ...EVER,
      sources: [],
      label: null,
      theme: null,
      stars: null,
      status: null,
      answered: null,
      text: 'guest',
      limit: 1000,
      after,
    });
    listed.push(...page.items.map(({ feedback }) => feedback.id));
    after = page.next;
  } while (after !== null);
  const isDoubled = new Set(listed).size !== listed.length;
  const isWhole = listed.length === ids.size && listed.every((id) => ids.has(id));
  return [
    ...(isDoubled ? ['The list shows something twice.'] : []),
    ...(isWhole ? [] : [`The list shows ${listed.length} of ${ids.size}.`]),
  ];
}

/** Another page, as it were: goes on with what was begun before the kill. */
async function rebuildSome(store: Store, generation: string): Promise<void> {
  const { shadow } = await readUpkeep(store);
  if (shadow === null) await beginRebuild(store, generation);
  await rebuildBatch(store, SAVED_AT_ONCE * 2, ({ text }) => analyseText(text, 'en'));
}

/** Each page here is a start of the browser. */
async function opened(): Promise<Store> {
  await beginNewLog();
  const store = await openStore();
  if (!store.ok) throw new Error(store.failure);
  return store.value;
}

function makeItem(at: number): Feedback {
  const value = (at % 5) + 1;
  const time = Date.UTC(2026, 5, 30) - ((at * 7919) % DAYS) * DAY_MS;
  return makeFeedback({
    id: `example-reviews:${at}`,
    businessId: 'main',
    source: { kind: 'review-site', name: 'example-reviews', url: null },
    capturedAt: '2026-07-01T00:00:00.000Z',
    author: { name: `Guest ${at}`, contact: null },
    writtenAt: new Date(time).toISOString().slice(0, 10),
    writtenAtPrecision: 'day',
    rating: { value, best: 5, worst: 1 },
    stars: value,
    text: value > 3 ? 'Friendly staff and good soup.' : 'A rude waiter, and the soup was cold.',
    language: 'en',
  });
}
