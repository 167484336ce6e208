/** An interval of plausible values, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard deviations to either side that hold 95 % of a normal distribution. */
export const Z_95 = 1.959964;

/**
 * How far an interval reaches from its middle.
 *
 * @param interval - Any interval.
 * @returns Half of its width, in its unit.
 */
export function halfWidthOf(interval: Interval): number {
  return (interval.high - interval.low) / 2;
}
