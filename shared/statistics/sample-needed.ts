/** More answers than any small business waits for; where even these are too few, so it is said. */
const MOST_ANSWERS = 100_000;

/** What `sampleNeeded` asks about. */
export interface SampleQuestion {
  /** Answers so far. */
  readonly n: number;
  /** The half-width from which on a score may be spoken of, in the score's unit. */
  readonly limit: number;
  /** The interval's half-width if there were this many answers. */
  readonly halfWidthAt: (n: number) => number;
}

/**
 * How many more answers it takes until an interval is narrow enough, if they fall as those so far.
 *
 * @param question - The answers so far, the limit, and how the half-width falls with more answers.
 * @returns A whole number; 0 where the interval is narrow enough.
 */
export function sampleNeeded({ n, limit, halfWidthAt }: SampleQuestion): number {
  if (halfWidthAt(n) <= limit) return 0;
  let tooFew = n;
  let enough = Math.max(1, 2 * n);
  while (halfWidthAt(enough) > limit && enough < MOST_ANSWERS) {
    tooFew = enough;
    enough *= 2;
  }
  while (enough - tooFew > 1) {
    const between = Math.floor((tooFew + enough) / 2);
    if (halfWidthAt(between) <= limit) enough = between;
    else tooFew = between;
  }
  return Math.ceil(enough - n);
}
