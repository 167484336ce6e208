import { describe, expect, it } from 'vitest';
import { customerGroups } from '../../../shared/customers/customer-groups.ts';
import { historiesAt } from '../../../shared/customers/histories.ts';
import { expectedPurchases } from '../../../shared/statistics/bg-nbd.ts';
import { fitBgNbd } from '../../../shared/statistics/fit-bg-nbd.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';
import { makePurchases } from '../customers/make-purchases.ts';

/** CDNOW's, of the paper. */
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

function historiesOf(customers: number): ReturnType<typeof historiesAt> {
  const shop = { model: CDNOW, customers, from: '2025-01-01', to: '2026-02-01' };
  return historiesAt(makePurchases({ ...shop, random: seededRandom(11) }).purchases, '2026-02-01');
}

describe('fitBgNbd', () => {
  it('finds the numbers that customers were made with', () => {
    const found = fitBgNbd(customerGroups(historiesOf(3000)));
    expect(found.r).toBeGreaterThan(CDNOW.r * 0.85);
    expect(found.r).toBeLessThan(CDNOW.r * 1.15);
    const history = { repeats: 2, lastAt: 30.43, observed: 38.86 };
    const made = expectedPurchases(CDNOW, history, 39);
    expect(expectedPurchases(found, history, 39) / made).toBeCloseTo(1, 0);
  });

  it('comes to the same from groups as from each customer', () => {
    const histories = historiesOf(400);
    const each = fitBgNbd(histories.map(({ history }) => ({ history, count: 1 })));
    const grouped = fitBgNbd(customerGroups(histories));
    expect(grouped.r).toBeCloseTo(each.r, 1);
    expect(grouped.alpha / each.alpha).toBeCloseTo(1, 0);
  });

  it('stays within reason where little is known', () => {
    const history = { repeats: 1, lastAt: 2, observed: 10 };
    const found = fitBgNbd([{ history, count: 1 }]);
    for (const value of Object.values(found)) expect(value).toBeLessThan(1000);
  });
});
