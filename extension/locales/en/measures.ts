import type { MetricWords } from './overview.ts';

/** How the metrics are spoken of that came later. */
export const laterMetrics: Readonly<Record<string, MetricWords>> = {
  'star-distribution': {
    title: 'Four stars or more',
    explained: 'Share of the ratings with four or five stars.',
    of: { one: 'review', other: 'reviews' },
  },
};
