import { adjustedDifference, adjustedWald } from '../statistics/adjusted-wald.ts';
import type { OpposedCounts } from '../statistics/adjusted-wald.ts';
import type { Estimate } from '../statistics/difference-test.ts';
import { halfWidthOf } from '../statistics/interval.ts';
import type { Interval } from '../statistics/interval.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import type { Scale } from '../statistics/mean-interval.ts';
import type { Moments } from '../statistics/moments.ts';
import { sampleNeeded } from '../statistics/sample-needed.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { Score } from './metric.ts';

/** A score may be spoken of once its interval reaches no further than these to either side. */
const SHARE_LIMIT = 0.2;
const POINTS_LIMIT = 25;
/** The same part of a scale as 25 points are of -100 to 100: half a star. */
const SCALE_LIMIT = 1 / 8;

const POINTS = 100;

/**
 * Scores a share of answers.
 *
 * @param successes - How many of them.
 * @param n - Of how many; above 0.
 * @param counts - The counts behind it, by name.
 * @returns The share, 0 to 1, with Wilson's interval.
 */
export function scoreShare(successes: number, n: number, counts: Score['counts']): Score {
  const intervalAt = (size: number): Interval => wilsonInterval((successes / n) * size, size);
  return assemble({ value: successes / n, n, counts, limit: SHARE_LIMIT, intervalAt });
}

/**
 * Scores those for minus those against.
 *
 * @param opposed - Numbers of answers; `n` above 0.
 * @param counts - The counts behind it, by name.
 * @returns The difference in points, -100 to 100, with the adjusted Wald interval.
 */
export function scorePoints(opposed: OpposedCounts, counts: Score['counts']): Score {
  const { positive, negative, n } = opposed;
  const value = ((positive - negative) / n) * POINTS;
  const intervalAt = (size: number): Interval => {
    const times = size / n;
    const shares = adjustedWald({
      positive: positive * times,
      negative: negative * times,
      n: size,
    });
    // A single answer's adjusted interval ends just short of its value.
    return {
      low: Math.min(value, shares.low * POINTS),
      high: Math.max(value, shares.high * POINTS),
    };
  };
  return assemble({ value, n, counts, limit: POINTS_LIMIT, intervalAt });
}

/**
 * Those for minus those against, as a test of change compares it.
 *
 * @param opposed - Numbers of answers.
 * @returns The adjusted difference in points, and its variance; `null` where nobody has answered.
 */
export function estimatePoints(opposed: OpposedCounts): Estimate | null {
  if (opposed.n === 0) return null;
  const { value, variance } = adjustedDifference(opposed);
  return { value: value * POINTS, variance: variance * POINTS ** 2 };
}

/**
 * Scores a mean on a scale.
 *
 * @param answers - Number, mean and variance of the answers; `n` above 0.
 * @param scale - Its ends.
 * @param counts - The counts behind it, by name.
 * @returns The mean with its interval.
 */
export function scoreMean(answers: Moments, scale: Scale, counts: Score['counts']): Score {
  const intervalAt = (size: number): Interval => meanInterval({ ...answers, n: size }, scale);
  const limit = scaleLimit(scale);
  return assemble({ value: answers.mean, n: answers.n, counts, limit, intervalAt });
}

/**
 * The half-width up to which the interval of a mean is narrow enough.
 *
 * @param scale - Its ends.
 * @returns An eighth of the scale: half a star.
 */
export function scaleLimit([least, greatest]: Scale): number {
  return (greatest - least) * SCALE_LIMIT;
}

/** What a score is put together from. */
export interface ScoreParts extends Pick<Score, 'value' | 'n' | 'counts'> {
  /** Greatest half-width at which the score may be spoken of. */
  readonly limit: number;
  /** The interval if there were this many answers, falling as those so far. */
  readonly intervalAt: (n: number) => Interval;
}

/**
 * Puts a score together.
 *
 * @param parts - Its value, counts and intervals.
 * @returns The score, with how many more answers it takes.
 */
export function assemble({ value, n, counts, limit, intervalAt }: ScoreParts): Score {
  const { low, high } = intervalAt(n);
  const halfWidthAt = (size: number): number => halfWidthOf(intervalAt(size));
  return { value, n, low, high, counts, moreNeeded: sampleNeeded({ n, limit, halfWidthAt }) };
}
