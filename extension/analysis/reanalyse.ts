import { succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { countOutdated, outdatedFeedback, saveAnalyses } from '../store/analyses.ts';
import type { Analyse } from '../store/feedback.ts';
import type { Store } from '../store/schema.ts';
import type { WriteFailure } from '../store/write.ts';

/** What reanalysing needs beside the store. */
export interface ReanalyseOptions {
  /** `analyseText`. */
  readonly analyse: Analyse;
  /** `ANALYSIS_VERSION`: whatever was made with an older one is made again. */
  readonly version: number;
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

const LOCK = 'counterbell-reanalyse';

/** Some tenths of a second's work, so that a closed page loses little and a click is answered in between. */
const BATCH = 200;

/**
 * Analyses anew what an older version analysed, and what a backup brought without analysis. Goes on where it was stopped.
 *
 * @param store - The open store.
 * @param options - Analysis, its version, and how to stop.
 * @returns How far it came; `left` is 0 where everything is up to date. Waits while another page does the same.
 */
export function reanalyse(
  store: Store,
  options: ReanalyseOptions,
): Promise<Result<ReanalyseProgress, WriteFailure>> {
  return navigator.locks.request(LOCK, async () => {
    const { version, signal, onProgress } = options;
    let done = 0;
    for (;;) {
      const left = await countOutdated(store, version);
      if (done > 0) onProgress?.({ done, left });
      const batch = signal?.aborted ? [] : await outdatedFeedback(store, version, BATCH);
      if (batch.length === 0) return succeed({ done, left });
      const made = batch.map((feedback) => {
        const analysis = options.analyse(feedback.text, feedback.language);
        return { feedback, record: { id: feedback.id, version, analysis } };
      });
      const saved = await saveAnalyses(store, made);
      if (!saved.ok) return saved;
      done += saved.value;
      await restOfThePage();
    }
  });
}

/** Lets the page answer clicks and draw before the next batch. */
function restOfThePage(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
