import { drawNormal } from '../statistics/random-draws.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import type { Random } from '../statistics/seeded-random.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { customerGroups } from './customer-groups.ts';
import type { CustomerGroup } from './customer-groups.ts';
import {
  activeRegulars,
  learnCustomers,
  reweighted,
  spendingsOf,
  worthAhead,
} from './customer-model.ts';
import type { CustomerModel } from './customer-model.ts';
import { estimateOf, isTooWide, times } from './estimate.ts';
import type { Estimate } from './estimate.ts';
import { historiesAt } from './histories.ts';
import type { CustomerHistory } from './histories.ts';
import type { Purchase } from './purchase.ts';
import { chanceOfYear } from './year-ahead.ts';

/** Customers on some day. */
export interface CustomersAt {
  /** ISO day. */
  readonly day: string;
  readonly customers: number;
  /** Those who had come back at least once. */
  readonly regulars: number;
  /** How many of the regulars still came; `null` where there were too few to tell. */
  readonly active: Estimate | null;
  /** Part of those who still came 13 weeks before that were lost since, 0 to 1; `null` as above. */
  readonly churn: Estimate | null;
  /** What a customer was expected to spend in the 52 weeks to come, in that day's money; `null` as above, or without amounts. */
  readonly value: Estimate | null;
}

/** What a list of purchases says of the customers. */
export interface CustomerOutlook {
  readonly now: CustomersAt;
  /** 13, 26, ... weeks ago, oldest first. */
  readonly earlier: readonly CustomersAt[];
  /** Part of the customers who came back at least once; 0 to 1. */
  readonly cameBack: Estimate;
  /** What all customers together are expected to spend, as `value`. */
  readonly equity: Estimate | null;
  /** How many more customers must have come back until more is said; 0 where it is. */
  readonly moreNeeded: number;
}

/** Fewer say nothing on how customers stop. */
const LEAST_REGULARS = 30;

/** Other samples that are learned from for the intervals: fewer of many customers, which take longer and vary less. */
const DRAWS = { least: 40, most: 120, work: 20_000 };

/** Looks back, each of 13 weeks. */
const LOOKS = 6;
const LOOK_DAYS = 91;
const DAY_MS = 86_400_000;

/** Any number: the same list shows the same figures each time. */
const SEED = 20_260_101;

/**
 * Works out what a list of purchases says, in steps between which the caller may tell how far it is.
 *
 * Churn is the part of those who had come back who will not come again. A café's customers sign no contract, so that
 * leaving is never seen: it is told from how long each has been away against how often they came.
 *
 * @param purchases - Of one business and currency, in any order.
 * @param today - ISO day.
 * @yields The part that is done, 0 to 1.
 * @returns The outlook; `null` where nobody has bought anything.
 * @source The models: fit-bg-nbd.ts and fit-gamma-gamma.ts; churn as "lost in a period, over those at its start".
 */
export function* customerOutlook(
  purchases: readonly Purchase[],
  today: string,
): Generator<number, CustomerOutlook | null> {
  const customers = historiesAt(purchases, today);
  if (customers.length === 0) return null;
  const views = viewsAt(purchases, daysUntil(today));
  const now = views.at(-1);
  if (now === undefined) return null;
  const isEnough = now.regulars >= LEAST_REGULARS;
  const drawn = isEnough ? yield* drawSamples(customers, views) : [];
  const points = views.map((view, at) => pointAt(view, drawn[at] ?? NO_SAMPLES));
  const last = points.at(-1) ?? pointAt(now, NO_SAMPLES);
  const { regulars } = now;
  return {
    now: last,
    earlier: points.slice(0, -1).filter(({ customers: count }) => count > 0),
    cameBack: { value: regulars / customers.length, ...wilsonInterval(regulars, customers.length) },
    equity: last.value === null ? null : times(last.value, customers.length),
    moreNeeded: Math.max(0, LEAST_REGULARS - regulars),
  };
}

/** What was known on a day. */
interface DayView {
  readonly day: string;
  readonly known: readonly CustomerHistory[];
  readonly groups: readonly CustomerGroup[];
  readonly customers: number;
  readonly regulars: number;
  /** The regulars of the day before in the list, as they were known then and as they are known now. */
  readonly before: readonly CustomerGroup[];
  readonly since: readonly CustomerGroup[];
}

