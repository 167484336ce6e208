import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { AnalysisRecord } from './schema.ts';
import { findKnown } from './known-feedback.ts';
import type { Known, KnownFeedback } from './known-feedback.ts';
import { mergeFeedback } from './merge-feedback.ts';

/** One record that is to be written: what was there, `null` where nothing was, and what will be; `null` to delete. */
export interface Change {
  readonly before: KnownFeedback | null;
  readonly after: KnownFeedback | null;
}

/**
 * Works out what saving some feedback would write. Nothing that is unchanged is in it.
 *
 * @param items - What came in, in any order; may repeat one another under the same id.
 * @param known - What is stored of it; is changed to what will be.
 * @param analyse - Gives the analysis of a text to be stored; `null` where there is no text.
 * @returns One change for each record that differs from what is stored.
 */
export function planSave(
  items: readonly Feedback[],
  known: Known,
  analyse: (feedback: Feedback) => AnalysisRecord | null,
): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const item of items) {
    const current = findKnown(known, item);
    const feedback = current === null ? item : mergeFeedback(current.feedback, item);
    if (feedback === current?.feedback) continue;
    const after = { feedback, analysis: analysisOf(feedback, current, analyse) };
    const { before } = changes.get(feedback.id) ?? { before: current };
    changes.set(feedback.id, { before, after });
    // Not by its writer: what comes in side by side under two ids is two reviews, however alike.
    known.byId.set(feedback.id, after);
  }
  return [...changes.values()];
}

function analysisOf(
  feedback: Feedback,
  current: KnownFeedback | null,
  analyse: (feedback: Feedback) => AnalysisRecord | null,
): AnalysisRecord | null {
  const isAnalysed =
    current !== null &&
    current.feedback.text === feedback.text &&
    current.feedback.language === feedback.language &&
    current.feedback.translated?.original === feedback.translated?.original &&
    current.feedback.stars === feedback.stars;
  return isAnalysed ? current.analysis : analyse(feedback);
}
