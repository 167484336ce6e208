import { KNOWN_PARTS, storesOf } from './known-feedback.ts';
import type { KnownFeedback, KnownStores } from './known-feedback.ts';
import type { Store } from './schema.ts';

/** Records that are in memory at a time. */
const CHUNK = 1000;

/**
 * Goes through everything that is stored, by id. Each chunk is read for itself, so that nobody who writes has to wait for
 * a million: what is written meanwhile is met as it was before or after.
 *
 * @param store - The open store.
 * @yields Some hundreds of pieces of feedback at a time.
 */
export async function* allFeedback(store: Store): AsyncGenerator<readonly KnownFeedback[], void> {
  let cursor = '';
  for (;;) {
    const stores = await storesOf(store.transaction(KNOWN_PARTS));
    const chunk = await feedbackAfter(stores, cursor, CHUNK);
    const last = chunk.at(-1);
    if (last === undefined) return;
    yield chunk;
    cursor = last.feedback.id;
  }
}

/**
 * Reads what comes behind an id.
 *
 * @param stores - The object stores of an open transaction.
 * @param cursor - `Feedback.id`; empty for the beginning.
 * @param limit - Most to give back.
 * @returns Feedback by id; empty where there is no more.
 */
export async function feedbackAfter(
  stores: KnownStores,
  cursor: string,
  limit: number,
): Promise<readonly KnownFeedback[]> {
  const records = await stores.feedback.getAll(IDBKeyRange.lowerBound(cursor, true), limit);
  const [first, last] = [records[0]?.feedback.id, records.at(-1)?.feedback.id];
  if (first === undefined || last === undefined) return [];
  const made = await stores.analyses.getAll(IDBKeyRange.bound(first, last));
  const byId = new Map(made.map((record) => [record.id, record]));
  return records.map(({ feedback }) => ({ feedback, analysis: byId.get(feedback.id) ?? null }));
}
