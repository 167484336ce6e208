import type { Ask, Display } from '../feedback/display.ts';

/** Milliseconds. */
export const DAY = 86_400_000;

/**
 * What stands between a visitor and being asked, in the order in which it is looked at: whether they want to be left alone,
 * how often, quiet time, who and where, and the moment. All but the first are named as in the rules.
 */
export type Gate = keyof typeof GATES;

/** What the page or the visitor's browser knows by name. */
export type Properties = Readonly<Record<string, string | number | boolean>>;

/**
 * What is remembered of a visitor, on their own device, by name: when something was last `asked`, `asked nps` and
 * `answered nps` and so on, in milliseconds since 1970 by the visitor's clock; `visits`, the days with at least one page,
 * today included, and the last such `day`, in days since 1970; the visitor's own `lot` for samples, 0 to below 100.
 */
export type History = Readonly<Record<string, number>>;

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

/** An ask and what holds for all of them. */
export type Rules = Ask & Omit<Display, 'asks'>;

type IsOpen = (rules: Rules, visit: Visit) => boolean;

/** Only whether each is open: when it will be is decide.ts's to say, which is loaded where somebody wants to know. */
export const GATES = {
  privacy: (_rules, visit) => !visit.wantsPrivacy,
  everyDays: ({ kind, everyDays }, visit) => isPast(`asked ${kind}`, everyDays, visit),
  after: ({ after }, visit) => {
    const name = `answered ${after?.kind}`;
    return !after || (name in visit.history && isPast(name, after.days, visit));
  },
  quietDays: ({ quietDays }, visit) => isPast('asked', quietDays, visit),
  hours: ({ hours: [from, to] = [0, 0] }, { hour }) =>
    (hour - from + 24) % 24 < ((to - from + 24) % 24 || 24),
  urls: ({ urls }, visit) => !urls || matches(urls, visit),
  notUrls: ({ notUrls }, visit) => !notUrls || !matches(notUrls, visit),
  devices: ({ devices }, { device }) => !devices || devices.includes(device),
  languages: ({ languages }, visit) =>
    !languages || visit.languages.some((tag) => languages.includes(tag.slice(0, 2))),
  visits: (rules, { history: { visits = 0 } }) => visits >= (rules.visits ?? 0),
  sample: ({ sample = 100 }, { history: { lot = 0 } }) => lot < sample,
  properties: (rules, { properties }) => has(properties, rules.properties),
  unless: ({ unless }, { events }) => !events.some(({ name }) => name === unless),
  event: ({ event }, { events }) =>
    !event ||
    events.some(({ name, properties }) => name === event.name && has(properties, event.properties)),
  seconds: (rules, { seconds }) => seconds >= (rules.seconds ?? 0),
  scroll: (rules, { scroll }) => scroll >= (rules.scroll ?? 0),
  exit: ({ exit }, { isLeaving }) => isLeaving || !exit,
} satisfies Record<string, IsOpen>;

/**
 * What may be asked. Pure: the same visit always comes to the same, so that any visit can be replayed.
 *
 * @param display - The owner's rules.
 * @param visit - Who, when and where.
 * @returns The first ask, in the owner's order, for which every gate is open; `undefined` where there is none.
 */
export function openAsk(display: Display, visit: Visit): Ask | undefined {
  return display.asks.find((ask) =>
    Object.values(GATES).every((isOpen) => isOpen({ ...display, ...ask }, visit)),
  );
}

/** A clock that was wrong then or is wrong now must not shut a gate for a year: a time to come counts as long ago. */
function isPast(name: string, days = 0, { now, history }: Visit): boolean {
  const then = history[name] ?? 0;
  return then > now || now >= then + days * DAY;
}

/** Whether all that is wanted is there. */
function has(there: Properties, wanted: Properties = {}): boolean {
  return Object.keys(wanted).every((name) => there[name] === wanted[name]);
}

/** `*` stands for any signs, none included; `|` parts two patterns; all else stands for itself. */
function matches(patterns: readonly string[], { url }: Visit): boolean {
  const literal = patterns.join('|').replaceAll(/[^*|\w]/g, '\\$&');
  return new RegExp(`^(${literal.replaceAll('*', '.*')})$`).test(url);
}
