import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback, Handling } from '../../shared/feedback/feedback.ts';
import { analyseFeedback } from '../../shared/feedback/judged-text.ts';
import { succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { revisionOf, writeFeedback } from './feedback-transaction.ts';
import type { FeedbackTransaction } from './feedback-transaction.ts';
import { KNOWN_PARTS, findKnown, readKnown, storesOf } from './known-feedback.ts';
import type { KnownFeedback } from './known-feedback.ts';
import { planSave } from './save-plan.ts';
import type { Change } from './save-plan.ts';
import type { AnalysisRecord, Store } from './schema.ts';
import { UNPLACED } from './upkeep.ts';
import type { WriteFailure } from './write.ts';

/** Feedback with what we made of it. */
export interface StoredFeedback {
  readonly feedback: Feedback;
  /** `null` where there is no text, and while the text waits to be analysed. */
  readonly analysis: Analysis | null;
}

/** What became of feedback that came in. The three add up to what was given. */
export interface SaveReport {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** `analyseText`: what a text expresses beside its stars; `null` where it is empty. */
export type Analyse = (
  text: string,
  language: string | null,
  stars?: number | null,
) => Analysis | null;

/**
 * Keeps feedback with its analysis and its cells: all of it, or nothing.
 *
 * What was there before is found again by its id, else by its writer and wording, and is updated (see
 * merge-feedback.ts); what has not changed is not written.
 *
 * @param store - The open store.
 * @param items - What came in; may repeat itself.
 * @param analyse - `analyseText`; called for texts that are new.
 * @returns How many were new, or why nothing was kept.
 */
export async function saveFeedback(
  store: Store,
  items: readonly Feedback[],
  analyse: Analyse,
): Promise<Result<SaveReport, WriteFailure>> {
  const analyseOnce = remembering(analyse);
  const prepared = await prepare(store, items, analyseOnce);
  if (prepared !== null && prepared.changes.length === 0) {
    return succeed(reportOf([], items.length));
  }
  const written = await writeFeedback(store, async (transaction) => {
    if (
      prepared !== null &&
      (await revisionOf(transaction.objectStore('revisions'))) === prepared.revision
    ) {
      return prepared.changes;
    }
    const known = await readKnown(await storesOf(transaction), items);
    return planSave(items, known, (feedback) => analysisRecordOf(feedback, analyseOnce));
  });
  return written.ok ? succeed(reportOf(written.value, items.length)) : written;
}

/**
 * Tells which feedback is news.
 *
 * @param store - The open store.
 * @param items - What a page shows, say.
 * @returns Ids of the items that saving would add.
 */
export async function idsNotStored(
  store: Store,
  items: readonly Feedback[],
): Promise<ReadonlySet<string>> {
  const known = await readKnown(await storesOf(store.transaction(KNOWN_PARTS)), items);
  const news = items.filter((item) => findKnown(known, item) === null);
  return new Set(news.map((item) => item.id));
}

/**
 * Reads one piece of feedback.
 *
 * @param store - The open store.
 * @param id - `Feedback.id`.
 * @returns It with its analysis; `null` where there is none of that id.
 */
export async function feedbackById(store: Store, id: string): Promise<StoredFeedback | null> {
  const stores = await storesOf(store.transaction(KNOWN_PARTS));
  const [record, made] = await Promise.all([stores.feedback.get(id), stores.analyses.get(id)]);
  return record ? { feedback: record.feedback, analysis: made?.analysis ?? null } : null;
}

/**
 * Keeps what the owner has done about a piece of feedback.
 *
 * @param store - The open store.
 * @param id - `Feedback.id`.
 * @param handling - The whole of it.
 * @returns Whether there is feedback of that id, or why nothing was kept.
 */
export function updateHandling(
  store: Store,
  id: string,
  handling: Handling,
): Promise<Result<boolean, WriteFailure>> {
  return changeOne(store, id, { handling });
}

/**
 * Keeps the owner's tags of a piece of feedback.
 *
 * @param store - The open store.
 * @param id - `Feedback.id`.
 * @param tags - All of them.
 * @returns Whether there is feedback of that id, or why nothing was kept.
 */
export function updateTags(
  store: Store,
  id: string,
  tags: readonly string[],
): Promise<Result<boolean, WriteFailure>> {
  return changeOne(store, id, { tags: [...tags] });
}

/**
 * Notes of feedback that its page shows it no longer; it stays, with all that is known of it.
 *
 * @param store - The open store.
 * @param ids - `Feedback.id`; unknown ones, and those of which it is noted, are passed over.
 * @param at - ISO date-time of the look at the page.
 * @returns Of how many it was noted, or why of none.
 */
export async function noteVanished(
  store: Store,
  ids: readonly string[],
  at: string,
): Promise<Result<number, WriteFailure>> {
  const written = await writeFeedback(store, async (transaction) => {
    const known = await Promise.all([...new Set(ids)].map((id) => readOne(transaction, id)));
    return known
      .filter((before) => before !== null && before.feedback.vanishedAt === undefined)
      .map((before) => ({
        before,
        after: before && { ...before, feedback: { ...before.feedback, vanishedAt: at } },
      }));
  });
  return written.ok ? succeed(written.value.length) : written;
}

/**
 * Deletes feedback with its analysis, and takes it out of the cells.
 *
 * @param store - The open store.
 * @param ids - `Feedback.id`; unknown ones are passed over.
 * @returns How many were deleted, or why none was.
 */
export async function deleteFeedback(
  store: Store,
  ids: readonly string[],
): Promise<Result<number, WriteFailure>> {
  const written = await writeFeedback(store, async (transaction) => {
    const known = await Promise.all([...new Set(ids)].map((id) => readOne(transaction, id)));
    return known.filter((before) => before !== null).map((before) => ({ before, after: null }));
  });
  return written.ok ? succeed(written.value.length) : written;
}

/** What saving is planned from. */
const PLAN_PARTS = [...KNOWN_PARTS, 'revisions'] as const;

/** Reads and analyses before the writing begins, so that other pages wait for neither; `null` where the store is gone. */
async function prepare(
  store: Store,
  items: readonly Feedback[],
  analyse: Analyse,
): Promise<{ changes: readonly Change[]; revision: number } | null> {
  try {
    const transaction = store.transaction(PLAN_PARTS);
    const [revision, known] = await Promise.all([
      revisionOf(transaction.objectStore('revisions')),
      storesOf(transaction).then((stores) => readKnown(stores, items)),
    ]);
    const changes = planSave(items, known, (feedback) => analysisRecordOf(feedback, analyse));
    return { changes, revision };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function analysisRecordOf(feedback: Feedback, analyse: Analyse): AnalysisRecord | null {
  const analysis = analyseFeedback(feedback, analyse);
  return analysis && { id: feedback.id, analysis, segment: UNPLACED };
}

/** So that a second look at the same items, after another page has written, analyses nothing twice. */
function remembering(analyse: Analyse): Analyse {
  const made = new Map<string, Analysis | null>();
  return (text, language, stars = null) => {
    const key = `${language ?? ''}\u0000${stars ?? ''}\u0000${text}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const analysis = text.trim() === '' ? null : analyse(text, language, stars);
    made.set(key, analysis);
    return analysis;
  };
}

function reportOf(changes: readonly Change[], items: number): SaveReport {
  const added = changes.filter((change) => change.before === null).length;
  const updated = changes.length - added;
  return { added, updated, unchanged: items - added - updated };
}

async function changeOne(
  store: Store,
  id: string,
  changes: Partial<Pick<Feedback, 'handling' | 'tags'>>,
): Promise<Result<boolean, WriteFailure>> {
  let isKnown = false;
  const written = await writeFeedback(store, async (transaction) => {
    const before = await readOne(transaction, id);
    isKnown = before !== null;
    if (before === null) return [];
    return [{ before, after: { ...before, feedback: { ...before.feedback, ...changes } } }];
  });
  return written.ok ? succeed(isKnown) : written;
}

async function readOne(
  transaction: FeedbackTransaction,
  id: string,
): Promise<KnownFeedback | null> {
  const { feedback: records, analyses } = await storesOf(transaction);
  const [record, analysis] = await Promise.all([records.get(id), analyses.get(id)]);
  return record ? { feedback: record.feedback, analysis: analysis ?? null } : null;
}
