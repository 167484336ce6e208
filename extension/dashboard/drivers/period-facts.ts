import type { PeriodFacts } from '../../../shared/metrics/measure.ts';
import { countAdvocates } from '../../../shared/metrics/people.ts';
import { replyHoursOf } from '../../../shared/metrics/reply-hours.ts';
import { addTallies, EMPTY_TALLY, tallyOf, type Tally } from '../../../shared/metrics/tally.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { daysFrom, type DayRange } from '../period.ts';

/**
 * What a period is measured by.
 *
 * @param tally - Counts of all its feedback.
 * @param voices - Feedback that was looked into.
 * @param range - Its days; where open, from the oldest of the voices to the newest.
 * @returns The facts.
 */
export function factsOf(
  tally: Tally,
  voices: readonly StoredFeedback[],
  range: DayRange,
): PeriodFacts {
  const feedback = voices.map((voice) => voice.feedback);
  const days = feedback.map(({ writtenAt, capturedAt }) => (writtenAt ?? capturedAt).slice(0, 10));
  const oldest = days.at(-1);
  const from = range.from ?? oldest;
  const to = range.to ?? days[0];
  return {
    tally,
    days: from === undefined || to === undefined ? 1 : Math.max(1, daysFrom(from, to) + 1),
    replyHours: feedback.map(replyHoursOf).filter((hours) => hours !== null),
    ...countAdvocates(feedback),
  };
}

/**
 * Counts feedback that was looked into.
 *
 * @param voices - Any.
 * @returns One tally.
 */
export function tallyVoices(voices: readonly StoredFeedback[]): Tally {
  return voices.reduce(
    (sum, { feedback, analysis }) => addTallies(sum, tallyOf(feedback, analysis)),
    EMPTY_TALLY,
  );
}
