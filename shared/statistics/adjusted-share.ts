import type { Estimate } from './difference-test.ts';

/** One yes and one no are added to each of two shares that are compared. */
const ADDED_AT_EACH_END = 1;

/**
 * A share as a test compares it with another: adjusted, so that all-or-none among few is not taken for certain.
 *
 * @param successes - How many.
 * @param n - Of how many.
 * @returns The adjusted share, 0 to 1, and the variance of that estimate.
 * @source Agresti and Caffo 2000, "Simple and effective confidence intervals for proportions", The American Statistician.
 */
export function adjustedShare(successes: number, n: number): Estimate {
  const size = n + 2 * ADDED_AT_EACH_END;
  const value = (successes + ADDED_AT_EACH_END) / size;
  return { value, variance: (value * (1 - value)) / size };
}
