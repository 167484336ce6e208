import { unwrap } from 'idb';
import type { IDBPTransaction } from 'idb';
import type { Result } from '../../shared/result.ts';
import { announceChange } from './changes.ts';
import { writerOf } from './same-review.ts';
import type { Change } from './save-plan.ts';
import type {
  AnalysisRecord,
  CounterbellSchema,
  FeedbackRecord,
  Store,
  StoreName,
} from './schema.ts';
import { SIDE_PARTS, changeSide } from './side.ts';
import { ANALYSES, otherSide, upkeepOf } from './upkeep.ts';
import type { UpkeepState } from './upkeep.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/** All that hangs on feedback: it is never written without the rest. */
export const FEEDBACK_PARTS: readonly StoreName[] = [
  'feedback',
  ...SIDE_PARTS,
  'waiting',
  'revisions',
  'upkeep',
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
 * Writes changes, with the analyses, cells and index that follow from them.
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
  for (const change of changes) putFeedback(feedback, change);
  const upkeep = await upkeepOf(transaction);
  await Promise.all([
    changeSide(transaction, upkeep.side, changes),
    changeShadow(transaction, upkeep, changes),
    raiseRevision(transaction.objectStore('revisions')),
    forgetWaiting(transaction.objectStore('waiting'), changes),
  ]);
}

async function forgetWaiting(
  waiting: { delete(id: string): Promise<void> },
  changes: readonly Change[],
): Promise<void> {
  const gone = changes.flatMap(({ before, after }) =>
    before === null || after !== null ? [] : [before.feedback.id],
  );
  await Promise.all(gone.map((id) => waiting.delete(id)));
}

/** What has been made anew so far is kept in step, too; the rest will be made of what is written now. */
async function changeShadow(
  transaction: FeedbackTransaction,
  { side, shadow }: UpkeepState,
  changes: readonly Change[],
): Promise<void> {
  if (shadow === null) return;
  const covered = changes.filter(({ before, after }) => {
    const id = (after ?? before)?.feedback.id;
    return id !== undefined && id <= shadow.cursor;
  });
  if (covered.length === 0) return;
  const other = otherSide(side);
  const analyses = transaction.objectStore(ANALYSES[other]);
  const there = await Promise.all(covered.map((change) => asOn(analyses, change)));
  await changeSide(transaction, other, there);
}

/** The same change where the feedback was analysed otherwise: what did not change here does not change there. */
async function asOn(
  analyses: { get(id: string): Promise<AnalysisRecord | undefined> },
  { before, after }: Change,
): Promise<Change> {
  const made = before === null ? null : ((await analyses.get(before.feedback.id)) ?? null);
  const isNew = after?.analysis?.analysis !== before?.analysis?.analysis;
  return {
    before: before && { feedback: before.feedback, analysis: made },
    after: after && { feedback: after.feedback, analysis: isNew ? after.analysis : made },
  };
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
