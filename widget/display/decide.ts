import type { Ask, Display } from '../../shared/feedback/display.ts';

const HOUR = 3_600_000;

const DAY = 24 * HOUR;

/**
 * What stands between a visitor and being asked, in the order in which it is looked at: whether they want to be left alone,
 * how often, quiet time, who and where, and the moment. All but the first are named as in the rules.
 */
export type Gate = keyof typeof GATES;

/** What the page or the visitor's browser knows by name. */
export type Properties = Readonly<Record<string, string | number | boolean>>;

/** What is remembered of a visitor, on their own device. */
export interface History {
  /** When each type was last asked and last answered, in milliseconds since 1970 by the visitor's clock. */
  readonly asked: Readonly<Record<string, number>>;
  readonly answered: Readonly<Record<string, number>>;
  /** Days with at least one page, today included. */
  readonly visits: number;
  /** The visitor's own lot for samples: 0 to below 100. */
  readonly lot: number;
}

/** A visit, made up or real. */
export interface Visit {
  /** Milliseconds since 1970, and the hour of the visitor's day, 0 to 23. */
  readonly now: number;
  readonly hour: number;
  readonly wantsPrivacy: boolean;
  readonly history: History;
  /** Path and query. */
  readonly url: string;
  readonly device: 'phone' | 'desktop';
  /** BCP 47, most wanted first. */
  readonly languages: readonly string[];
  readonly properties: Properties;
  readonly events: readonly { readonly name: string; readonly properties: Properties }[];
  /** Seconds on the page. */
  readonly seconds: number;
  /** Per cent of the page that was scrolled through. */
  readonly scroll: number;
  readonly isLeaving: boolean;
}

/** Whether one of the asks may be made. */
export interface Verdict {
  /** Type of the scale that would be asked. */
  readonly kind: Ask['kind'];
  /** The first gate that is shut; `null` where it may be asked now. */
  readonly gate: string | null;
  /** When that gate opens by time alone, in milliseconds since 1970; `null` where it takes something else. */
  readonly opensAt: number | null;
}

/** The ask and what holds for all of them. */
type Rules = Ask & Omit<Display, 'asks'>;

/** Open; shut; or shut until a time, in milliseconds since 1970. */
type Look = (rules: Rules, visit: Visit) => boolean | number;

const GATES = {
  privacy: (_rules, visit) => !visit.wantsPrivacy,
  everyDays: ({ kind, everyDays }, visit) => since(visit.history.asked[kind], everyDays, visit),
  after: ({ after }, visit) => {
    const then = visit.history.answered[after?.kind ?? ''];
    return !after || (!!then && since(then, after.days, visit));
  },
  quietDays: ({ quietDays = 0 }, visit) =>
    since(Math.max(...Object.values(visit.history.asked)), quietDays, visit),
  hours: ({ hours: [from, to] = [0, 24] }, { hour, now }) =>
    (from < to ? hour >= from && hour < to : hour >= from || hour < to) ||
    now - (now % HOUR) + ((from - hour + 24) % 24) * HOUR,
  urls: ({ urls }, { url }) => !urls || urls.some((one) => matches(one, url)),
  notUrls: ({ notUrls }, { url }) => !notUrls?.some((one) => matches(one, url)),
  devices: ({ devices }, { device }) => !devices || devices.includes(device),
  languages: ({ languages }, visit) =>
    !languages || visit.languages.some((tag) => languages.includes(tag.slice(0, 2))),
  visits: ({ visits = 0 }, { history }) => history.visits >= visits,
  sample: ({ sample = 100 }, { history }) => history.lot < sample,
  properties: (rules, { properties }) => has(properties, rules.properties),
  unless: ({ unless }, { events }) => !events.some(({ name }) => name === unless),
  event: ({ event }, { events }) =>
    !event ||
    events.some(({ name, properties }) => name === event.name && has(properties, event.properties)),
  seconds: (rules, { seconds, now }) => {
    const left = (rules.seconds ?? 0) - seconds;
    return left <= 0 || now + left * 1000;
  },
  scroll: (rules, { scroll }) => scroll >= (rules.scroll ?? 0),
  exit: ({ exit }, { isLeaving }) => isLeaving || !exit,
} satisfies Record<string, Look>;

/**
 * Decides what may be asked. Pure: the same visit always comes to the same verdicts, so that any visit can be replayed.
 *
 * @param display - The owner's rules.
 * @param visit - Who, when and where.
 * @returns A verdict for each ask, in the owner's order; the first without a gate is the one to make.
 */
export function decide(display: Display, visit: Visit): readonly Verdict[] {
  return display.asks.map((ask): Verdict => {
    const gates: readonly (readonly [string, Look])[] = Object.entries(GATES);
    for (const [gate, look] of gates) {
      const isOpen = look({ ...display, ...ask }, visit);
      if (isOpen !== true) return { kind: ask.kind, gate, opensAt: isOpen || null };
    }
    return { kind: ask.kind, gate: null, opensAt: null };
  });
}

/** A clock that was wrong then or is wrong now must not shut a gate for a year: a time to come counts as long ago. */
function since(then = 0, days: number, { now }: Visit): true | number {
  const opensAt = then + days * DAY;
  return then > now || now >= opensAt || opensAt;
}

/** Whether all that is wanted is there. */
function has(there: Properties, wanted: Properties = {}): boolean {
  return Object.keys(wanted).every((name) => there[name] === wanted[name]);
}

/** `*` stands for any signs, none included; all else for itself. */
function matches(pattern: string, url: string): boolean {
  const literal = pattern.replaceAll(/[^*\w]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${literal}$`).test(url);
}
