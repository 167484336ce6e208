/** How much a shop's customers spend at a purchase: p shapes each one's purchases, q and gamma how customers differ. */
export interface GammaGamma {
  readonly p: number;
  /** Above 1. */
  readonly q: number;
  /** In money. */
  readonly gamma: number;
}

/** What is known of one customer's spending. */
export interface Spending {
  /** Purchases that the mean is of; 0 where there is none. */
  readonly purchases: number;
  /** Mean spend at a purchase, in money. */
  readonly mean: number;
}

/**
 * What a customer is expected to spend at a purchase: their own mean, drawn towards the shop's while they have bought little.
 *
 * @param model - The shop's.
 * @param spending - The customer's.
 * @returns Money.
 * @source Fader, Hardie 2013, "The Gamma-Gamma model of monetary value", equation 5.
 */
export function expectedSpend(model: GammaGamma, { purchases, mean }: Spending): number {
  const { p, q, gamma } = model;
  return (p * (gamma + purchases * mean)) / (p * purchases + q - 1);
}
