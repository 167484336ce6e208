import { momentsOf } from '../statistics/moments.ts';
import type { Moments } from '../statistics/moments.ts';
import type { Score } from './metric.ts';
import type { Tally } from './tally.ts';

/** Least and most stars. */
export const STAR_SCALE = [1, 5] as const;

const HALF_A_STAR = 0.5;
const WHOLE_STARS = [1, 2, 3, 4, 5] as const;

/**
 * Number, mean and variance of the stars in a tally.
 *
 * @param tally - Any tally.
 * @returns Their moments in stars; all 0 where no review has stars.
 */
export function starMoments(tally: Pick<Tally, 'stars' | 'starsRemainder'>): Moments {
  const { n, mean, variance } = momentsOf(tally.stars, HALF_A_STAR);
  if (n === 0) return { n, mean, variance };
  const [least, most] = STAR_SCALE;
  // Sums of tenths end in 5.000000000000001 now and then.
  return { n, mean: Math.min(most, Math.max(least, mean + tally.starsRemainder / n)), variance };
}

/**
 * How many reviews gave how many stars.
 *
 * @param tally - Any tally.
 * @returns By stars, `1` to `5`; halves (`4.5`) only where there are any.
 */
export function starCounts({ stars }: Pick<Tally, 'stars'>): Score['counts'] {
  const counts: Record<string, number> = {};
  for (const whole of WHOLE_STARS) counts[whole] = 0;
  for (const [at, count] of stars.entries()) if (count > 0) counts[at * HALF_A_STAR] = count;
  return counts;
}
