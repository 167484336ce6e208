import { differenceTest } from '../statistics/difference-test.ts';
import { halfWidthOf } from '../statistics/interval.ts';
import { estimateRate, rateInterval } from '../statistics/poisson-rate.ts';
import { sampleNeeded } from '../statistics/sample-needed.ts';
import type { Measure, PeriodFacts } from './measure.ts';

const DAYS_A_MONTH = 30;
/** A rate may be spoken of once its interval reaches no further than half of it to either side. */
const LIMIT = 0.5;

/**
 * Review velocity: how many reviews come in a month.
 *
 * @source The field's standard (BrightLocal, Whitespark: reviews a month); interval: score interval of a Poisson rate.
 */
export const reviewVelocity: Measure = {
  id: 'review-velocity',
  unit: 'a-month',
  better: 'neither',
  compute(period) {
    const { reviews } = period.tally;
    if (reviews === 0) return null;
    const time = monthsIn(period);
    return {
      value: reviews / time,
      n: reviews,
      ...rateInterval({ events: reviews, time }),
      counts: { reviews },
      moreNeeded: sampleNeeded({ n: reviews, limit: LIMIT, halfWidthAt: reachAt }),
    };
  },
  compare({ present, earlier }) {
    if (present.tally.reviews + earlier.tally.reviews === 0) return null;
    return differenceTest(rateOf(present), rateOf(earlier));
  },
};

function rateOf(period: PeriodFacts): ReturnType<typeof estimateRate> {
  return estimateRate({ events: period.tally.reviews, time: monthsIn(period) });
}

function monthsIn({ days }: PeriodFacts): number {
  return days / DAYS_A_MONTH;
}

/** Of the interval, as a part of the rate. */
function reachAt(events: number): number {
  return halfWidthOf(rateInterval({ events, time: 1 })) / Math.max(1, events);
}
