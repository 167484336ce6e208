import type { FitOptions } from './fit-bg-nbd.ts';
import type { GammaGamma, Spending } from './gamma-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { minimise } from './minimise.ts';

/** How many customers have spent alike. */
export interface CountedSpending extends Spending {
  /** Above 0; a weight where it is no whole number. */
  readonly count: number;
}

/** As in fit-bg-nbd.ts: p, q less 1, and gamma as a part of the mean spend. */
const USUAL = [Math.log(4), Math.log(3), Math.log(1)] as const;
const WIDTH = 2;

/**
 * Learns how much a shop's customers spend at a purchase.
 *
 * @param spendings - Of all customers, with means above 0; at least one.
 * @param options - Where to begin.
 * @returns The likeliest model; its q is above 1, so that it has a mean.
 * @source Fader, Hardie 2013, "The Gamma-Gamma model of monetary value", equation 1a: the likelihood.
 */
export function fitGammaGamma(
  spendings: readonly CountedSpending[],
  { near }: FitOptions<GammaGamma> = {},
): GammaGamma {
  const all = spendings.reduce((sum, { count }) => sum + count, 0);
  const unit = spendings.reduce((sum, { mean, count }) => sum + mean * count, 0) / all;
  const from =
    near === undefined
      ? USUAL
      : [Math.log(near.p), Math.log(near.q - 1), Math.log(near.gamma / unit)];
  const place = minimise((at) => unlikeliness(spendings, at, unit), {
    from,
    step: near === undefined ? 0.5 : 0.2,
    tolerance: 1e-4,
    mostValues: 500,
  });
  return modelAt(place, unit);
}

function modelAt(place: readonly number[], unit: number): GammaGamma {
  const [p, q, gamma] = USUAL.map((usual, at) => Math.exp(place[at] ?? usual));
  return { p: p ?? 1, q: 1 + (q ?? 1), gamma: (gamma ?? 1) * unit };
}

function unlikeliness(
  spendings: readonly CountedSpending[],
  place: readonly number[],
  unit: number,
): number {
  const { p, q, gamma } = modelAt(place, unit);
  const ofPurchases = new Map<number, number>();
  let likeliness = 0;
  for (const { purchases, mean, count } of spendings) {
    const shape = p * purchases;
    let common = ofPurchases.get(purchases);
    if (common === undefined) {
      common = logGamma(shape + q) - logGamma(shape) - logGamma(q) + q * Math.log(gamma);
      ofPurchases.set(purchases, common);
    }
    const spent = purchases * mean;
    const here = shape * Math.log(spent) - Math.log(mean) - (shape + q) * Math.log(gamma + spent);
    likeliness += count * (common + here);
  }
  const far = USUAL.reduce((sum, usual, at) => sum + (((place[at] ?? 0) - usual) / WIDTH) ** 2, 0);
  return far / 2 - likeliness;
}
