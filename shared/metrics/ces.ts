import { countBetween } from '../statistics/histogram.ts';
import { estimateMean } from '../statistics/mean-interval.ts';
import { momentsOf } from '../statistics/moments.ts';
import type { Metric } from './metric.ts';
import { scoreMean } from './scoring.ts';

const SCALE = [1, 7] as const;

/**
 * Customer Effort Score 2.0: the mean agreement, 1 to 7, that it was made easy. Its counts say how many found it easy
 * (5 to 7), how many hard (1 to 3).
 *
 * @source Dixon, Toman, DeLisi 2013, "The effortless experience" (CEB, since Gartner): 5 is "somewhat agree", 4 neither.
 */
export const ces: Metric = {
  id: 'ces',
  unit: 'scale',
  range: SCALE,
  thresholds: { poor: 4, good: 5 },
  compute({ ces: answers }) {
    const moments = momentsOf(answers);
    if (moments.n === 0) return null;
    return scoreMean(moments, SCALE, {
      easy: countBetween(answers, 5, 7),
      neutral: countBetween(answers, 4, 4),
      hard: countBetween(answers, 1, 3),
    });
  },
  estimate({ ces: answers }) {
    const moments = momentsOf(answers);
    return moments.n === 0 ? null : estimateMean(moments, SCALE);
  },
};
