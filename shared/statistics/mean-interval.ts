import type { Estimate } from './difference-test.ts';
import type { Interval } from './interval.ts';
import { poolMoments } from './moments.ts';
import type { Moments } from './moments.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Least and greatest possible value. */
export type Scale = readonly [number, number];

/**
 * The 95 % interval of the mean of answers on a closed scale, such as stars.
 *
 * Star ratings pile up at the top, where the usual t interval fails: ten answers of which nine in ten are fives it covers
 * two times in three, and for all-equal answers it has no width. The mean's place on the scale is a share, so this is
 * Wilson's interval of that share, for as many yes-or-no answers as would scatter like these (n over the design effect).
 * One imagined answer, half of it at each end, keeps the scatter of a few equal answers from vanishing; where
 * all answers lie at the ends, it is Wilson's own interval. The tests show by simulation that it covers 93 to 98 %.
 *
 * @param answers - Number, mean and variance of the answers; `n` need not be whole.
 * @param scale - Its ends.
 * @returns Values of the scale, the mean among them; the whole scale where there are no answers.
 * @source Wilson 1927; Kish 1965, "Survey sampling" (design effect); Korn and Graubard 1998 (effective n in such intervals).
 */
export function meanInterval(answers: Moments, scale: Scale): Interval {
  if (answers.n === 0) return { low: scale[0], high: scale[1] };
  const scatter = poolMoments(answers, halfAtEachEnd(scale));
  const designEffect = scatter.variance / greatestVariance(scatter.mean, scale);
  return shareInterval(answers.mean, answers.n / designEffect, scale);
}

/**
 * The 95 % interval of a mean whose uncertainty is known otherwise, as of one that leans on earlier experience.
 *
 * @param estimate - The mean, strictly within the scale, and its variance, above 0.
 * @param scale - Its ends.
 * @returns Values of the scale, the mean among them.
 */
export function estimateInterval(estimate: Estimate, scale: Scale): Interval {
  const effectiveN = greatestVariance(estimate.value, scale) / estimate.variance;
  return shareInterval(estimate.value, effectiveN, scale);
}

/**
 * The mean of answers as a test compares it: one imagined answer, half of it at each end, is counted in.
 *
 * @param answers - Number, mean and variance of the answers.
 * @param scale - Its ends.
 * @returns The adjusted mean and its variance, which is never 0.
 */
export function estimateMean(answers: Moments, scale: Scale): Estimate {
  const adjusted = poolMoments(answers, halfAtEachEnd(scale));
  return { value: adjusted.mean, variance: adjusted.variance / adjusted.n };
}

function shareInterval(mean: number, n: number, [least, greatest]: Scale): Interval {
  const width = greatest - least;
  const share = wilsonInterval(((mean - least) / width) * n, n);
  return {
    low: Math.min(mean, least + width * share.low),
    high: Math.max(mean, least + width * share.high),
  };
}

/** The variance of answers with this mean if all lay at the ends. */
function greatestVariance(mean: number, [least, greatest]: Scale): number {
  return (mean - least) * (greatest - mean);
}

function halfAtEachEnd([least, greatest]: Scale): Moments {
  return { n: 1, mean: (least + greatest) / 2, variance: ((greatest - least) / 2) ** 2 };
}
