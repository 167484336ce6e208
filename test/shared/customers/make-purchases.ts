import type { Purchase } from '../../../shared/customers/purchase.ts';
import type { BgNbd } from '../../../shared/statistics/bg-nbd.ts';
import { drawGamma } from '../../../shared/statistics/random-draws.ts';
import type { Random } from '../../../shared/statistics/seeded-random.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** A shop whose customers behave as the models say. */
export interface MadeShop {
  readonly model: BgNbd;
  readonly customers: number;
  /** ISO days: customers come for the first time in between, and are looked at on the last. */
  readonly from: string;
  readonly to: string;
  readonly random: Random;
}

/** What a made shop's customers did, and what nobody would see. */
export interface MadePurchases {
  readonly purchases: readonly Purchase[];
  /** Customers who came back at least once. */
  readonly regulars: number;
  /** Of those, who had not stopped by the last day. */
  readonly active: number;
}

/** Mean spend at a purchase of 10 to 20. */
const SPEND = { p: 6, q: 3.7, gamma: 8 };

/**
 * Makes a shop's purchases.
 *
 * @param shop - How its customers behave.
 * @returns The purchases, and how many of the customers truly are still there.
 */
export function makePurchases({ model, customers, from, to, random }: MadeShop): MadePurchases {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const purchases: Purchase[] = [];
  let regulars = 0;
  let active = 0;
  for (let customer = 0; customer < customers; customer += 1) {
    const rate = drawGamma(model.r, random) / model.alpha;
    const stops = drawGamma(model.a, random);
    const chance = stops / (stops + drawGamma(model.b, random));
    const level = drawGamma(SPEND.q, random) / SPEND.gamma;
    let time = start + random() * (end - start);
    let visits = 0;
    let isGone = false;
    while (time <= end && !isGone) {
      const amount = Math.max(0.01, Math.round((100 * drawGamma(SPEND.p, random)) / level) / 100);
      const day = new Date(time).toISOString().slice(0, 10);
      const id = `${customer} ${visits}`;
      purchases.push({
        id,
        businessId: 'main',
        customer: `c${customer}`,
        day,
        amount,
        currency: 'EUR',
      });
      visits += 1;
      isGone = visits > 1 && random() < chance;
      time += (-Math.log(1 - random()) / rate) * WEEK_MS;
    }
    if (visits > 1) regulars += 1;
    if (visits > 1 && !isGone) active += 1;
  }
  return { purchases, regulars, active };
}
