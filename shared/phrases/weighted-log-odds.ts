/** How often a word is said on each of two sides. */
export interface TwoSides {
  /** Texts with it on the side that is looked at. */
  readonly here: number;
  /** Texts with it on the side that it is held against. */
  readonly there: number;
}

/** Texts that the prior counts for: a word said by one or two tells little beside it. */
const PRIOR_TEXTS = 10;
/** No share is exactly 0 or 1. */
const LEAST = 0.01;

/**
 * Tells how much more a word is said on one side than on the other: log-odds with an informative Dirichlet prior, in standard
 * errors.
 *
 * The prior is how often the word is said on both sides together, so that a rare word must be rare on the other side by more than
 * chance.
 *
 * @param word - Texts with it.
 * @param all - Texts there are.
 * @returns About standard normal where there is no difference; above 0 where it is said more here. 0 where a side is empty.
 * @source Monroe, Colaresi, Quinn (2008), Fightin' Words, Political Analysis 16(4), equations 16 to 22.
 */
export function weightedLogOdds(word: TwoSides, all: TwoSides): number {
  if (all.here === 0 || all.there === 0) return 0;
  const share = (word.here + word.there) / (all.here + all.there);
  const prior = Math.max(LEAST, share * PRIOR_TEXTS);
  const here = word.here + prior;
  const there = word.there + prior;
  const notHere = Math.max(LEAST, all.here + PRIOR_TEXTS - here);
  const notThere = Math.max(LEAST, all.there + PRIOR_TEXTS - there);
  return Math.log((here * notThere) / (there * notHere)) / Math.sqrt(1 / here + 1 / there);
}
