import type { Interval } from './interval.ts';

/** The middle of some values, with its 95 % interval. */
export interface Median extends Interval {
  readonly median: number;
}

const WANTED = 0.95;

/**
 * The median, with an interval that holds whatever the shape of the values' distribution.
 *
 * @param values - At least one, in any order.
 * @returns The median; where there are fewer than six values, the interval is from the least to the greatest.
 * @source Hettmansperger and Sheather 1986, "Confidence intervals based on interpolated order statistics".
 */
export function medianInterval(values: readonly number[]): Median {
  const sorted = values.toSorted((one, other) => one - other);
  const n = sorted.length;
  const { rank, part } = placeOf(n);
  const at = (place: number): number => sorted[Math.min(n, Math.max(1, place)) - 1] ?? Number.NaN;
  const between = (from: number, to: number): number => at(from) + part * (at(to) - at(from));
  return {
    median: (at(Math.floor((n + 1) / 2)) + at(Math.ceil((n + 1) / 2))) / 2,
    low: between(rank, rank + 1),
    high: between(n + 1 - rank, n - rank),
  };
}

/** The rank from either end at which the interval ends, and how far it goes on towards the next one. */
function placeOf(n: number): { readonly rank: number; readonly part: number } {
  let rank = 1;
  let logOfOne = -n * Math.LN2;
  let covered = 1 - 2 * Math.exp(logOfOne);
  if (covered < WANTED) return { rank, part: 0 };
  for (; rank < n / 2; rank += 1) {
    logOfOne += Math.log((n - rank + 1) / rank);
    const next = covered - 2 * Math.exp(logOfOne);
    if (next < WANTED) {
      const way = (covered - WANTED) / (covered - next);
      return { rank, part: ((n - rank) * way) / (rank + (n - 2 * rank) * way) };
    }
    covered = next;
  }
  return { rank, part: 0 };
}
