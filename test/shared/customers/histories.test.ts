import { describe, expect, it } from 'vitest';
import { customerGroups } from '../../../shared/customers/customer-groups.ts';
import { customerMark } from '../../../shared/customers/customer-mark.ts';
import { historiesAt } from '../../../shared/customers/histories.ts';
import type { Purchase } from '../../../shared/customers/purchase.ts';

function bought(customer: string, day: string, amount: number | null = 10): Purchase {
  return {
    id: `${customer} ${day} ${amount}`,
    businessId: 'main',
    customer,
    day,
    amount,
    currency: 'EUR',
  };
}

describe('historiesAt', () => {
  it('counts weeks from the first purchase', () => {
    const list = [bought('a', '2026-01-15'), bought('a', '2026-01-01'), bought('a', '2026-01-08')];
    expect(historiesAt(list, '2026-01-29')).toEqual([
      { customer: 'a', history: { repeats: 2, lastAt: 2, observed: 4 }, spent: 30 },
    ]);
  });

  it('knows nothing of later days', () => {
    const list = [bought('a', '2026-01-01'), bought('a', '2026-02-01'), bought('b', '2026-03-01')];
    expect(historiesAt(list, '2026-01-08')).toEqual([
      { customer: 'a', history: { repeats: 0, lastAt: 0, observed: 1 }, spent: 10 },
    ]);
  });

  it('takes the purchases of a day together, and those that were given back as none', () => {
    const list = [
      bought('a', '2026-01-01', 5),
      bought('a', '2026-01-01', 7),
      bought('a', '2026-01-08', 9),
      bought('a', '2026-01-08', -9),
      bought('b', '2026-01-01', 4),
      bought('b', '2026-01-01', -4),
    ];
    expect(historiesAt(list, '2026-01-15')).toEqual([
      { customer: 'a', history: { repeats: 0, lastAt: 0, observed: 2 }, spent: 12 },
    ]);
  });

  it('counts visits without an amount', () => {
    const list = [bought('a', '2026-01-01', null), bought('a', '2026-01-08', null)];
    expect(historiesAt(list, '2026-01-08')).toMatchObject([{ history: { repeats: 1 }, spent: 0 }]);
  });
});

describe('customerGroups', () => {
  it('brings like customers together and loses none', () => {
    const list = ['a', 'b', 'c'].flatMap((customer) => [
      bought(customer, '2026-01-01'),
      bought(customer, customer === 'c' ? '2026-03-05' : '2026-01-08', 20),
    ]);
    const groups = customerGroups(historiesAt(list, '2026-04-09'));
    expect(groups).toEqual([
      { history: { repeats: 1, lastAt: 1, observed: 14 }, count: 2, spent: 60 },
      { history: { repeats: 1, lastAt: 9, observed: 14 }, count: 1, spent: 30 },
    ]);
  });
});

describe('customerMark', () => {
  it('is the same however an address is written, and another for another', async () => {
    const mark = await customerMark('Mara.Lind@mail.example');
    expect(mark).toMatch(/^[0-9a-f]{24}$/);
    expect(await customerMark('  mara.lind@MAIL.example ')).toBe(mark);
    expect(await customerMark('mara.lund@mail.example')).not.toBe(mark);
  });
});
