import type { Interval } from '../statistics/interval.ts';
import { estimateInterval } from '../statistics/mean-interval.ts';
import { poolMoments } from '../statistics/moments.ts';
import type { Moments } from '../statistics/moments.ts';
import type { Metric } from './metric.ts';
import { assemble, scaleLimit } from './scoring.ts';
import { STAR_SCALE, starCounts, starMoments } from './stars.ts';

/**
 * Seven imagined reviews of 3.5 stars on average. Their variance is that of stars chosen blindly: the source states the
 * mean and the number only.
 */
const PRIOR: Moments = { n: 7, mean: 3.5, variance: 2 };

/**
 * Rating with few reviews: the mean stars with seven imagined reviews of 3.5 counted in, so that one five-star review is
 * no perfect record. The interval says where the mean of many reviews would settle, by the same imagined reviews.
 *
 * It moves with the number of reviews alone, so no change of it is tested: that is for the average rating.
 *
 * @source Trustpilot, "TrustScore: how it is calculated" (seven reviews of 3.5); Ferguson 1973 for the posterior's variance.
 */
export const bayesianRating: Metric = {
  id: 'bayesian-rating',
  unit: 'stars',
  range: STAR_SCALE,
  thresholds: { poor: 3, good: 4 },
  compute(tally) {
    const reviews = starMoments(tally);
    if (reviews.n === 0) return null;
    return assemble({
      value: poolMoments(reviews, PRIOR).mean,
      n: reviews.n,
      counts: starCounts(tally),
      limit: scaleLimit(STAR_SCALE),
      intervalAt: (n) => intervalOf({ ...reviews, n }),
    });
  },
};

function intervalOf(reviews: Moments): Interval {
  const { n, mean, variance } = poolMoments(reviews, PRIOR);
  return estimateInterval({ value: mean, variance: variance / (n + 1) }, STAR_SCALE);
}
