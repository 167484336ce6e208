import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import { analyseFeedback } from '../../shared/feedback/judged-text.ts';
import { succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { countWaiting, saveAnalyses, waitingFeedback } from '../store/analyses.ts';
import type { Analyse } from '../store/feedback.ts';
import { beginRebuild, isIndexWhole, readUpkeep, rebuildBatch } from '../store/rebuild.ts';
import type { Store } from '../store/schema.ts';
import type { UpkeepState } from '../store/upkeep.ts';
import type { WriteFailure } from '../store/write.ts';

/** What reanalysing needs beside the store. */
export interface ReanalyseOptions {
  /** `analyseText`. */
  readonly analyse: Analyse;
  /** From `analysisGeneration`: where the stored analyses are of another, all are made again. */
  readonly generation: string;
  /** Stops it between two batches; what is done stays done. */
  readonly signal?: AbortSignal;
  /** Is told after each batch. */
  readonly onProgress?: (progress: ReanalyseProgress) => void;
}

/** How far it has come. */
export interface ReanalyseProgress {
  readonly done: number;
  readonly left: number;
}

type Outcome = Result<ReanalyseProgress, WriteFailure>;

/** Some tenths of a second's work, so that a closed page loses little and a click is answered in between. */
const BATCH = 500;

/**
 * Makes anew what was made by another generation, or indexed by an older version, beside what is there, which is read until all is done; then analyses what
 * a backup brought without analysis. Goes on where it was stopped or killed; not where the owner stopped it.
 *
 * @param store - The open store.
 * @param options - Analysis, its generation, and how to stop.
 * @returns How far it came; `left` is 0 where everything is up to date. Waits while another page does the same.
 */
export function reanalyse(store: Store, options: ReanalyseOptions): Promise<Outcome> {
  return withUpkeepLock(store, async () => {
    const state = await readUpkeep(store);
    const isOther = state.generation !== options.generation || !(await isIndexWhole(store));
    if (state.shadow === null && !isOther) return analyseWaiting(store, options, 0);
    const rebuilt = await rebuild(store, state, options);
    if (!rebuilt.ok || rebuilt.value.left > 0) return rebuilt;
    return analyseWaiting(store, options, rebuilt.value.done);
  });
}

/**
 * Makes all that follows from the feedback anew, whether it is out of date or not: what the owner asks for where figures
 * look wrong.
 *
 * @param store - The open store.
 * @param options - Analysis, its generation, and how to stop.
 * @returns How far it came.
 */
export function rebuildAll(store: Store, options: ReanalyseOptions): Promise<Outcome> {
  return withUpkeepLock(store, async () => {
    const begun = await beginRebuild(store, options.generation);
    return begun.ok ? runRebuild(store, begun.value, options) : begun;
  });
}

function withUpkeepLock<Value>(store: Store, work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`${store.name}-upkeep`, work);
}

async function rebuild(
  store: Store,
  state: UpkeepState,
  options: ReanalyseOptions,
): Promise<Outcome> {
  const { shadow } = state;
  const isBegun = shadow?.generation === options.generation;
  if (isBegun && shadow.isStopped) return succeed({ done: 0, left: leftOf(shadow) });
  if (isBegun) return runRebuild(store, state, options);
  const begun = await beginRebuild(store, options.generation);
  return begun.ok ? runRebuild(store, begun.value, options) : begun;
}

async function runRebuild(
  store: Store,
  begun: UpkeepState,
  { analyse, signal, onProgress }: ReanalyseOptions,
): Promise<Outcome> {
  const first = begun.shadow?.done ?? 0;
  const analyseOne = (feedback: Feedback): Analysis | null => analyseFeedback(feedback, analyse);
  let state = begun;
  while (state.shadow !== null && !state.shadow.isStopped) {
    if (signal?.aborted) break;
    const batch = await rebuildBatch(store, BATCH, analyseOne);
    if (!batch.ok) return batch;
    state = batch.value;
    onProgress?.(progressSince(first, begun, state));
    await restOfThePage();
  }
  return succeed(progressSince(first, begun, state));
}

function progressSince(
  first: number,
  begun: UpkeepState,
  { shadow }: UpkeepState,
): ReanalyseProgress {
  if (shadow === null) return { done: (begun.shadow?.total ?? 0) - first, left: 0 };
  return { done: shadow.done - first, left: leftOf(shadow) };
}

async function analyseWaiting(
  store: Store,
  { analyse, signal, onProgress }: ReanalyseOptions,
  doneBefore: number,
): Promise<Outcome> {
  let done = doneBefore;
  for (;;) {
    const left = await countWaiting(store);
    if (done > doneBefore) onProgress?.({ done, left });
    const batch = signal?.aborted ? [] : await waitingFeedback(store, BATCH);
    if (batch.length === 0) return succeed({ done, left });
    const saved = await saveAnalyses(
      store,
      batch.map((feedback) => ({
        feedback,
        analysis: analyseFeedback(feedback, analyse),
      })),
    );
    if (!saved.ok) return saved;
    done += saved.value;
    await restOfThePage();
  }
}

/** What came in meanwhile may make it more than there was to do. */
function leftOf({ done, total }: NonNullable<UpkeepState['shadow']>): number {
  return Math.max(1, total - done);
}

/** Lets the page answer clicks and draw before the next batch. */
function restOfThePage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
