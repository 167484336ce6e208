import { adjustedShare } from '../statistics/adjusted-share.ts';
import { differenceTest } from '../statistics/difference-test.ts';
import type { Measure } from './measure.ts';
import { scoreShare } from './scoring.ts';

/**
 * Advocacy rate: the share of customers who answered the bell and then also acted: wrote a review.
 *
 * Only people who can be told apart count: those who left a contact or a name (see people.ts). Who reviews under another name is missed, so
 * that the true rate is rather higher.
 *
 * @source The field's standard: customers who acted (reviewed, referred) over customers surveyed; interval: Wilson 1927.
 */
export const advocacyRate: Measure = {
  id: 'advocacy-rate',
  unit: 'share',
  better: 'higher',
  compute({ surveyed, acted }) {
    if (surveyed === 0) return null;
    return scoreShare(acted, surveyed, { acted, others: surveyed - acted });
  },
  compare({ present, earlier }) {
    if (present.surveyed === 0 || earlier.surveyed === 0) return null;
    return differenceTest(
      adjustedShare(present.acted, present.surveyed),
      adjustedShare(earlier.acted, earlier.surveyed),
    );
  },
};
