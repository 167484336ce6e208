import type { Estimate } from './difference-test.ts';
import { Z_95 } from './interval.ts';
import type { Interval } from './interval.ts';

/** Events in a span of time. */
export interface Events {
  readonly events: number;
  /** How long was counted, in the unit that the rate is wanted for; above 0. */
  readonly time: number;
}

/** Half an event is added where rates are compared, so that none in one of the spans is not taken for certain. */
const ADDED_EVENTS = 0.5;

/**
 * The 95 % interval of how many events there are in a unit of time.
 *
 * @param counted - Events, and in how long.
 * @returns Rates from 0 on.
 * @source Score interval of a Poisson rate: Rao; Barker 2002, "A comparison of nine confidence intervals for a Poisson parameter".
 */
export function rateInterval({ events, time }: Events): Interval {
  const centre = events + Z_95 ** 2 / 2;
  const reach = Z_95 * Math.sqrt(events + Z_95 ** 2 / 4);
  return {
    low: events === 0 ? 0 : Math.max(0, (centre - reach) / time),
    high: (centre + reach) / time,
  };
}

/**
 * A rate as a test of change compares it.
 *
 * @param counted - Events, and in how long.
 * @returns The adjusted rate and its variance, which is never 0.
 * @source Price and Bonett 2000, "Estimating the ratio of two Poisson rates": half an event added.
 */
export function estimateRate({ events, time }: Events): Estimate {
  const adjusted = events + ADDED_EVENTS;
  return { value: adjusted / time, variance: adjusted / time ** 2 };
}
