import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { feedbackAfter } from './all-feedback.ts';
import { announceChange, announceUpkeep } from './changes.ts';
import { FEEDBACK_PARTS, raiseRevision } from './feedback-transaction.ts';
import type { FeedbackTransaction } from './feedback-transaction.ts';
import { KNOWN_PARTS, storesOf } from './known-feedback.ts';
import type { KnownFeedback } from './known-feedback.ts';
import type { Store } from './schema.ts';
import { changeSide, clearSide } from './side.ts';
import { isToldInFull } from './told-in-full.ts';
import { UNPLACED, UPKEEP_KEY, otherSide, upkeepOf } from './upkeep.ts';
import type { Shadow, UpkeepState } from './upkeep.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/**
 * Reads how far making everything anew has come.
 *
 * @param store - The open store.
 * @returns The state of upkeep.
 */
export function readUpkeep(store: Store): Promise<UpkeepState> {
  return upkeepOf(store.transaction('upkeep'));
}

/**
 * Whether the index tells all that this version asks of it: an older version's does not, until all is made anew.
 *
 * @param store - The open store.
 * @returns True where nothing is missing.
 */
export async function isIndexWhole(store: Store): Promise<boolean> {
  const transaction = store.transaction(['upkeep', 'lines', 'segments']);
  const { side } = await upkeepOf(transaction);
  return isToldInFull(
    { lines: transaction.objectStore('lines'), segments: transaction.objectStore('segments') },
    side,
  );
}

/**
 * Begins to make everything anew that follows from the feedback, beside what is there: from the start, unless the same
 * has been begun before and not been finished.
 *
 * @param store - The open store.
 * @param generation - What the analyses are to be made with.
 * @returns The state, or why nothing was begun.
 */
export function beginRebuild(
  store: Store,
  generation: string | null,
): Promise<Result<UpkeepState, WriteFailure>> {
  return changeUpkeep(store, async (state, transaction) => {
    if (state.shadow?.generation === generation) {
      return { ...state, shadow: { ...state.shadow, isStopped: false } };
    }
    await clearSide(transaction, otherSide(state.side));
    const total = await transaction.objectStore('feedback').count();
    // Of nothing, nothing follows: the first feedback need not be analysed twice.
    if (total === 0) return { ...state, generation, shadow: null };
    const shadow: Shadow = { generation, cursor: '', done: 0, total, isStopped: false };
    return { ...state, shadow };
  });
}

/**
 * Stops making everything anew; what is read stays what it was.
 *
 * @param store - The open store.
 * @returns The state, or why it goes on.
 */
export function stopRebuild(store: Store): Promise<Result<UpkeepState, WriteFailure>> {
  return changeUpkeep(store, async (state) =>
    state.shadow === null ? state : { ...state, shadow: { ...state.shadow, isStopped: true } },
  );
}

/** Gives the analysis of a text. */
export type AnalyseOne = (feedback: Feedback) => Analysis | null;

/**
 * Makes a batch anew; with the last one the sides are swapped, and from then on all read what is new.
 *
 * @param store - The open store.
 * @param limit - Most feedback to take.
 * @param analyse - Of the generation that was begun with; `null` keeps the analyses that there are.
 * @returns The state: `shadow` is `null` when all is done; or why nothing of the batch was kept.
 */
export async function rebuildBatch(
  store: Store,
  limit: number,
  analyse: AnalyseOne | null,
): Promise<Result<UpkeepState, WriteFailure>> {
  const made = new Map<Feedback['id'], readonly [text: string, Analysis | null]>();
  const analyseOnce = (feedback: Feedback): Analysis | null => {
    const known = made.get(feedback.id);
    if (known?.[0] === feedback.text) return known[1];
    const analysis = feedback.text.trim() === '' ? null : (analyse?.(feedback) ?? null);
    made.set(feedback.id, [feedback.text, analysis]);
    return analysis;
  };
  const ahead = analyse === null ? [] : await nextBatch(store, limit);
  for (const item of ahead) analyseOnce(item.feedback);
  const changed = await changeUpkeep(store, async (state, transaction) => {
    if (state.shadow === null || state.shadow.isStopped) return state;
    const stores = await storesOf(transaction);
    const batch = await feedbackAfter(stores, state.shadow.cursor, limit);
    const changes = batch.map((item) => ({
      before: null,
      after: analyse === null ? unplaced(item) : analysed(item, analyseOnce),
    }));
    await changeSide(transaction, otherSide(state.side), changes);
    const last = batch.at(-1);
    const isOver = last === undefined || batch.length < limit;
    if (isOver) return swapped(state, state.shadow, transaction);
    const done = state.shadow.done + batch.length;
    return { ...state, shadow: { ...state.shadow, cursor: last.feedback.id, done } };
  });
  if (changed.ok && changed.value.shadow === null) announceChange(store);
  return changed;
}

/** Reads what comes next before the writing begins, so that analysing keeps nobody waiting. */
async function nextBatch(store: Store, limit: number): Promise<readonly KnownFeedback[]> {
  const transaction = store.transaction(KNOWN_PARTS);
  const { shadow } = await upkeepOf(transaction);
  if (shadow === null || shadow.isStopped) return [];
  return feedbackAfter(await storesOf(transaction), shadow.cursor, limit);
}

/** The old side is empty again, and whoever has planned to write to it plans anew. */
async function swapped(
  { side }: UpkeepState,
  { generation }: Shadow,
  transaction: FeedbackTransaction,
): Promise<UpkeepState> {
  await clearSide(transaction, side);
  await raiseRevision(transaction.objectStore('revisions'));
  return { side: otherSide(side), generation, shadow: null };
}

function unplaced({ feedback, analysis }: KnownFeedback): KnownFeedback {
  return { feedback, analysis: analysis && { ...analysis, segment: UNPLACED } };
}

function analysed({ feedback }: KnownFeedback, analyse: AnalyseOne): KnownFeedback {
  return {
    feedback,
    analysis: { id: feedback.id, analysis: analyse(feedback), segment: UNPLACED },
  };
}

async function changeUpkeep(
  store: Store,
  change: (state: UpkeepState, transaction: FeedbackTransaction) => Promise<UpkeepState>,
): Promise<Result<UpkeepState, WriteFailure>> {
  const written = await write(store, [...FEEDBACK_PARTS], async (transaction) => {
    const state = await change(await upkeepOf(transaction), transaction);
    await transaction.objectStore('upkeep').put(state, UPKEEP_KEY);
    return state;
  });
  if (written.ok) announceUpkeep(store);
  return written.ok ? succeed(written.value) : written;
}
