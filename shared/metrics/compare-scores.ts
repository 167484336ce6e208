import { differenceTest } from '../statistics/difference-test.ts';
import type { Difference } from '../statistics/difference-test.ts';
import type { Metric } from './metric.ts';
import type { Tally } from './tally.ts';

/** The two tallies of a comparison: feedback of two periods, no piece in both. */
export interface Compared {
  readonly present: Tally;
  readonly earlier: Tally;
}

/**
 * Whether a score has changed by more than chance. No arrow may be drawn without it.
 *
 * @param metric - Which score.
 * @param compared - The present tally and the one that it is held against.
 * @returns The change between the adjusted values, in the metric's unit, with z and p; `null` where nobody answered in
 * one of the periods, or where the metric's changes cannot be tested.
 */
export function compareScores(metric: Metric, { present, earlier }: Compared): Difference | null {
  const now = metric.estimate?.(present) ?? null;
  const before = metric.estimate?.(earlier) ?? null;
  return now === null || before === null ? null : differenceTest(now, before);
}
