import { describe, expect, it } from 'vitest';
import { fitGammaGamma } from '../../../shared/statistics/fit-gamma-gamma.ts';
import { expectedSpend } from '../../../shared/statistics/gamma-gamma.ts';
import { drawGamma } from '../../../shared/statistics/random-draws.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

/** CDNOW's, of the paper. */
const CDNOW = { p: 6.25, q: 3.74, gamma: 15.44 };

function spendingsOf(customers: number): { purchases: number; mean: number; count: number }[] {
  const random = seededRandom(5);
  return Array.from({ length: customers }, (_, at) => {
    const level = drawGamma(CDNOW.q, random) / CDNOW.gamma;
    const purchases = 1 + (at % 5);
    return {
      purchases,
      mean: drawGamma(CDNOW.p * purchases, random) / level / purchases,
      count: 1,
    };
  });
}

describe('fitGammaGamma', () => {
  it('finds the numbers that spending was made with', () => {
    const found = fitGammaGamma(spendingsOf(2000));
    for (const spending of [
      { purchases: 1, mean: 80 },
      { purchases: 6, mean: 20 },
    ]) {
      const share = expectedSpend(found, spending) / expectedSpend(CDNOW, spending);
      expect(share).toBeGreaterThan(0.93);
      expect(share).toBeLessThan(1.07);
    }
  });

  it('is the same in any money', () => {
    const cents = spendingsOf(200).map((each) => ({ ...each, mean: each.mean * 100 }));
    const [one, other] = [fitGammaGamma(spendingsOf(200)), fitGammaGamma(cents)];
    const spending = { purchases: 2, mean: 30 };
    expect(expectedSpend(other, { ...spending, mean: 3000 }) / 100).toBeCloseTo(
      expectedSpend(one, spending),
      3,
    );
  });
});
