import { adjustedShare } from '../statistics/adjusted-share.ts';
import type { Metric, Score } from './metric.ts';
import { scoreShare } from './scoring.ts';
import { starCounts } from './stars.ts';
import type { Tally } from './tally.ts';

const FOUR_STARS = 4;
const WHOLE_STARS = [1, 2, 3, 4, 5] as const;

/**
 * Star distribution: how the ratings fall from one to five stars, summed up as the share of those with four or more.
 *
 * Good is where four in five give four or more, as on review sites it is usual; poor where not even three in five do.
 *
 * @source The histogram that every review site shows; top-two-box share, interval: Wilson 1927.
 */
export const starDistribution: Metric = {
  id: 'star-distribution',
  unit: 'share',
  range: [0, 1],
  thresholds: { poor: 0.6, good: 0.8 },
  compute(tally) {
    const counts = starCounts(tally);
    const { favourable, n } = countIn(counts);
    return n === 0 ? null : scoreShare(favourable, n, counts);
  },
  estimate(tally) {
    const { favourable, n } = countIn(starCounts(tally));
    return n === 0 ? null : adjustedShare(favourable, n);
  },
};

/**
 * Each number of stars with its share and interval.
 *
 * @param tally - Any tally.
 * @returns One score for each of one to five stars, halves counted down; none where nobody rated.
 */
export function starShares(tally: Pick<Tally, 'stars'>): readonly Score[] {
  const counts = starCounts(tally);
  const { n } = countIn(counts);
  if (n === 0) return [];
  return WHOLE_STARS.map((stars) => {
    const given = (counts[stars] ?? 0) + (counts[stars + 0.5] ?? 0);
    return scoreShare(given, n, { [stars]: given, others: n - given });
  });
}

function countIn(counts: Score['counts']): { readonly favourable: number; readonly n: number } {
  let favourable = 0;
  let n = 0;
  for (const [stars, count] of Object.entries(counts)) {
    n += count;
    if (Number(stars) >= FOUR_STARS) favourable += count;
  }
  return { favourable, n };
}
