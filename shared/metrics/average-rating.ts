import { estimateMean } from '../statistics/mean-interval.ts';
import type { Metric } from './metric.ts';
import { scoreMean } from './scoring.ts';
import { STAR_SCALE, starCounts, starMoments } from './stars.ts';

/**
 * Average rating: the mean of the stars, over the reviews that have stars.
 *
 * @source Arithmetic mean, as review sites show it; interval: statistics/mean-interval.ts.
 */
export const averageRating: Metric = {
  id: 'average-rating',
  unit: 'stars',
  range: STAR_SCALE,
  thresholds: { poor: 3, good: 4 },
  compute(tally) {
    const moments = starMoments(tally);
    return moments.n === 0 ? null : scoreMean(moments, STAR_SCALE, starCounts(tally));
  },
  estimate(tally) {
    const moments = starMoments(tally);
    return moments.n === 0 ? null : estimateMean(moments, STAR_SCALE);
  },
};
