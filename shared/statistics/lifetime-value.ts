import { expectedPurchases } from './bg-nbd.ts';
import type { BgNbd, PurchaseHistory } from './bg-nbd.ts';
import { expectedSpend } from './gamma-gamma.ts';
import type { GammaGamma, Spending } from './gamma-gamma.ts';

/** A customer's purchases and what they spent. */
export interface Customer {
  readonly history: PurchaseHistory;
  readonly spending: Spending;
}

/** How to look ahead. */
export interface Outlook {
  readonly purchases: BgNbd;
  readonly spend: GammaGamma;
  /** How many periods of the history's unit, a whole number. */
  readonly periods: number;
  /** What later money is worth less by, a period: 0.002 a week is about a tenth a year. */
  readonly discount: number;
  /** Periods that are reckoned at once, for speed; each by itself where it is left out. */
  readonly step?: number;
}

/**
 * What a customer's purchases from now on are worth today: expected purchases times expected spend, discounted.
 *
 * @param customer - What is known of them.
 * @param outlook - The shop's two models, how far to look, and the discount.
 * @returns Money; 0 where nothing is expected.
 * @source Fader, Hardie, Lee 2005, "RFM and CLV: using iso-value curves for customer base analysis".
 */
export function lifetimeValue({ history, spending }: Customer, outlook: Outlook): number {
  const { purchases, spend, periods, discount, step = 1 } = outlook;
  let before = 0;
  let worth = 0;
  for (let period = step; period <= periods; period += step) {
    const until = expectedPurchases(purchases, history, period);
    // What is bought within a step is bought in its middle, on average.
    worth += (until - before) / (1 + discount) ** (period - step / 2);
    before = until;
  }
  return worth * expectedSpend(spend, spending);
}

/**
 * What all customers are worth today.
 *
 * @param customers - Any number of them.
 * @param outlook - The shop's.
 * @returns Money.
 * @source Rust, Lemon, Zeithaml 2004, "Return on marketing": customer equity is the sum of lifetime values.
 */
export function customerEquity(customers: readonly Customer[], outlook: Outlook): number {
  return customers.reduce((sum, customer) => sum + lifetimeValue(customer, outlook), 0);
}
