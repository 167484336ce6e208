import { expectedPurchases, probabilityAlive } from '../statistics/bg-nbd.ts';
import type { BgNbd } from '../statistics/bg-nbd.ts';
import { fitBgNbd } from '../statistics/fit-bg-nbd.ts';
import { fitGammaGamma } from '../statistics/fit-gamma-gamma.ts';
import type { CountedSpending } from '../statistics/fit-gamma-gamma.ts';
import { expectedSpend } from '../statistics/gamma-gamma.ts';
import type { GammaGamma } from '../statistics/gamma-gamma.ts';
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

/** Customers whose spending the model is learned from; of more, every so manieth. */
const MOST_SPENDINGS = 2000;

/** The 52 weeks ahead, in the steps in which they are discounted. */
const STEPS = 2;
const STEP = 26;

/** Money in a year is worth a tenth less. */
const DISCOUNT_A_STEP = 1.1 ** (1 / STEPS);

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
  return groups.reduce(
    (sum, group) => sum + discounted(purchases, group) * spendAt(spend, group),
    0,
  );
}

/** Purchases of each in the next 52 weeks, later ones counted for less. */
function discounted(model: BgNbd, { history }: CustomerGroup): number {
  let before = 0;
  let sum = 0;
  for (let step = 1; step <= STEPS; step += 1) {
    const until = expectedPurchases(model, history, step * STEP);
    sum += (until - before) / DISCOUNT_A_STEP ** (step - 0.5);
    before = until;
  }
  return sum;
}

/** A purchase of each of a group, added up over the group: what is expected depends on what was spent in a straight line. */
function spendAt(model: GammaGamma, { history, count, spent }: CustomerGroup): number {
  const purchases = history.repeats + 1;
  return count * expectedSpend(model, { purchases, mean: spent / count / purchases });
}
