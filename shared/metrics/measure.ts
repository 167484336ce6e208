import type { Interval } from '../statistics/interval.ts';
import type { Score } from './metric.ts';
import type { Tally } from './tally.ts';

/** What a period is measured by, beside its counts. */
export interface PeriodFacts {
  readonly tally: Tally;
  /** Days that it has; above 0. */
  readonly days: number;
  /** Hours from each review to the owner's reply, where both times are known. */
  readonly replyHours: readonly number[];
  /** People who answered the bell and can be told apart, and those of them who also wrote a review. */
  readonly surveyed: number;
  readonly acted: number;
}

/** Two periods, no piece of feedback in both. */
export interface ComparedFacts {
  readonly present: PeriodFacts;
  readonly earlier: PeriodFacts;
}

/** What a measure's number stands for. */
export type MeasureUnit = 'share' | 'hours' | 'a-month';

/** A change with its test. */
export interface MeasureChange extends Interval {
  /** Present minus earlier, in the measure's unit. */
  readonly difference: number;
  /** How often chance alone makes at least this difference, 0 to 1. */
  readonly p: number;
  readonly isLikelyReal: boolean;
}

/** A number that takes more than a tally, or of which less is better. One file each; registry.ts lists them. */
export interface Measure {
  /** Kebab-case; the file's name. */
  readonly id: string;
  readonly unit: MeasureUnit;
  /** Which way is good; `neither` where more is only more. */
  readonly better: 'higher' | 'lower' | 'neither';
  /**
   * Computes it.
   *
   * @param period - What is known of it.
   * @returns The score, in the measure's unit; `null` where there is nothing to measure.
   */
  compute(period: PeriodFacts): Score | null;
  /**
   * Tests a change.
   *
   * @param compared - The period and the one that it is held against.
   * @returns The change; `null` where there is nothing to measure in one of them.
   */
  compare(compared: ComparedFacts): MeasureChange | null;
}
