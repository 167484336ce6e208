import { describe, expect, it } from 'vitest';
import { customerOutlook } from '../../../shared/customers/customer-outlook.ts';
import type { CustomerOutlook } from '../../../shared/customers/customer-outlook.ts';
import type { Purchase } from '../../../shared/customers/purchase.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';
import { makePurchases } from './make-purchases.ts';

const TODAY = '2026-03-01';
const SHOP = { model: { r: 0.8, alpha: 6, a: 0.8, b: 4 }, from: '2024-01-01', to: '2027-02-28' };

function outlookOf(purchases: readonly Purchase[]): CustomerOutlook | null {
  const run = customerOutlook(purchases, TODAY);
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}

describe('customerOutlook', () => {
  it('says nothing where nobody bought anything', () => {
    expect(outlookOf([])).toBeNull();
  });

  it('says only who came back where too few did', () => {
    const { purchases } = makePurchases({ ...SHOP, customers: 15, random: seededRandom(2) });
    const outlook = outlookOf(purchases);
    expect(outlook).toMatchObject({
      equity: null,
      now: { active: null, churn: null, value: null },
    });
    expect(outlook?.moreNeeded).toBe(30 - (outlook?.now.regulars ?? 0));
    expect(outlook?.cameBack.low).toBeLessThan(outlook?.cameBack.value ?? 0);
  });

  it.each([1, 2, 3, 4])('has how many still come within its interval (shop %i)', (seed) => {
    const shop = { ...SHOP, to: TODAY, customers: 90, random: seededRandom(seed) };
    const { purchases, active } = makePurchases(shop);
    const told = outlookOf(purchases)?.now.active;
    expect(told?.low).toBeLessThanOrEqual(active);
    expect(told?.high).toBeGreaterThanOrEqual(active);
  });

  it('expects of the year ahead about what then is spent', () => {
    const { purchases } = makePurchases({ ...SHOP, customers: 600, random: seededRandom(4) });
    const known = purchases.filter(({ day }) => day <= TODAY);
    const customers = new Set(known.map(({ customer }) => customer));
    const later = purchases.filter(
      ({ day, customer }) => day > TODAY && customers.has(customer) && day <= '2027-02-28',
    );
    const spent = later.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const { equity, now } = outlookOf(known) ?? {};
    // Money of the year ahead counts for a twentieth less on average.
    expect((equity?.value ?? 0) / (spent * 0.955)).toBeGreaterThan(0.85);
    expect((equity?.value ?? 0) / (spent * 0.955)).toBeLessThan(1.15);
    expect(now?.value?.value).toBeCloseTo((equity?.value ?? 0) / (now?.customers ?? 1), 6);
  });

  it('tells a time in which many were lost from the others', () => {
    const { purchases } = makePurchases({
      ...SHOP,
      to: TODAY,
      customers: 500,
      random: seededRandom(9),
    });
    // From December on two of three customers are not seen again.
    const kept = purchases.filter(
      ({ customer, day }) => day < '2025-12-01' || Number(customer.slice(1)) % 3 === 0,
    );
    const { now, earlier } = outlookOf(kept) ?? {};
    const before = earlier?.at(-2)?.churn;
    expect(now?.churn?.low).toBeGreaterThan(before?.high ?? 1);
  });

  it('says nothing of money where no list does', () => {
    const { purchases } = makePurchases({
      ...SHOP,
      to: TODAY,
      customers: 100,
      random: seededRandom(3),
    });
    const outlook = outlookOf(purchases.map((each) => ({ ...each, amount: null })));
    expect(outlook?.equity).toBeNull();
    expect(outlook?.now.active).not.toBeNull();
  });

  it('shows the same figures each time', () => {
    const { purchases } = makePurchases({
      ...SHOP,
      to: TODAY,
      customers: 80,
      random: seededRandom(7),
    });
    expect(outlookOf(purchases)).toEqual(outlookOf([...purchases]));
  });
});
