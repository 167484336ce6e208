import { describe, expect, it } from 'vitest';
import { expectedSpend } from '../../../shared/statistics/gamma-gamma.ts';

/** Estimated by Fader and Hardie for the shop CDNOW, in dollars. */
const CDNOW = { p: 6.25, q: 3.74, gamma: 15.44 };

describe('expectedSpend', () => {
  it('is the shop’s mean for who has bought nothing yet', () => {
    expect(expectedSpend(CDNOW, { purchases: 0, mean: 0 })).toBeCloseTo((6.25 * 15.44) / 2.74, 10);
  });

  it('lies between the shop’s mean and the customer’s own, nearer to this the more they bought', () => {
    const spends = [1, 2, 10, 1000].map((purchases) =>
      expectedSpend(CDNOW, { purchases, mean: 100 }),
    );
    expect(spends).toEqual(spends.toSorted((one, other) => one - other));
    expect(spends[0]).toBeGreaterThan(35.2);
    expect(spends.at(-1)).toBeCloseTo(100, 0);
  });
});
