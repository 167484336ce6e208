import type { PurchaseHistory } from '../statistics/bg-nbd.ts';
import type { Purchase } from './purchase.ts';

/** A customer as the models see them. */
export interface CustomerHistory {
  /** Their mark. */
  readonly customer: string;
  /** In weeks. */
  readonly history: PurchaseHistory;
  /** All that they spent, in money; 0 where no list says. */
  readonly spent: number;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * What was known of each customer on some day. Several purchases of a day are one; a day on which as much was given back
 * as was spent is none.
 *
 * @param purchases - In any order, of one currency.
 * @param day - ISO day; what is later is left out.
 * @returns Of each customer who had bought by then, in the order of their marks.
 */
export function historiesAt(purchases: readonly Purchase[], day: string): CustomerHistory[] {
  const now = Date.parse(day);
  const customers = new Map<string, Map<string, number | null>>();
  for (const { customer, day: bought, amount } of purchases) {
    if (bought > day) continue;
    const days = customers.get(customer) ?? new Map<string, number | null>();
    const before = days.get(bought);
    days.set(bought, before === undefined ? amount : addAmounts(before, amount));
    customers.set(customer, days);
  }
  return [...customers]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([customer, days]) => historyOf(customer, days, now) ?? []);
}

function addAmounts(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}

function historyOf(
  customer: string,
  days: ReadonlyMap<string, number | null>,
  now: number,
): CustomerHistory | null {
  const kept = [...days].filter(([, amount]) => amount === null || amount > 0);
  const times = kept.map(([day]) => Date.parse(day));
  if (times.length === 0) return null;
  const first = Math.min(...times);
  const history = {
    repeats: times.length - 1,
    lastAt: (Math.max(...times) - first) / WEEK_MS,
    observed: (now - first) / WEEK_MS,
  };
  return { customer, history, spent: kept.reduce((sum, [, amount]) => sum + (amount ?? 0), 0) };
}
