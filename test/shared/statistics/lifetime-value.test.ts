import { describe, expect, it } from 'vitest';
import { expectedPurchases } from '../../../shared/statistics/bg-nbd.ts';
import { expectedSpend } from '../../../shared/statistics/gamma-gamma.ts';
import { customerEquity, lifetimeValue } from '../../../shared/statistics/lifetime-value.ts';

const OUTLOOK = {
  purchases: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  spend: { p: 6.25, q: 3.74, gamma: 15.44 },
  periods: 39,
  discount: 0,
};
const CUSTOMER = {
  history: { repeats: 2, lastAt: 30.43, observed: 38.86 },
  spending: { purchases: 2, mean: 22 },
};

describe('lifetimeValue', () => {
  it('is expected purchases times expected spend where money keeps its worth', () => {
    const purchases = expectedPurchases(OUTLOOK.purchases, CUSTOMER.history, 39);
    const spend = expectedSpend(OUTLOOK.spend, CUSTOMER.spending);
    expect(lifetimeValue(CUSTOMER, OUTLOOK)).toBeCloseTo(purchases * spend, 8);
  });

  it('falls with the discount', () => {
    const worth = lifetimeValue(CUSTOMER, { ...OUTLOOK, discount: 0.01 });
    expect(worth).toBeLessThan(lifetimeValue(CUSTOMER, OUTLOOK));
    expect(worth).toBeGreaterThan(lifetimeValue(CUSTOMER, OUTLOOK) / 1.01 ** 39);
  });
});

describe('customerEquity', () => {
  it('adds up the customers', () => {
    const one = lifetimeValue(CUSTOMER, OUTLOOK);
    expect(customerEquity([CUSTOMER, CUSTOMER], OUTLOOK)).toBeCloseTo(2 * one, 10);
    expect(customerEquity([], OUTLOOK)).toBe(0);
  });
});
