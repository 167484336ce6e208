import { hypergeometric } from './hypergeometric.ts';

/** How a shop's customers buy again and stop: r and alpha shape how often, a and b how likely each stops. */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  /** Not 1, where the formula has no value. */
  readonly a: number;
  readonly b: number;
}

/** What is known of one customer's purchases. All times are in one unit, such as weeks. */
export interface PurchaseHistory {
  /** Purchases after the first. */
  readonly repeats: number;
  /** From the first purchase to the last; 0 where there was no other. */
  readonly lastAt: number;
  /** From the first purchase to now; at least `lastAt`. */
  readonly observed: number;
}

/**
 * How likely a customer still buys here. One who never came back cannot have stopped after a repeat: 1 by this model.
 *
 * @param model - The shop's.
 * @param history - The customer's.
 * @returns A probability from 0 to 1.
 * @source Fader, Hardie, Lee 2005, "Counting your customers the easy way", Marketing Science; Fader and Hardie 2008 (P(alive)).
 */
export function probabilityAlive(model: BgNbd, history: PurchaseHistory): number {
  return 1 / (1 + oddsOfHavingStopped(model, history));
}

/**
 * How many purchases a customer is expected to make from now on.
 *
 * @param model - The shop's.
 * @param history - The customer's.
 * @param ahead - How far to look, in the unit of the history; from 0 on.
 * @returns A number from 0 on.
 * @source Fader, Hardie, Lee 2005, equation 10.
 */
export function expectedPurchases(model: BgNbd, history: PurchaseHistory, ahead: number): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, observed } = history;
  const from = alpha + observed;
  const unspent =
    (from / (from + ahead)) ** (r + x) *
    hypergeometric([r + x, b + x, a + b + x - 1], ahead / (from + ahead));
  const purchases = ((a + b + x - 1) / (a - 1)) * (1 - unspent);
  return purchases / (1 + oddsOfHavingStopped(model, history));
}

function oddsOfHavingStopped(model: BgNbd, history: PurchaseHistory): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, lastAt, observed } = history;
  if (x === 0) return 0;
  return (a / (b + x - 1)) * ((alpha + observed) / (alpha + lastAt)) ** (r + x);
}
