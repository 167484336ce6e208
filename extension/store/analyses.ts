import type { Feedback } from '../../shared/feedback/feedback.ts';
import { succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { writeFeedback } from './feedback-transaction.ts';
import { storesOf } from './known-feedback.ts';
import type { Change } from './save-plan.ts';
import type { AnalysisRecord, Store } from './schema.ts';
import type { WriteFailure } from './write.ts';

/** A text that was analysed anew. */
export interface NewAnalysis {
  /** As it was read; where its text has changed since, the analysis is left alone. */
  readonly feedback: Feedback;
  readonly record: AnalysisRecord;
}

/**
 * Reads feedback whose analysis is out of date.
 *
 * @param store - The open store.
 * @param version - The current one; anything below is out of date.
 * @param limit - Most items to give back.
 * @returns Some of it; empty where everything is up to date.
 */
export async function outdatedFeedback(
  store: Store,
  version: number,
  limit: number,
): Promise<readonly Feedback[]> {
  const transaction = store.transaction(['feedback', 'analyses']);
  const index = transaction.objectStore('analyses').index('by-version');
  const ids = await index.getAllKeys(IDBKeyRange.upperBound(version, true), limit);
  const records = await Promise.all(ids.map((id) => transaction.objectStore('feedback').get(id)));
  return records.filter((record) => record !== undefined).map((record) => record.feedback);
}

/**
 * Counts the feedback whose analysis is out of date.
 *
 * @param store - The open store.
 * @param version - The current one.
 * @returns 0 where everything is up to date.
 */
export function countOutdated(store: Store, version: number): Promise<number> {
  return store.countFromIndex('analyses', 'by-version', IDBKeyRange.upperBound(version, true));
}

/**
 * Replaces analyses, and counts them anew in the cells.
 *
 * @param store - The open store.
 * @param made - New analyses.
 * @returns How many were taken, or why none was.
 */
export async function saveAnalyses(
  store: Store,
  made: readonly NewAnalysis[],
): Promise<Result<number, WriteFailure>> {
  const written = await writeFeedback(store, async (transaction) => {
    const stores = storesOf(transaction);
    const changes = await Promise.all(
      made.map(async ({ feedback, record }): Promise<Change | null> => {
        const [now, analysis = null] = await Promise.all([
          stores.feedback.get(feedback.id),
          stores.analyses.get(feedback.id),
        ]);
        if (now?.feedback.text !== feedback.text) return null;
        const before = { feedback: now.feedback, analysis };
        return { before, after: { ...before, analysis: record } };
      }),
    );
    return changes.filter((change) => change !== null);
  });
  return written.ok ? succeed(written.value.length) : written;
}
