import { adjustedShare } from '../statistics/adjusted-share.ts';
import type { Metric } from './metric.ts';
import { scoreShare } from './scoring.ts';

/**
 * Response rate: the share of reviews that the owner has answered in public. Answers to the bell are not reviews.
 *
 * Good is where two in three have an answer, poor where fewer than one in three has.
 *
 * @source The field's standard: replied over all.
 */
export const responseRate: Metric = {
  id: 'response-rate',
  unit: 'share',
  range: [0, 1],
  thresholds: { poor: 1 / 3, good: 2 / 3 },
  compute({ reviews, replied }) {
    if (reviews === 0) return null;
    return scoreShare(replied, reviews, { replied, unanswered: reviews - replied });
  },
  estimate: ({ reviews, replied }) => (reviews === 0 ? null : adjustedShare(replied, reviews)),
};
