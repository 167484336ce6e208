import type { BgNbd, PurchaseHistory } from './bg-nbd.ts';
import { logGamma } from './log-gamma.ts';
import { minimise } from './minimise.ts';

/** How many customers have one history. */
export interface CountedHistory {
  readonly history: PurchaseHistory;
  /** Above 0; a weight where it is no whole number. */
  readonly count: number;
}

/** How a search for a model goes. */
export interface FitOptions<Model> {
  /** A model to begin at, where one of much the same data is known. */
  readonly near?: Model;
}

/**
 * Shops of all kinds, in logarithms: half a purchase in ten weeks at first, one in three likely to stop. A shop with few
 * customers is drawn towards it a little, so that four numbers learned from little do not run away; the width is so
 * great (a factor of 50 either way) that some hundred customers outweigh it.
 */
const USUAL = [Math.log(0.5), Math.log(10), Math.log(1), Math.log(3)] as const;
const WIDTH = 2;

/**
 * Learns how a shop's customers buy again and stop.
 *
 * @param histories - Of all customers, in any order; at least one who came back.
 * @param options - Where to begin.
 * @returns The likeliest model.
 * @source Fader, Hardie, Lee 2005, "Counting your customers the easy way", equation 6: the likelihood.
 */
export function fitBgNbd(
  histories: readonly CountedHistory[],
  { near }: FitOptions<BgNbd> = {},
): BgNbd {
  const from =
    near === undefined ? USUAL : [near.r, near.alpha, near.a, near.b].map((each) => Math.log(each));
  const place = minimise((at) => unlikeliness(histories, at), {
    from,
    step: near === undefined ? 0.5 : 0.2,
    tolerance: 1e-4,
    mostValues: 600,
  });
  return modelAt(place);
}

function modelAt(place: readonly number[]): BgNbd {
  const [r, alpha, a, b] = USUAL.map((usual, at) => Math.exp(place[at] ?? usual));
  return { r: r ?? 1, alpha: alpha ?? 1, a: a ?? 1, b: b ?? 1 };
}

function unlikeliness(histories: readonly CountedHistory[], place: readonly number[]): number {
  const { r, alpha, a, b } = modelAt(place);
  let likeliness = 0;
  const ofRepeats = new Map<number, number>();
  for (const { history, count } of histories) {
    const { repeats: x, lastAt, observed } = history;
    let common = ofRepeats.get(x);
    if (common === undefined) {
      common = commonPart({ r, alpha, a, b }, x);
      ofRepeats.set(x, common);
    }
    const still = -(r + x) * Math.log(alpha + observed);
    const gone =
      x === 0 ? -Infinity : Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + lastAt);
    likeliness += count * (common + logOfSum(still, gone));
  }
  const far = USUAL.reduce((sum, usual, at) => sum + (((place[at] ?? 0) - usual) / WIDTH) ** 2, 0);
  return far / 2 - likeliness;
}

/** What of a customer's likelihood depends on the number of purchases alone. */
function commonPart({ r, alpha, a, b }: BgNbd, x: number): number {
  const often = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
  const stayed = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
  return often + stayed;
}

function logOfSum(one: number, other: number): number {
  const greater = Math.max(one, other);
  return greater + Math.log(Math.exp(one - greater) + Math.exp(other - greater));
}
