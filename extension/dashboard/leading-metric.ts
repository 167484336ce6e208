import { averageRating } from '../../shared/metrics/average-rating.ts';
import type { Metric } from '../../shared/metrics/metric.ts';
import { METRICS } from '../../shared/metrics/registry.ts';
import type { Tally } from '../../shared/metrics/tally.ts';

/** Scores that may lead, the one that customers give most directly first. */
export const LEADING = ['average-rating', 'csat', 'nps', 'sentiment-index'];

/**
 * The score that says most directly how it is going.
 *
 * @param tally - The counts of the period.
 * @returns The first that is narrow enough to be spoken of; else the one with most answers; the rating where there are none.
 */
export function leadingMetric(tally: Tally): Metric {
  const scored = METRICS.filter(({ id }) => LEADING.includes(id))
    .toSorted((one, other) => LEADING.indexOf(one.id) - LEADING.indexOf(other.id))
    .map((metric) => ({ metric, score: metric.compute(tally) }));
  const telling = scored.find(({ score }) => score?.moreNeeded === 0);
  const [most] = scored.toSorted((one, other) => (other.score?.n ?? 0) - (one.score?.n ?? 0));
  return (telling ?? most)?.metric ?? averageRating;
}
