import type { Metric, Score } from './metric.ts';

/** A score in a word. `too-few`: show the counts, and how many more answers it takes. */
export type Verdict = 'good' | 'middling' | 'poor' | 'too-few';

/**
 * What a score amounts to.
 *
 * @param metric - Which score; its thresholds judge.
 * @param score - As the metric computed it.
 * @returns The verdict; `too-few` as long as the interval is too wide to speak of.
 */
export function verdictOf(metric: Pick<Metric, 'thresholds'>, score: Score): Verdict {
  if (score.moreNeeded > 0) return 'too-few';
  if (score.value >= metric.thresholds.good) return 'good';
  return score.value < metric.thresholds.poor ? 'poor' : 'middling';
}
