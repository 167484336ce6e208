import { medianInterval } from '../statistics/median-interval.ts';
import { rankSumTest } from '../statistics/rank-sum-test.ts';
import type { Measure } from './measure.ts';

/** Below this many the interval reaches from the quickest to the slowest reply, and says little. */
const LEAST_REPLIES = 8;

/**
 * Response time: the median hours until a review has the owner's reply, over those that have one.
 *
 * Reviews that wait still are in the response rate, not here. Sites mostly state days only, so that the hours are coarse.
 *
 * @source The field's standard: median hours. Interval: Hettmansperger and Sheather 1986; change: Mann and Whitney 1947.
 */
export const responseTime: Measure = {
  id: 'response-time',
  unit: 'hours',
  better: 'lower',
  compute({ replyHours }) {
    const n = replyHours.length;
    if (n === 0) return null;
    const { median, low, high } = medianInterval(replyHours);
    const moreNeeded = Math.max(0, LEAST_REPLIES - n);
    return { value: median, n, low, high, counts: { replies: n }, moreNeeded };
  },
  compare({ present, earlier }) {
    const test = rankSumTest(present.replyHours, earlier.replyHours);
    if (test === null) return null;
    const [now, before] = [present, earlier].map((each) => medianInterval(each.replyHours));
    if (now === undefined || before === undefined) return null;
    return {
      difference: now.median - before.median,
      low: now.low - before.high,
      high: now.high - before.low,
      p: test.p,
      isLikelyReal: test.isLikelyReal,
    };
  },
};
