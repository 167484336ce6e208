/** Number, mean and spread of some values. */
export interface Moments {
  /** How many; a weight where they are imagined answers. */
  readonly n: number;
  readonly mean: number;
  /** Mean square distance from the mean, in the square of the values' unit. */
  readonly variance: number;
}

/**
 * Number, mean and spread of answers.
 *
 * @param histogram - Numbers of answers; the index times `step` is the value.
 * @param step - What one index more is worth: 1, or 0.5 for half stars.
 * @returns Their moments; all 0 where there are no answers.
 */
export function momentsOf(histogram: readonly number[], step = 1): Moments {
  const n = histogram.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { n: 0, mean: 0, variance: 0 };
  const mean = histogram.reduce((sum, count, at) => sum + count * at * step, 0) / n;
  const squares = histogram.reduce((sum, count, at) => sum + count * (at * step - mean) ** 2, 0);
  return { n, mean, variance: squares / n };
}

/**
 * The moments of two groups of values taken together.
 *
 * @param one - Any group.
 * @param other - Any group; not both empty.
 * @returns The moments of all.
 */
export function poolMoments(one: Moments, other: Moments): Moments {
  const n = one.n + other.n;
  const mean = (one.n * one.mean + other.n * other.mean) / n;
  const within = one.n * one.variance + other.n * other.variance;
  const between = one.n * (one.mean - mean) ** 2 + other.n * (other.mean - mean) ** 2;
  return { n, mean, variance: (within + between) / n };
}
