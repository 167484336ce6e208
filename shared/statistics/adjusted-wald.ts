import type { Estimate } from './difference-test.ts';
import { Z_95 } from './interval.ts';
import type { Interval } from './interval.ts';

/** Three answers are added: three quarters of one at either end, the rest between. */
const ADDED_ANSWERS = 3;
const ADDED_AT_EACH_END = 0.75;

/** Answers for and against, among all. */
export interface OpposedCounts {
  readonly positive: number;
  readonly negative: number;
  /** All answers, those between included. */
  readonly n: number;
}

/**
 * The difference of two shares of the same answers, such as promoters minus detractors, adjusted for small numbers.
 *
 * @param counts - Whole or scaled numbers of answers.
 * @returns The adjusted difference, -1 to 1, and the variance of that estimate.
 * @source Rocks 2016, "Interval estimation for the Net Promoter Score", The American Statistician: adjusted Wald (3, T).
 */
export function adjustedDifference(counts: OpposedCounts): Estimate {
  const n = counts.n + ADDED_ANSWERS;
  const positive = (counts.positive + ADDED_AT_EACH_END) / n;
  const negative = (counts.negative + ADDED_AT_EACH_END) / n;
  const value = positive - negative;
  return { value, variance: (positive + negative - value ** 2) / n };
}

/**
 * The 95 % interval of a difference of two shares of the same answers.
 *
 * Its middle is the adjusted difference, which lies nearer to 0 than the plain one.
 *
 * @param counts - Whole or scaled numbers of answers.
 * @returns Differences from -1 to 1.
 * @source Rocks 2016, The American Statistician.
 */
export function adjustedWald(counts: OpposedCounts): Interval {
  const { value, variance } = adjustedDifference(counts);
  const reach = Z_95 * Math.sqrt(variance);
  return { low: Math.max(-1, value - reach), high: Math.min(1, value + reach) };
}
