import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Customers by contract over a period. */
export interface Contracts {
  /** Customers at its start; above 0. */
  readonly atStart: number;
  /** How many of these had left by its end. Those who came meanwhile are in neither number. */
  readonly lost: number;
}

/** A share of customers who left. */
export interface Churn extends Interval {
  readonly churn: number;
  /** Expected periods until a customer leaves, if the share stays; `Infinity` where nobody left. */
  readonly lifetime: number;
}

/**
 * Churn where customers have a contract, so that leaving is seen: lost in a period, over those at its start.
 *
 * @param contracts - Whole numbers, `lost` at most `atStart`.
 * @returns The share, 0 to 1, with Wilson's interval.
 * @source The field's standard definition; interval: Wilson 1927.
 */
export function churnRate({ atStart, lost }: Contracts): Churn {
  const churn = lost / atStart;
  return { churn, ...wilsonInterval(lost, atStart), lifetime: 1 / churn };
}
