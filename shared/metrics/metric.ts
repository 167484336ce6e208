import type { Estimate } from '../statistics/difference-test.ts';
import type { Tally } from './tally.ts';

/** What a number stands for, so that it can be drawn and said. */
export type Unit = 'stars' | 'points' | 'share' | 'scale';

/** A score with what belongs to it. Everything is in the metric's unit. */
export interface Score {
  readonly value: number;
  /** Answers that it rests on. */
  readonly n: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** The counts behind it, by name: `{promoters: 18, passives: 11, detractors: 2}`. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many more answers until the interval is narrow enough to speak of; 0 where it is. */
  readonly moreNeeded: number;
}

/** From which values on a score is called good, and below which poor; between them it is middling. */
export interface Thresholds {
  readonly poor: number;
  readonly good: number;
}

/** How one score is computed and read. One file each; registry.ts lists them. */
export interface Metric {
  /** Kebab-case; the file's name. */
  readonly id: string;
  readonly unit: Unit;
  /** Least and greatest possible value. */
  readonly range: readonly [number, number];
  readonly thresholds: Thresholds;
  /**
   * Computes the score.
   *
   * @param tally - Counts of the feedback to be scored.
   * @returns The score; `null` where nobody has answered.
   */
  compute(tally: Tally): Score | null;
  /**
   * The value as a test of change compares it, adjusted for few answers. Left out where a change cannot be tested.
   *
   * @param tally - Counts of the feedback to be compared.
   * @returns The adjusted value and its variance; `null` where nobody has answered.
   */
  estimate?(tally: Tally): Estimate | null;
}
