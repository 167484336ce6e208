import { probabilityAlive } from '../statistics/bg-nbd.ts';
import { drawGamma } from '../statistics/random-draws.ts';
import type { Random } from '../statistics/seeded-random.ts';
import type { CustomerModel } from './customer-model.ts';
import type { CustomerHistory } from './histories.ts';

const WEEKS = 52;
const DISCOUNT_A_WEEK = 1.1 ** (1 / WEEKS);

/** Customers that are looked at, and years that are drawn of each. */
const MOST_CUSTOMERS = 800;
const YEARS = 30;

/**
 * How far what customers will spend in a year lies from what is expected, by chance alone.
 *
 * @param model - The shop's.
 * @param customers - Any number; of many, some are looked at.
 * @param random - Gives numbers from 0 to below 1.
 * @returns Standard deviation of what all of them spend together, in money; 0 where spending is not known.
 */
export function chanceOfYear(
  model: CustomerModel,
  customers: readonly CustomerHistory[],
  random: Random,
): number {
  const every = Math.ceil(customers.length / MOST_CUSTOMERS);
  const some = customers.filter((_, at) => at % every === 0);
  const variance = some.reduce((sum, customer) => sum + varianceOf(model, customer, random), 0);
  return Math.sqrt((variance / Math.max(some.length, 1)) * customers.length);
}

function varianceOf(model: CustomerModel, customer: CustomerHistory, random: Random): number {
  let sum = 0;
  let squares = 0;
  for (let year = 0; year < YEARS; year += 1) {
    const spent = drawYear(model, customer, random);
    sum += spent;
    squares += spent ** 2;
  }
  return (squares - sum ** 2 / YEARS) / (YEARS - 1);
}

/** A year of one customer, as the models have it: whether they still come, how often, what they spend, when they stop. */
function drawYear(
  { purchases, spend }: CustomerModel,
  { history, spent }: CustomerHistory,
  random: Random,
): number {
  if (spend === null || random() > probabilityAlive(purchases, history)) return 0;
  const { repeats, observed } = history;
  const rate = drawGamma(purchases.r + repeats, random) / (purchases.alpha + observed);
  const stops = drawGamma(purchases.a, random);
  const chance = stops / (stops + drawGamma(purchases.b + repeats, random));
  const bought = repeats + 1;
  const level = drawGamma(spend.p * bought + spend.q, random) / (spend.gamma + spent);
  let worth = 0;
  let week = -Math.log(1 - random()) / rate;
  while (week <= WEEKS) {
    worth += drawGamma(spend.p, random) / level / DISCOUNT_A_WEEK ** week;
    if (random() < chance) break;
    week += -Math.log(1 - random()) / rate;
  }
  return worth;
}
