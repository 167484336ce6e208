import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import type { Tally } from '../../../shared/metrics/tally.ts';

/**
 * Answers to "would you recommend".
 *
 * @param promoters - Tens.
 * @param passives - Sevens.
 * @param detractors - Sixes.
 * @returns Their tally.
 */
export function npsTally(promoters: number, passives: number, detractors: number): Tally {
  return { ...EMPTY_TALLY, nps: [0, 0, 0, 0, 0, 0, detractors, passives, 0, 0, promoters] };
}

/**
 * Answers to "how satisfied".
 *
 * @param counts - Numbers of ones, twos, … fives.
 * @returns Their tally.
 */
export function csatTally(...counts: readonly number[]): Tally {
  return { ...EMPTY_TALLY, csat: fill(counts, 5) };
}

/**
 * Answers to "how easy".
 *
 * @param counts - Numbers of ones, twos, … sevens.
 * @returns Their tally.
 */
export function cesTally(...counts: readonly number[]): Tally {
  return { ...EMPTY_TALLY, ces: fill(counts, 7) };
}

/**
 * Reviews with whole stars.
 *
 * @param counts - Numbers of reviews with one, two, … five stars.
 * @returns Their tally.
 */
export function starTally(...counts: readonly number[]): Tally {
  const stars = fill(counts, 5).flatMap((count) => [0, count]);
  return { ...EMPTY_TALLY, stars: stars.slice(1) };
}

/**
 * Texts by sentiment.
 *
 * @param pos - Positive ones.
 * @param neu - Neutral ones.
 * @param neg - Negative ones.
 * @returns Their tally.
 */
export function sentimentTally(pos: number, neu: number, neg: number): Tally {
  return { ...EMPTY_TALLY, sentiment: { pos, neu, neg } };
}

/**
 * Reviews with and without the owner's answer.
 *
 * @param replied - Those with one.
 * @param reviews - All.
 * @returns Their tally.
 */
export function replyTally(replied: number, reviews: number): Tally {
  return { ...EMPTY_TALLY, replied, reviews };
}

function fill(counts: readonly number[], choices: number): readonly number[] {
  return Array.from({ length: choices + 1 }, (_, at) => counts[at - 1] ?? 0);
}
