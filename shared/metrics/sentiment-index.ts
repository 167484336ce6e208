import type { OpposedCounts } from '../statistics/adjusted-wald.ts';
import type { Metric } from './metric.ts';
import { estimatePoints, scorePoints } from './scoring.ts';
import type { Tally } from './tally.ts';

/**
 * Sentiment index: the share of positive texts minus that of negative ones, in points.
 *
 * Good is where, of the texts that take a side, two in three are positive.
 *
 * @source Chattermill and Thematic, product documentation ("net sentiment"); interval as for NPS: Rocks 2016.
 */
export const sentimentIndex: Metric = {
  id: 'sentiment-index',
  unit: 'points',
  range: [-100, 100],
  thresholds: { poor: 0, good: 33 },
  compute(tally) {
    const opposed = opposedIn(tally);
    if (opposed.n === 0) return null;
    const { pos: positive, neu: neutral, neg: negative } = tally.sentiment;
    return scorePoints(opposed, { positive, neutral, negative });
  },
  estimate: (tally) => estimatePoints(opposedIn(tally)),
};

function opposedIn({ sentiment: { pos, neu, neg } }: Tally): OpposedCounts {
  return { positive: pos, negative: neg, n: pos + neu + neg };
}
