import type { Interval } from './interval.ts';
import { drawGamma } from './random-draws.ts';
import { seededRandom } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

/** Answers of one value: in the group that is left out, and outside of it. */
export interface SplitAnswers {
  /** What such an answer adds to the mean, in the score's unit: 5 stars, or 100 points for a promoter. */
  readonly value: number;
  readonly inside: number;
  readonly outside: number;
}

/** What a group of answers does to a score that is a mean. */
export interface Impact extends Interval {
  /** The score with all, minus the score without the group; `low` and `high` are the ends of its 95 % band. */
  readonly impact: number;
  /** Mean within the group minus mean outside: what one such answer is worse or better by. */
  readonly contrast: number;
  /** Answers inside the group, and all. */
  readonly inside: number;
  readonly n: number;
  /** Whether the band leaves out 0, and there are enough answers inside to say so. */
  readonly isLikelyReal: boolean;
}

/** Fewer answers than these move no score for certain. */
export const LEAST_INSIDE = 5;

const ROUNDS = 1000;
const SEED = 20_261_121;
const TAIL = 0.025;
/** Imagined answers at either end of the scale, in and outside: keeps a few equal answers from looking certain. */
const IMAGINED = 0.25;

/**
 * By how much a score would move if those who speak of something had not spoken: the score with all, minus without them.
 *
 * The band is that of a Bayesian bootstrap over equal answers: its cost hangs on how many values there are, not on how
 * many answers, and it comes out alike every time.
 *
 * @param answers - One entry for each value that an answer can have.
 * @returns The impact with its band; `null` where nobody is inside or nobody outside.
 * @source Leave-out impact: Thematic, product documentation. Band: Rubin 1981, "The Bayesian bootstrap".
 */
export function leaveOutImpact(answers: readonly SplitAnswers[]): Impact | null {
  const inside = sumOf(answers, (each) => each.inside);
  const outside = sumOf(answers, (each) => each.outside);
  if (inside === 0 || outside === 0) return null;
  const random = seededRandom(SEED);
  const weighed = withImagined(
    answers.filter((each) => each.inside + each.outside > 0),
    answers,
  );
  const drawn = Array.from({ length: ROUNDS }, () => impactOf(redrawn(weighed, random)));
  const sorted = drawn.toSorted((one, other) => one - other);
  const impact = impactOf(answers);
  const low = Math.min(impact, sorted[Math.floor(ROUNDS * TAIL)] ?? impact);
  const high = Math.max(impact, sorted[Math.ceil(ROUNDS * (1 - TAIL)) - 1] ?? impact);
  return {
    impact,
    low,
    high,
    contrast: meanOf(answers, 'inside') - meanOf(answers, 'outside'),
    inside,
    n: inside + outside,
    isLikelyReal: inside >= LEAST_INSIDE && (low > 0 || high < 0),
  };
}

function impactOf(answers: readonly SplitAnswers[]): number {
  const inside = sumOf(answers, (each) => each.inside);
  const outside = sumOf(answers, (each) => each.outside);
  const share = inside / (inside + outside);
  return share * (meanOf(answers, 'inside') - meanOf(answers, 'outside'));
}

function meanOf(answers: readonly SplitAnswers[], side: 'inside' | 'outside'): number {
  return sumOf(answers, (each) => each[side] * each.value) / sumOf(answers, (each) => each[side]);
}

function withImagined(
  answers: readonly SplitAnswers[],
  all: readonly SplitAnswers[],
): readonly SplitAnswers[] {
  const values = all.map((each) => each.value);
  const ends = [Math.min(...values), Math.max(...values)];
  const imagined = ends.map((value) => ({ value, inside: IMAGINED, outside: IMAGINED }));
  return [...answers, ...imagined];
}

function redrawn(answers: readonly SplitAnswers[], random: Random): readonly SplitAnswers[] {
  return answers.map(({ value, inside, outside }) => ({
    value,
    inside: drawGamma(inside, random),
    outside: drawGamma(outside, random),
  }));
}

function sumOf(
  answers: readonly SplitAnswers[],
  amount: (answers: SplitAnswers) => number,
): number {
  return answers.reduce((sum, each) => sum + amount(each), 0);
}
