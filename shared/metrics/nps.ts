import type { OpposedCounts } from '../statistics/adjusted-wald.ts';
import { countBetween } from '../statistics/histogram.ts';
import type { Metric } from './metric.ts';
import { estimatePoints, scorePoints } from './scoring.ts';
import type { Tally } from './tally.ts';

/**
 * Net Promoter Score: the share of promoters (9 and 10) minus that of detractors (0 to 6), in points.
 *
 * @source Reichheld 2003, Harvard Business Review; thresholds: Bain & Company, "above 0 is good, above 20 is favorable".
 */
export const nps: Metric = {
  id: 'nps',
  unit: 'points',
  range: [-100, 100],
  thresholds: { poor: 0, good: 20 },
  compute(tally) {
    const opposed = opposedIn(tally);
    const { positive: promoters, negative: detractors, n } = opposed;
    if (n === 0) return null;
    return scorePoints(opposed, { promoters, passives: n - promoters - detractors, detractors });
  },
  estimate: (tally) => estimatePoints(opposedIn(tally)),
};

function opposedIn({ nps: answers }: Tally): OpposedCounts {
  return {
    positive: countBetween(answers, 9, 10),
    negative: countBetween(answers, 0, 6),
    n: countBetween(answers, 0, 10),
  };
}
