import { adjustedShare } from '../statistics/adjusted-share.ts';
import { countBetween } from '../statistics/histogram.ts';
import type { Metric } from './metric.ts';
import { scoreShare } from './scoring.ts';

/**
 * Customer satisfaction: the share of those who answer 4 or 5 of 5.
 *
 * @source The field's standard top-two-box share; thresholds: American Customer Satisfaction Index, whose businesses
 * mostly lie between 60 and 80.
 */
export const csat: Metric = {
  id: 'csat',
  unit: 'share',
  range: [0, 1],
  thresholds: { poor: 0.6, good: 0.8 },
  compute({ csat: answers }) {
    const n = countBetween(answers, 1, 5);
    if (n === 0) return null;
    const satisfied = countBetween(answers, 4, 5);
    const dissatisfied = countBetween(answers, 1, 2);
    return scoreShare(satisfied, n, {
      satisfied,
      neutral: n - satisfied - dissatisfied,
      dissatisfied,
    });
  },
  estimate({ csat: answers }) {
    const n = countBetween(answers, 1, 5);
    return n === 0 ? null : adjustedShare(countBetween(answers, 4, 5), n);
  },
};
