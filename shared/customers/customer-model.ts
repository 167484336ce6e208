import { probabilityAlive } from '../statistics/bg-nbd.ts';
import type { BgNbd } from '../statistics/bg-nbd.ts';
import { fitBgNbd } from '../statistics/fit-bg-nbd.ts';
import { fitGammaGamma } from '../statistics/fit-gamma-gamma.ts';
import type { CountedSpending } from '../statistics/fit-gamma-gamma.ts';
import type { GammaGamma } from '../statistics/gamma-gamma.ts';
import { lifetimeValue } from '../statistics/lifetime-value.ts';
import { drawGamma, drawNormal } from '../statistics/random-draws.ts';
import type { Random } from '../statistics/seeded-random.ts';
import type { CustomerGroup } from './customer-groups.ts';
import type { CustomerHistory } from './histories.ts';

/** A shop's customers, learned from what they did. */
export interface CustomerModel {
  readonly purchases: BgNbd;
  /** `null` where no list says what was spent. */
  readonly spend: GammaGamma | null;
}

/** What the models are learned from. */
export interface CustomerData {
  readonly groups: readonly CustomerGroup[];
  readonly spendings: readonly CountedSpending[];
}

/** Customers whose spending the model is learned from; of more, every second, every third and so on. */
const MOST_SPENDINGS = 2000;

/** 52 weeks, in halves; money in a year is worth a tenth less. */
const YEAR = { periods: 52, step: 26, discount: 1.1 ** (1 / 52) - 1 } as const;

/**
 * Takes from customers what the spend model learns from.
 *
 * @param customers - Any number.
 * @returns Those who spent something, no more than two thousand.
 */
export function spendingsOf(customers: readonly CustomerHistory[]): readonly CountedSpending[] {
  const spending = customers.filter(({ spent }) => spent > 0);
  const every = Math.ceil(spending.length / MOST_SPENDINGS);
  return spending
    .filter((_, at) => at % every === 0)
    .map(({ history, spent }) => {
      const purchases = history.repeats + 1;
      return { purchases, mean: spent / purchases, count: 1 };
    });
}

/**
 * Learns both models.
 *
 * @param data - With at least one customer who came back.
 * @param near - A model of much the same data.
 * @returns The model.
 */
export function learnCustomers(data: CustomerData, near?: CustomerModel): CustomerModel {
  const spend = near?.spend ?? undefined;
  return {
    purchases: fitBgNbd(data.groups, near && { near: near.purchases }),
    spend:
      data.spendings.length === 0 ? null : fitGammaGamma(data.spendings, spend && { near: spend }),
  };
}

/**
 * The same customers, each counted more or less by chance: what else might as well have been seen.
 *
 * @param data - As it was seen.
 * @param random - Gives numbers from 0 to below 1.
 * @returns Data with other counts.
 * @source Rubin 1981, "The Bayesian bootstrap".
 */
export function reweighted(data: CustomerData, random: Random): CustomerData {
  return {
    groups: data.groups.map((group) => {
      const count = Math.max(drawGamma(group.count, random), Number.EPSILON);
      return { ...group, count, spent: (group.spent * count) / group.count };
    }),
    spendings: data.spendings.map((spending) => ({
      ...spending,
      count: Math.max(drawGamma(spending.count, random), Number.EPSILON),
    })),
  };
}

/**
 * How many of those who came back at least once still come.
 *
 * @param model - The shop's.
 * @param groups - Customers.
 * @param random - Where it is given, a number is drawn rather than expected.
 * @returns From 0 to all of them.
 */
export function activeRegulars(
  { purchases }: CustomerModel,
  groups: readonly CustomerGroup[],
  random?: Random,
): number {
  let active = 0;
  let variance = 0;
  let all = 0;
  for (const { history, count } of groups) {
    if (history.repeats === 0) continue;
    const alive = probabilityAlive(purchases, history);
    all += count;
    active += count * alive;
    variance += count * alive * (1 - alive);
  }
  const drawn = random === undefined ? active : active + Math.sqrt(variance) * drawNormal(random);
  return Math.min(all, Math.max(0, drawn));
}

/**
 * What customers are expected to spend in the next 52 weeks, in today's money.
 *
 * @param model - The shop's.
 * @param groups - Customers.
 * @returns Money, of all of them together; `null` where spending is not known.
 */
export function worthAhead(
  { purchases, spend }: CustomerModel,
  groups: readonly CustomerGroup[],
): number | null {
  if (spend === null) return null;
  const outlook = { purchases, spend, ...YEAR };
  return groups.reduce((sum, { history, count, spent }) => {
    const bought = history.repeats + 1;
    const spending = { purchases: bought, mean: spent / count / bought };
    return sum + count * lifetimeValue({ history, spending }, outlook);
  }, 0);
}
