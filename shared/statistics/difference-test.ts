import { Z_95 } from './interval.ts';
import type { Interval } from './interval.ts';
import { normalPValue } from './normal-p-value.ts';

/** A value that was estimated from answers, and how far off it may be. */
export interface Estimate {
  readonly value: number;
  /** Square of the standard error, in the square of the value's unit. */
  readonly variance: number;
}

/** By how much a value changed, and whether chance would explain it. */
export interface Difference extends Interval {
  /** Present minus earlier; `low` and `high` are the ends of its 95 % interval. */
  readonly difference: number;
  /** The difference in standard errors. */
  readonly z: number;
  /** How often chance alone makes at least this difference, 0 to 1. */
  readonly p: number;
  /** Whether `p` is below 0.05. */
  readonly isLikelyReal: boolean;
}

/** One difference in twenty is believed wrongly, as the intervals miss one value in twenty. */
const SIGNIFICANCE = 0.05;

/**
 * Whether two independent estimates differ by more than chance.
 *
 * @param present - The later estimate.
 * @param earlier - The estimate that it is held against.
 * @returns The difference with its test, in the estimates' unit.
 * @source measuringu.com, "How to statistically compare two Net Promoter Scores": difference over sqrt(v1 + v2).
 */
export function differenceTest(present: Estimate, earlier: Estimate): Difference {
  const difference = present.value - earlier.value;
  const error = Math.sqrt(present.variance + earlier.variance);
  const z = difference === 0 ? 0 : difference / error;
  const p = normalPValue(z);
  return {
    difference,
    low: difference - Z_95 * error,
    high: difference + Z_95 * error,
    z,
    p,
    isLikelyReal: p < SIGNIFICANCE,
  };
}
