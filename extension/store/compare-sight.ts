import type { Feedback } from '../../shared/feedback/feedback.ts';
import { findKnown, KNOWN_PARTS, readKnown, storesOf } from './known-feedback.ts';
import type { Known } from './known-feedback.ts';
import { mergeFeedback } from './merge-feedback.ts';
import type { FeedbackRecord, Store } from './schema.ts';
import { expectationOf, missingOf, type Sight } from './vanished.ts';

/** Most reviews of one site that are looked through for those that are gone. */
const MOST_LOOKED_THROUGH = 5000;

/** What saving a page would do. */
export interface Comparison {
  /** Ids of the page's reviews that are not stored. */
  readonly fresh: ReadonlySet<string>;
  /** Ids of the page's reviews that would bring a stored one up to date. */
  readonly updates: ReadonlySet<string>;
  /** Stored ones as they would be, whose words or rating the customer has changed since. */
  readonly edited: readonly Feedback[];
  /** Stored ones that their page shows no longer, as far as it tells, and of which that is not noted yet. */
  readonly vanished: readonly Feedback[];
}

/**
 * Compares a page with what is stored; nothing is written.
 *
 * @param store - The open store.
 * @param sight - What the page shows.
 * @returns What is new, changed and gone.
 */
export async function compareSight(store: Store, sight: Sight): Promise<Comparison> {
  const transaction = store.transaction(KNOWN_PARTS);
  const stores = await storesOf(transaction);
  const known = await readKnown(stores, sight.reviews);
  const fresh = new Set<string>();
  const updates = new Set<string>();
  const edited: Feedback[] = [];
  for (const seen of sight.reviews) {
    const stored = findKnown(known, seen)?.feedback;
    if (stored === undefined) {
      fresh.add(seen.id);
      continue;
    }
    const merged = mergeFeedback(stored, seen);
    if (merged === stored) continue;
    updates.add(seen.id);
    if (merged.editions.length > stored.editions.length) edited.push(merged);
  }
  const vanished = await vanishedFrom(stores.feedback, sight, known);
  return { fresh, updates, edited, vanished };
}

async function vanishedFrom(
  feedback: { getAll(range: IDBKeyRange, count: number): Promise<FeedbackRecord[]> },
  sight: Sight,
  { takenBy }: Known,
): Promise<readonly Feedback[]> {
  const isExpected = expectationOf(sight);
  const source = sight.reviews[0]?.source.name;
  if (isExpected === null || source === undefined) return [];
  const range = IDBKeyRange.bound(`${source}:`, `${source}:\uFFFF`);
  const records = await feedback.getAll(range, MOST_LOOKED_THROUGH + 1);
  if (records.length > MOST_LOOKED_THROUGH) return [];
  const expected = records
    .map((record) => record.feedback)
    .filter((stored) => stored.vanishedAt === undefined && isExpected(stored));
  return missingOf(expected, new Set(takenBy.keys()));
}
