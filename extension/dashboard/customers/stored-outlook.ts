import { customerOutlook } from '../../../shared/customers/customer-outlook.ts';
import type { Purchase } from '../../../shared/customers/purchase.ts';
import type { StoredOutlook } from './outlook-protocol.ts';

/**
 * Works out what purchases say, in the currency that most of them are in.
 *
 * @param all - Of one business.
 * @param today - ISO day.
 * @param tell - Hears which part is done, 0 to 1.
 * @returns The outlook; `null` where there are no purchases until today.
 */
export function outlookOf(
  all: readonly Purchase[],
  today: string,
  tell: (done: number) => void,
): StoredOutlook | null {
  const currency = commonest(all);
  const purchases = all.filter((each) => each.currency === currency && each.day <= today);
  const days = purchases.map(({ day }) => day);
  const run = customerOutlook(purchases, today);
  let step = run.next();
  while (step.done !== true) {
    tell(step.value);
    step = run.next();
  }
  if (step.value === null) return null;
  return {
    outlook: step.value,
    purchases: purchases.length,
    from: days.reduce((first, day) => (day < first ? day : first), today),
    to: days.reduce((last, day) => (day > last ? day : last), ''),
    currency,
    others: all.filter((each) => each.currency !== currency).length,
  };
}

function commonest(purchases: readonly Purchase[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { currency } of purchases) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
