/** The rates that a drift is looked for between, in events a period. */
export interface DriftRates {
  /** As long as all is well; above 0. */
  readonly usual: number;
  /** From which on one would want to know; above `usual`. */
  readonly feared: number;
}

/**
 * What a period may count without adding to the sum of the drift.
 *
 * @param rates - The usual and the feared rate.
 * @returns Events a period, between the two rates.
 * @source Lucas 1985, "Counted data CUSUM's", Technometrics.
 */
export function cusumReference({ usual, feared }: DriftRates): number {
  return (feared - usual) / Math.log(feared / usual);
}

/**
 * Adds up what small counts exceed the reference by: a slow rise shows here before any one period stands out.
 *
 * @param counts - Events in each period, in order of time.
 * @param rates - The usual and the feared rate.
 * @returns The sum after each period; it never falls below 0.
 * @source Lucas 1985; Fricker, Hegler, Dunfee 2008.
 */
export function cusum(counts: readonly number[], rates: DriftRates): readonly number[] {
  const reference = cusumReference(rates);
  let sum = 0;
  return counts.map((count) => {
    sum = Math.max(0, sum + count - reference);
    return sum;
  });
}
