import { describe, expect, it } from 'vitest';
import type { Purchase } from '../../../shared/customers/purchase.ts';
import { purchasesOf, removePurchases, savePurchases } from '../../../extension/store/purchases.ts';
import { makeStore } from './make-store.ts';

function purchase(id: string, businessId = 'main'): Purchase {
  return { id, businessId, customer: '00ff', day: '2026-02-01', amount: 5, currency: 'EUR' };
}

describe('savePurchases', () => {
  it('keeps a list beside what is there, each purchase once', async () => {
    const store = await makeStore();
    await savePurchases(store, [purchase('1'), purchase('2')]);
    const again = { ...purchase('2'), amount: 6 };
    expect(await savePurchases(store, [again, purchase('3')])).toEqual({
      ok: true,
      value: { added: 1, known: 1 },
    });
    expect(await purchasesOf(store, 'main')).toEqual([purchase('1'), again, purchase('3')]);
  });
});

describe('removePurchases', () => {
  it('removes those of one business alone', async () => {
    const store = await makeStore();
    await savePurchases(store, [purchase('1'), purchase('2'), purchase('3', 'other')]);
    expect(await removePurchases(store, 'main')).toEqual({ ok: true, value: 2 });
    expect(await purchasesOf(store, 'main')).toEqual([]);
    expect(await purchasesOf(store, 'other')).toEqual([purchase('3', 'other')]);
  });
});
