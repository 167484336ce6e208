import { halfWidthOf } from '../statistics/interval.ts';
import type { Interval } from '../statistics/interval.ts';

/** A figure with its 95 % interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** Wider than this either way, a part says too little. */
const WIDEST = 0.2;

/**
 * Makes an estimate of what might as well have been seen.
 *
 * @param samples - The figure itself, then what other samples gave.
 * @returns The figure, with the middle 95 % of the others; `null` where there is none.
 */
export function estimateOf([value, ...samples]: readonly number[]): Estimate | null {
  if (value === undefined) return null;
  const sorted = samples.toSorted((one, other) => one - other);
  const low = quantile(sorted, 0.025) ?? value;
  const high = quantile(sorted, 0.975) ?? value;
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}

/**
 * Whether a part is too uncertain to be shown.
 *
 * @param interval - Of a part, 0 to 1.
 * @returns True where it reaches farther than 0.2 either way.
 */
export function isTooWide(interval: Interval): boolean {
  return halfWidthOf(interval) > WIDEST;
}

/**
 * Multiplies an estimate.
 *
 * @param estimate - Any.
 * @param factor - From 0 on.
 * @returns The figure and both ends of its interval, multiplied.
 */
export function times({ value, low, high }: Estimate, factor: number): Estimate {
  return { value: value * factor, low: low * factor, high: high * factor };
}

function quantile(sorted: readonly number[], share: number): number | undefined {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return below;
  return below + (place % 1) * (above - below);
}
