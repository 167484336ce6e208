import { describe, expect, it } from 'vitest';
import { purchasesOf } from '../../../extension/store/purchases.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';
import { makePurchases } from '../../shared/customers/make-purchases.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, violationsOn } from './draw-dashboard.tsx';

const SHOP = { model: { r: 0.8, alpha: 6, a: 0.8, b: 4 }, from: '2024-01-01', to: '2026-03-02' };

function listOf(customers: number): string {
  const { purchases } = makePurchases({ ...SHOP, customers, random: seededRandom(5) });
  const rows = purchases.map(
    ({ id, customer, day, amount }) => `${id},${customer}@mail.example,${day},${amount}`,
  );
  return ['Order ID,Email,Order date,Total EUR', ...rows].join('\n');
}

describe('customers', () => {
  it('takes a list in, shows how it is understood, keeps it, and says what it means', async () => {
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/customers');
    await give(page, listOf(60));
    await expect.poll(() => page.textContent).toContain('orders.csv: is this right?');
    expect(chosenIn(page, '#purchase-customer')).toBe('Email');
    expect(chosenIn(page, '#purchase-date')).toBe('Order date');
    expect(chosenIn(page, '#purchase-amount')).toBe('Total EUR');
    expect(await purchasesOf(store, 'main')).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
    press(page, 'Keep');
    await expect.poll(() => page.textContent).toContain('purchases added');
    const kept = await purchasesOf(store, 'main');
    expect(kept.length).toBeGreaterThan(100);
    expect(JSON.stringify(kept)).not.toContain('@');
    await expect.poll(() => page.textContent, { timeout: 20_000 }).toContain('of 60 customers');
    const figures = [...page.querySelectorAll('.figure .value')].map((each) => each.textContent);
    expect(figures).toHaveLength(5);
    expect(figures[0]).toMatch(/^\d+\u00A0%$/);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('reads by other columns where the owner corrects them', async () => {
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/customers');
    await give(page, 'when;guest card;till\n2026-02-03;K1;12,50\n2026-02-10;K1;8,00\n');
    await expect.poll(() => page.textContent).toContain('Choose the columns that say who bought');
    choose(page, '#purchase-customer', 'guest card');
    await expect.poll(() => page.textContent).toContain('Keep 2 purchases');
    choose(page, '#purchase-amount', 'till');
    await expect.poll(() => page.textContent).toContain('12.50');
    press(page, 'Keep');
    await expect.poll(async () => (await purchasesOf(store, 'main')).length).toBe(2);
    await expect.poll(() => page.textContent, { timeout: 20_000 }).toContain('more must come back');
  });

  it('says in words why a file is of no use, and keeps nothing', async () => {
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/customers');
    await give(page, '{"orders": []}');
    await expect
      .poll(() => page.querySelector('[role=alert]')?.textContent)
      .toContain('orders.csv is no table that can be read');
    expect(await purchasesOf(store, 'main')).toEqual([]);
  });

  it('removes all purchases, once it has asked', async () => {
    const store = await makeStore();
    const { page } = drawDashboard(store, '#/customers');
    await give(page, listOf(10));
    await expect.poll(() => page.textContent).toContain('is this right?');
    press(page, 'Keep');
    await expect.poll(() => page.textContent, { timeout: 20_000 }).toContain('of 10 customers');
    press(page, 'Remove all purchases');
    await expect.poll(() => page.textContent).toContain('Yes, remove all purchases');
    expect((await purchasesOf(store, 'main')).length).toBeGreaterThan(0);
    press(page, 'Yes, remove');
    await expect.poll(() => page.textContent).not.toContain('of 10 customers');
    expect(await purchasesOf(store, 'main')).toEqual([]);
  });
});

async function give(page: HTMLElement, text: string): Promise<void> {
  await expect.poll(() => page.querySelector('#purchases')).not.toBeNull();
  const field = page.querySelector('#purchases');
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  const files = new DataTransfer();
  files.items.add(new File([text], 'orders.csv'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function chosenIn(page: HTMLElement, id: string): string | undefined {
  const field = page.querySelector(id);
  return field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : undefined;
}

function choose(page: HTMLElement, id: string, name: string): void {
  const field = page.querySelector(id);
  if (!(field instanceof HTMLSelectElement)) throw new Error(id);
  field.value = [...field.options].find(({ text }) => text === name)?.value ?? '';
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function press(page: HTMLElement, words: string): void {
  const buttons = [...page.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent.startsWith(words));
  if (button === undefined) throw new Error(`no button ${words}`);
  button.click();
}
