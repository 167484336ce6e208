import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { AnalysisRecord, FeedbackRecord } from './schema.ts';
import { hasSiteId, likenessOf, writerOf } from './same-review.ts';
import { ANALYSES, upkeepOf } from './upkeep.ts';
import type { Side, UpkeepReader } from './upkeep.ts';

/** A piece of feedback as the database holds it. */
export interface KnownFeedback {
  readonly feedback: Feedback;
  /** `null` before it is stored, where there is no text to analyse. */
  readonly analysis: AnalysisRecord | null;
}

/** What the database already holds of the feedback that is about to be saved. */
export interface Known {
  readonly byId: Map<string, KnownFeedback>;
  /** Ids of what is stored, by `writerOf`. */
  readonly idsByWriter: Map<string, Set<string>>;
  /** By the id of what is stored: the id of what came in and is the same. Another that is like it is another. */
  readonly takenBy: Map<string, string>;
}

/** More reviews than this under one name are several people's ("A customer"), so that the name tells nothing. */
const MAX_REVIEWS_OF_A_WRITER = 20;

/** A get costs about as much as this many keys of a list of keys. */
const KEYS_TO_A_GET = 2;

/** What is read of the database. */
export interface KnownStores {
  readonly feedback: {
    get(id: string): Promise<FeedbackRecord | undefined>;
    getAll(range: IDBKeyRange, count: number): Promise<FeedbackRecord[]>;
    getAllKeys(range: IDBKeyRange, count: number): Promise<IDBValidKey[]>;
    index(name: 'by-writer'): {
      getAll(writer: IDBKeyRange, count: number): Promise<FeedbackRecord[]>;
    };
  };
  readonly analyses: {
    get(id: string): Promise<AnalysisRecord | undefined>;
    getAll(range: IDBKeyRange): Promise<AnalysisRecord[]>;
  };
}

/** What a transaction must be over to read what is known. */
export const KNOWN_PARTS = ['feedback', ...ANALYSES, 'upkeep'] as const;

/**
 * The two object stores that are read.
 *
 * @param transaction - Any over `KNOWN_PARTS`.
 * @returns The object stores, of the side that is read.
 */
export async function storesOf(transaction: KnownTransaction): Promise<KnownStores> {
  const { side } = await upkeepOf(transaction);
  return {
    feedback: transaction.objectStore('feedback'),
    analyses: transaction.objectStore(ANALYSES[side]),
  };
}

interface KnownTransaction extends UpkeepReader {
  objectStore(name: 'feedback'): KnownStores['feedback'];
  objectStore(name: (typeof ANALYSES)[Side]): KnownStores['analyses'];
  objectStore(name: 'upkeep'): ReturnType<UpkeepReader['objectStore']>;
}

/**
 * Looks up everything that some feedback could be a repetition of.
 *
 * @param stores - The object stores of an open transaction.
 * @param items - What is about to be saved.
 * @returns What is stored of it and of its writers.
 */
export async function readKnown(stores: KnownStores, items: readonly Feedback[]): Promise<Known> {
  const known: Known = { byId: new Map(), idsByWriter: new Map(), takenBy: new Map() };
  const ids = await storedAmong(stores, [...new Set(items.map((item) => item.id))]);
  const byId = await Promise.all(ids.map((id) => stores.feedback.get(id)));
  await rememberAll(stores, known, byId);
  for (const id of known.byId.keys()) known.takenBy.set(id, id);
  const news = items.filter((item) => !known.byId.has(item.id));
  const writers = await writersToAskFor(stores, news);
  const index = stores.feedback.index('by-writer');
  const byWriter = await Promise.all(
    writers.map((writer) => index.getAll(IDBKeyRange.only(writer), MAX_REVIEWS_OF_A_WRITER + 1)),
  );
  await rememberAll(stores, known, byWriter.flat());
  return known;
}

/** Leaves out ids that are not stored, where one look at all ids in between is cheaper than a look for each. */
async function storedAmong(
  stores: KnownStores,
  ids: readonly string[],
): Promise<readonly string[]> {
  const sorted = ids.toSorted();
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const limit = ids.length * KEYS_TO_A_GET;
  const stored = await stores.feedback.getAllKeys(IDBKeyRange.bound(first, last), limit);
  if (stored.length === limit) return ids;
  const isStored = new Set<IDBValidKey>(stored);
  return ids.filter((id) => isStored.has(id));
}

/** A review with a site id can only repeat one that was stored without. */
async function writersToAskFor(
  stores: KnownStores,
  items: readonly Feedback[],
): Promise<readonly string[]> {
  const sources = new Set(items.filter(hasSiteId).map((item) => item.source.name));
  const withoutIds = new Set<string>();
  for (const source of sources) {
    const fingerprints = IDBKeyRange.bound(`${source}:~`, `${source}:~\uffff`);
    const found = await stores.feedback.getAllKeys(fingerprints, 1);
    if (found.length > 0) withoutIds.add(source);
  }
  const asked = items.filter((item) => !hasSiteId(item) || withoutIds.has(item.source.name));
  return [...new Set(asked.map(writerOf).filter((writer) => writer !== null))];
}

async function rememberAll(
  stores: KnownStores,
  known: Known,
  records: readonly (FeedbackRecord | undefined)[],
): Promise<void> {
  const found = records.filter((record) => record !== undefined);
  const analyses = await Promise.all(found.map(({ feedback }) => stores.analyses.get(feedback.id)));
  for (const [at, { feedback }] of found.entries()) {
    remember(known, { feedback, analysis: analyses[at] ?? null });
  }
}

/**
 * Finds what a piece of feedback repeats: by its id, else by its writer and its wording.
 *
 * @param known - From `readKnown`; notes what has been found.
 * @param item - As seen.
 * @returns The stored one; `null` where it is news.
 */
export function findKnown(known: Known, item: Feedback): KnownFeedback | null {
  const found = known.byId.get(item.id) ?? mostAlike(known, item);
  if (found !== null) known.takenBy.set(found.feedback.id, item.id);
  return found;
}

function mostAlike(known: Known, item: Feedback): KnownFeedback | null {
  const ids = known.idsByWriter.get(writerOf(item) ?? '') ?? new Set<string>();
  if (ids.size > MAX_REVIEWS_OF_A_WRITER) return null;
  let best: KnownFeedback | null = null;
  let bestLikeness = 0;
  for (const id of ids) {
    if ((known.takenBy.get(id) ?? item.id) !== item.id) continue;
    const candidate = known.byId.get(id);
    const likeness = candidate ? likenessOf(candidate.feedback, item) : 0;
    if (candidate && likeness > bestLikeness) [best, bestLikeness] = [candidate, likeness];
  }
  return best;
}

function remember(known: Known, item: KnownFeedback): void {
  known.byId.set(item.feedback.id, item);
  const writer = writerOf(item.feedback);
  if (writer === null) return;
  const ids = known.idsByWriter.get(writer) ?? new Set();
  known.idsByWriter.set(writer, ids.add(item.feedback.id));
}
