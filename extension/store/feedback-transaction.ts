import { unwrap } from 'idb';
import type { IDBPTransaction } from 'idb';
import type { Result } from '../../shared/result.ts';
import { announceChange } from './changes.ts';
import { changeCells } from './cell-blocks.ts';
import { cellChangesOf } from './cell-changes.ts';
import { changeLines } from './line-blocks.ts';
import type { LineChange } from './line-blocks.ts';
import { compareLineKeys, lineOf } from './list-line.ts';
import { writerOf } from './same-review.ts';
import type { Change } from './save-plan.ts';
import type { CounterbellSchema, FeedbackRecord, Store, StoreName } from './schema.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/** All that hangs on feedback: it is never written without the rest. */
export const FEEDBACK_PARTS: readonly StoreName[] = [
  'feedback',
  'analyses',
  'cells',
  'lines',
  'revisions',
];

/** A transaction over `FEEDBACK_PARTS`, and maybe more. */
export type FeedbackTransaction = IDBPTransaction<CounterbellSchema, StoreName[], 'readwrite'>;

const REVISION = 'feedback';

/** What is needed of the object store `revisions`. */
interface Revisions {
  get(key: string): Promise<number | undefined>;
  put(revision: number, key: string): Promise<string>;
}

/**
 * Writes feedback in one transaction, and tells the other pages.
 *
 * @param store - The open store.
 * @param plan - Works out the changes; awaits nothing but the transaction.
 * @returns The changes once they are kept, or why nothing was.
 */
export async function writeFeedback(
  store: Store,
  plan: (transaction: FeedbackTransaction) => Promise<readonly Change[]>,
): Promise<Result<readonly Change[], WriteFailure>> {
  const written = await write(store, [...FEEDBACK_PARTS], async (transaction) => {
    const changes = await plan(transaction);
    await applyChanges(transaction, changes);
    return changes;
  });
  if (written.ok && written.value.length > 0) announceChange(store);
  return written;
}

/**
 * How often feedback has been written to.
 *
 * @param revisions - The object store of an open transaction.
 * @returns A number that is another after each write.
 */
export async function revisionOf(revisions: Pick<Revisions, 'get'>): Promise<number> {
  return (await revisions.get(REVISION)) ?? 0;
}

/**
 * Notes that feedback is being written to.
 *
 * @param revisions - The object store of an open transaction.
 */
export async function raiseRevision(revisions: Revisions): Promise<void> {
  await revisions.put(((await revisions.get(REVISION)) ?? 0) + 1, REVISION);
}

/**
 * Writes changes, with the analyses, cells and lines that follow from them.
 *
 * @param transaction - An open one.
 * @param changes - One for a record.
 */
export async function applyChanges(
  transaction: FeedbackTransaction,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const feedback = unwrap(transaction.objectStore('feedback'));
  const analyses = unwrap(transaction.objectStore('analyses'));
  for (const change of changes) {
    putFeedback(feedback, change);
    putAnalysis(analyses, change);
  }
  await Promise.all([
    changeCells(transaction.objectStore('cells'), cellChangesOf(changes)),
    changeLines(transaction.objectStore('lines'), changes.flatMap(lineChangesOf)),
    raiseRevision(transaction.objectStore('revisions')),
  ]);
}

/** Unwrapped, for a promise to each of thousands of puts costs as much as they do; one that fails ends the transaction. */
function putFeedback(feedback: IDBObjectStore, { before, after }: Change): void {
  if (after !== null && after.feedback !== before?.feedback) feedback.put(recordOf(after.feedback));
  else if (after === null && before !== null) feedback.delete(before.feedback.id);
}

function recordOf(feedback: FeedbackRecord['feedback']): FeedbackRecord {
  const writer = writerOf(feedback);
  return writer === null ? { feedback } : { feedback, writer };
}

function putAnalysis(analyses: IDBObjectStore, { before, after }: Change): void {
  const now = after?.analysis ?? null;
  if (now === (before?.analysis ?? null)) return;
  if (now !== null) analyses.put(now);
  else if (before !== null) analyses.delete(before.feedback.id);
}

function lineChangesOf({ before, after }: Change): readonly LineChange[] {
  const old = before && lineOf(before.feedback, before.analysis?.analysis ?? null);
  const line = after && lineOf(after.feedback, after.analysis?.analysis ?? null);
  const hasMoved = old !== null && (line === null || compareLineKeys(old.key, line.key) !== 0);
  return [
    ...(hasMoved ? [{ key: old.key, line: null }] : []),
    ...(line === null ? [] : [{ key: line.key, line }]),
  ];
}
