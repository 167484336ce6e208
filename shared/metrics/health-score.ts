import { differenceTest } from '../statistics/difference-test.ts';
import type { Difference, Estimate } from '../statistics/difference-test.ts';
import { Z_95 } from '../statistics/interval.ts';
import type { Metric, Score } from './metric.ts';
import { METRICS } from './registry.ts';
import type { Tally } from './tally.ts';

/** How much each metric counts for, by `Metric.id`; 0 leaves it out. Any scale: they are brought to a sum of 1. */
export type HealthWeights = Readonly<Record<string, number>>;

/** What the owner starts with: what customers say themselves before what we read out of their words. */
export const DEFAULT_WEIGHTS: HealthWeights = {
  'average-rating': 30,
  csat: 20,
  nps: 20,
  ces: 10,
  'sentiment-index': 10,
  'response-rate': 10,
};

/** One metric within the health score. */
export interface HealthPart {
  readonly metric: Metric;
  /** What the owner gave it. */
  readonly weight: number;
  /** What it counts for, 0 to 1; 0 where it has too few answers. */
  readonly share: number;
  /** The metric on a scale of 0 to 100; `null` where it has too few answers. */
  readonly points: number | null;
  /** `null` where nobody answered. */
  readonly score: Score | null;
}

/** One figure from 0 to 100 for everything, and what it is made of. */
export interface HealthScore {
  readonly value: number;
  /** Ends of the 95 % interval, as if the parts erred independently of one another. */
  readonly low: number;
  readonly high: number;
  readonly parts: readonly HealthPart[];
}

const POINTS = 100;

/**
 * The health score: the weighted mean of the metrics that have enough answers, each brought to 0 to 100 on its own scale.
 *
 * @param tally - Counts of the feedback.
 * @param weights - The owner's.
 * @returns The score with its parts, those that do not count included; `null` where none has enough answers.
 */
export function healthScore(tally: Tally, weights: HealthWeights): HealthScore | null {
  const parts = partsOf(tally, weights);
  const estimate = estimateOf(parts, tally);
  if (estimate === null) return null;
  const value = parts.reduce((sum, { share, points }) => sum + share * (points ?? 0), 0);
  const reach = Z_95 * Math.sqrt(estimate.variance);
  return {
    value,
    low: Math.max(0, Math.min(value, estimate.value - reach)),
    high: Math.min(POINTS, Math.max(value, estimate.value + reach)),
    parts,
  };
}

/**
 * The parts of the health score, whether or not they have enough answers.
 *
 * @param tally - Counts of the feedback.
 * @param weights - The owner's.
 * @returns In the order of the metrics; those of weight 0 included.
 */
export function partsOf(tally: Tally, weights: HealthWeights): readonly HealthPart[] {
  const scored = METRICS.filter(({ id }) => Object.hasOwn(DEFAULT_WEIGHTS, id)).map((metric) => {
    const score = metric.compute(tally);
    return { metric, score, weight: Math.max(0, weights[metric.id] ?? 0) };
  });
  const all = scored.reduce((sum, { score, weight }) => sum + (isCounted(score) ? weight : 0), 0);
  return scored.map(({ metric, score, weight }) => ({
    metric,
    weight,
    score,
    share: isCounted(score) && all > 0 ? weight / all : 0,
    points: isCounted(score) ? pointsOf(metric, score.value) : null,
  }));
}

/**
 * Whether the health score has changed by more than chance. Only parts that count in both times are compared, so that
 * nothing moves because a question was asked for the first time.
 *
 * @param present - The time in question.
 * @param earlier - The time that it is held against.
 * @param weights - The owner's.
 * @returns The change in points; `null` where no part counts in both.
 */
export function compareHealth(
  present: Tally,
  earlier: Tally,
  weights: HealthWeights,
): Difference | null {
  const before = new Map(partsOf(earlier, weights).map((part) => [part.metric.id, part.share]));
  const shared = Object.fromEntries(
    partsOf(present, weights)
      .filter(({ metric, share }) => share > 0 && (before.get(metric.id) ?? 0) > 0)
      .map(({ metric, weight }) => [metric.id, weight]),
  );
  const now = estimateOf(partsOf(present, shared), present);
  const then = estimateOf(partsOf(earlier, shared), earlier);
  return now === null || then === null ? null : differenceTest(now, then);
}

function isCounted(score: Score | null): score is Score {
  return score?.moreNeeded === 0;
}

function estimateOf(parts: readonly HealthPart[], tally: Tally): Estimate | null {
  let value = 0;
  let variance = 0;
  for (const { metric, share } of parts.filter((part) => part.share > 0)) {
    const estimate = metric.estimate?.(tally) ?? null;
    if (estimate === null) continue;
    const [least, greatest] = metric.range;
    value += share * pointsOf(metric, estimate.value);
    variance += estimate.variance * ((share * POINTS) / (greatest - least)) ** 2;
  }
  return variance === 0 ? null : { value, variance };
}

function pointsOf({ range: [least, greatest] }: Metric, value: number): number {
  return ((value - least) / (greatest - least)) * POINTS;
}
