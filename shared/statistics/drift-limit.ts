import type { DriftRates } from './cusum.ts';

const HALVINGS = 60;
const GREATEST = 60;

/**
 * After how many periods, on average, the sum of a drift reaches a limit although nothing has changed.
 *
 * Leaves out by how much the sum oversteps the limit, and so says too few periods rather than too many.
 *
 * @param rates - The usual and the feared rate, in events a period.
 * @param limit - The limit of the sum, in events, as `cusum` adds them up.
 * @returns Periods.
 * @source Wald 1947; Basseville, Nikiforov 1993, "Detection of abrupt changes", 5.2.2: (e^h - h - 1) / information.
 */
export function periodsToFalseDrift({ usual, feared }: DriftRates, limit: number): number {
  const perEvent = Math.log(feared / usual);
  const information = feared - usual - usual * perEvent;
  const height = limit * perEvent;
  return (Math.expm1(height) - height) / information;
}

/**
 * The limit at which the sum of a drift is worth an alarm.
 *
 * @param rates - The usual and the feared rate, in events a period.
 * @param periods - How many periods without a false alarm are wanted on average.
 * @returns The limit of the sum, in events.
 * @source Basseville, Nikiforov 1993.
 */
export function driftLimit(rates: DriftRates, periods: number): number {
  let [low, high] = [0, GREATEST / Math.log(rates.feared / rates.usual)];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (periodsToFalseDrift(rates, middle) < periods) low = middle;
    else high = middle;
  }
  return high;
}
