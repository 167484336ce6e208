import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { writeFeedback } from './feedback-transaction.ts';
import { storesOf } from './known-feedback.ts';
import type { Change } from './save-plan.ts';
import type { Store } from './schema.ts';
import { UNPLACED } from './upkeep.ts';
import type { WriteFailure } from './write.ts';

/** A text that was analysed. */
export interface NewAnalysis {
  /** As it was read; where its text has changed since, it has been analysed by who changed it. */
  readonly feedback: Feedback;
  readonly analysis: Analysis | null;
}

/**
 * Reads feedback whose text waits to be analysed: a backup came without an analysis that holds here.
 *
 * @param store - The open store.
 * @param limit - Most items to give back.
 * @returns Some of it; empty where nothing waits.
 */
export async function waitingFeedback(store: Store, limit: number): Promise<readonly Feedback[]> {
  const transaction = store.transaction(['feedback', 'waiting']);
  const ids = await transaction.objectStore('waiting').getAllKeys(undefined, limit);
  const records = await Promise.all(ids.map((id) => transaction.objectStore('feedback').get(id)));
  return records.filter((record) => record !== undefined).map((record) => record.feedback);
}

/**
 * Counts the feedback whose text waits to be analysed.
 *
 * @param store - The open store.
 * @returns 0 where everything is analysed.
 */
export function countWaiting(store: Store): Promise<number> {
  return store.count('waiting');
}

/**
 * Keeps analyses of texts that waited, and counts them in the cells.
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
    const stores = await storesOf(transaction);
    const waiting = transaction.objectStore('waiting');
    const changes = await Promise.all(
      made.map(async ({ feedback, analysis }): Promise<Change | null> => {
        const { id } = feedback;
        const [now, record = null] = await Promise.all([
          stores.feedback.get(id),
          stores.analyses.get(id),
          waiting.delete(id),
        ]);
        // Making everything anew has been quicker.
        if (now?.feedback.text !== feedback.text || record?.analysis) return null;
        const before = { feedback: now.feedback, analysis: record };
        const after = { id, analysis, segment: record?.segment ?? UNPLACED };
        return { before, after: { ...before, analysis: after } };
      }),
    );
    return changes.filter((change) => change !== null);
  });
  return written.ok ? succeed(written.value.length) : written;
}
