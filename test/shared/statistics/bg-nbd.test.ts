import { describe, expect, it } from 'vitest';
import { expectedPurchases, probabilityAlive } from '../../../shared/statistics/bg-nbd.ts';

/** Estimated by Fader, Hardie and Lee for the shop CDNOW, in weeks. */
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const TWICE_AGAIN = { repeats: 2, lastAt: 30.43, observed: 38.86 };

describe('probabilityAlive', () => {
  it('is .7266 for two repeats, the last of them eight weeks ago', () => {
    expect(probabilityAlive(CDNOW, TWICE_AGAIN)).toBeCloseTo(0.7266, 4);
  });

  it('is 1 for who never came back: nobody stops before a repeat in this model', () => {
    expect(probabilityAlive(CDNOW, { repeats: 0, lastAt: 0, observed: 38.86 })).toBe(1);
  });

  it('falls with every week of silence', () => {
    const weeks = [31, 35, 40, 60, 100].map((observed) =>
      probabilityAlive(CDNOW, { ...TWICE_AGAIN, observed }),
    );
    expect(weeks).toEqual(weeks.toSorted((one, other) => other - one));
  });
});

describe('expectedPurchases', () => {
  it('is 1.226 for the same customer over 39 weeks', () => {
    expect(expectedPurchases(CDNOW, TWICE_AGAIN, 39)).toBeCloseTo(1.226, 3);
  });

  it('is none at once and more the further it looks', () => {
    const ahead = [0, 10, 39, 100].map((weeks) => expectedPurchases(CDNOW, TWICE_AGAIN, weeks));
    expect(ahead[0]).toBeCloseTo(0, 12);
    expect(ahead).toEqual(ahead.toSorted((one, other) => one - other));
  });
});