/** The first of the days only serves the second: nothing is known of what was before it. */
function viewsAt(purchases: readonly Purchase[], days: readonly string[]): readonly DayView[] {
  let before: readonly CustomerHistory[] = [];
  const views = days.map((day) => {
    const customers = historiesAt(purchases, day);
    const were = new Set(before.map(({ customer }) => customer));
    const view = {
      day,
      known: customers,
      groups: customerGroups(customers),
      customers: customers.length,
      regulars: customers.filter(isRegular).length,
      before: customerGroups(before),
      since: customerGroups(customers.filter(({ customer }) => were.has(customer))),
    };
    before = customers.filter(isRegular);
    return view;
  });
  return views.slice(1);
}

function isRegular({ history }: CustomerHistory): boolean {
  return history.repeats > 0;
}

/** What was learned of a day from the list as it is, and then from other samples of it. */
interface Samples {
  readonly active: readonly number[];
  readonly churn: readonly number[];
  readonly worth: readonly number[];
}

const NO_SAMPLES: Samples = { active: [], churn: [], worth: [] };

function* drawSamples(
  customers: readonly CustomerHistory[],
  views: readonly DayView[],
): Generator<number, readonly Samples[]> {
  const random = seededRandom(SEED);
  const data = { groups: customerGroups(customers), spendings: spendingsOf(customers) };
  const model = learnCustomers(data);
  const samples = views.map((view) => [sampleOf(view, model)]);
  const chances = views.map(({ known }) => chanceOfYear(model, known, random));
  const wanted = Math.round(DRAWS.work / data.groups.length);
  const draws = Math.min(DRAWS.most, Math.max(DRAWS.least, wanted));
  for (let draw = 0; draw < draws; draw += 1) {
    yield draw / draws;
    const other = learnCustomers(reweighted(data, random), model);
    for (const [at, view] of views.entries()) {
      const chance = chances[at] ?? 0;
      samples[at]?.push(sampleOf(view, other, { random, chance }));
    }
  }
  return samples.map((all) => ({
    active: all.map(({ active }) => active),
    churn: all.map(({ churn }) => churn),
    worth: all.flatMap(({ worth }) => worth ?? []),
  }));
}

interface Sample {
  readonly active: number;
  readonly churn: number;
  readonly worth: number | null;
}

/** What comes on top of what is expected, where a sample is drawn. */
interface Drawing {
  readonly random: Random;
  /** Of `chanceOfYear`. */
  readonly chance: number;
}

function sampleOf(view: DayView, model: CustomerModel, drawing?: Drawing): Sample {
  const before = activeRegulars(model, view.before);
  const since = activeRegulars(model, view.since);
  const churn = before === 0 ? 0 : Math.min(1, Math.max(0, 1 - since / before));
  const random = drawing?.random;
  const normal = (): number => (random === undefined ? 0 : drawNormal(random));
  const worth = worthAhead(model, view.groups);
  const spread = Math.sqrt((churn * (1 - churn)) / Math.max(before, 1));
  return {
    active: activeRegulars(model, view.groups, random),
    churn: Math.min(1, Math.max(0, churn + spread * normal())),
    worth: worth === null ? null : Math.max(0, worth + (drawing?.chance ?? 0) * normal()),
  };
}

function pointAt({ day, customers, regulars, before }: DayView, samples: Samples): CustomersAt {
  const isTelling = regulars >= LEAST_REGULARS;
  const wereThere = before.reduce((sum, { count }) => sum + count, 0) >= LEAST_REGULARS;
  const churn = wereThere ? estimateOf(samples.churn) : null;
  const worth = isTelling ? estimateOf(samples.worth) : null;
  return {
    day,
    customers,
    regulars,
    active: isTelling ? estimateOf(samples.active) : null,
    churn: churn === null || isTooWide(churn) ? null : churn,
    value: worth === null ? null : times(worth, 1 / customers),
  };
}

/** Today and the days 13 weeks apart before it, oldest first; one more than is looked at. */
function daysUntil(today: string): readonly string[] {
  const end = Date.parse(today);
  return Array.from({ length: LOOKS + 2 }, (_, at) =>
    new Date(end - at * LOOK_DAYS * DAY_MS).toISOString().slice(0, 10),
  ).toReversed();
}
