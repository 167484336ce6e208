/** In how many texts two words stand. */
export interface PairCounts {
  /** One behind the other. */
  readonly both: number;
  readonly first: number;
  readonly second: number;
  /** Texts there are. */
  readonly all: number;
}

/**
 * Tells whether two words belong together or only happen to meet: the log-likelihood ratio against independence.
 *
 * @param counts - Texts with the pair and with each word.
 * @returns 0 or more, about chi-squared with one degree of freedom by chance; 0 where they meet no more often than by chance.
 * @source Dunning (1993), Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19(1).
 */
export function collocation({ both, first, second, all }: PairCounts): number {
  if (both * all <= first * second) return 0;
  const observed = [both, first - both, second - both, all - first - second + both];
  const expected = [
    first * second,
    first * (all - second),
    second * (all - first),
    (all - first) * (all - second),
  ];
  let sum = 0;
  for (const [at, count] of observed.entries()) {
    if (count > 0) sum += count * Math.log((count * all) / Math.max(1, expected[at] ?? 1));
  }
  return Math.max(0, 2 * sum);
}
