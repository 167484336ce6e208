import type { KnownFeedback } from './known-feedback.ts';
import type { AnalysisRecord, FeedbackRecord } from './schema.ts';

/** Records that are in memory at a time. */
const CHUNK = 1000;

/** Any transaction over the two parts that are read. */
export interface ReadableTransaction {
  objectStore(name: 'feedback'): Readable<FeedbackRecord>;
  objectStore(name: 'analyses'): Readable<AnalysisRecord>;
}

interface Readable<Value> {
  getAll(range: IDBKeyRange | undefined, count?: number): Promise<Value[]>;
}

/**
 * Goes through everything that is stored, by id. Awaits nothing but the transaction, which therefore stays open.
 *
 * @param transaction - An open one.
 * @yields Some hundreds of pieces of feedback at a time.
 */
export async function* allFeedback(
  transaction: ReadableTransaction,
): AsyncGenerator<readonly KnownFeedback[], void> {
  const feedback = transaction.objectStore('feedback');
  const analyses = transaction.objectStore('analyses');
  let range: IDBKeyRange | undefined;
  for (;;) {
    const records = await feedback.getAll(range, CHUNK);
    const first = records[0]?.feedback.id;
    const last = records.at(-1)?.feedback.id;
    if (first === undefined || last === undefined) return;
    const made = await analyses.getAll(IDBKeyRange.bound(first, last));
    const byId = new Map(made.map((record) => [record.id, record]));
    yield records.map((record) => ({
      feedback: record.feedback,
      analysis: byId.get(record.feedback.id) ?? null,
    }));
    range = IDBKeyRange.lowerBound(last, true);
  }
}
