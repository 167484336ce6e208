import { dayOf } from '../../../shared/feedback/feedback.ts';
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
 * @param range - Its days; where open, those of the voices.
 * @param since - ISO day of the first feedback there is: before it nobody listened, and those days do not count.
 * @returns The facts.
 */
export function factsOf(
  tally: Tally,
  voices: readonly StoredFeedback[],
  range: DayRange,
  since: string,
): PeriodFacts {
  const feedback = voices.map((voice) => voice.feedback);
  const from = range.from !== null && range.from > since ? range.from : since;
  const to = range.to ?? feedback.map(dayOf)[0] ?? since;
  return {
    tally,
    days: Math.max(1, daysFrom(from, to) + 1),
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
