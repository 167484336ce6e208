import type { Messages } from '../messages.ts';

/** How the metrics are spoken of that came later. */
export const laterMetrics: Messages['metrics'] = {
  'star-distribution': {
    title: 'Vier Sterne oder mehr',
    explained: 'Anteil der Bewertungen mit vier oder fünf Sternen.',
    of: { one: 'Bewertung', other: 'Bewertungen' },
  },
};
