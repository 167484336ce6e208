import { Z_95 } from './interval.ts';
import type { Interval } from './interval.ts';

/** The middle of some values, with its 95 % interval. */
export interface Median extends Interval {
  readonly median: number;
}

/**
 * The median, with an interval whose ends are values themselves, whatever the shape of their distribution.
 *
 * @param values - At least one, in any order.
 * @returns The median; where there are fewer than six values, the interval is from the least to the greatest.
 * @source Conover 1999, "Practical nonparametric statistics", 3.2: order statistics by the binomial, normal approximation.
 */
export function medianInterval(values: readonly number[]): Median {
  const sorted = values.toSorted((one, other) => one - other);
  const n = sorted.length;
  const at = (rank: number): number => sorted[Math.min(n, Math.max(1, rank)) - 1] ?? Number.NaN;
  const reach = (Z_95 * Math.sqrt(n)) / 2;
  return {
    median: (at(Math.floor((n + 1) / 2)) + at(Math.ceil((n + 1) / 2))) / 2,
    // The next rank outwards, so that the interval covers at least as often as it says.
    low: at(Math.floor((n + 1) / 2 - reach)),
    high: at(Math.ceil((n + 1) / 2 + reach)),
  };
}
