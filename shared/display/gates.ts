import type { Ask, Display } from '../feedback/display.ts';

/** Milliseconds. */
export const DAY = 86_400_000;

/** What the page or the visitor's browser knows by name. */
export type Properties = Readonly<Record<string, string | number | boolean>>;

/**
 * What is remembered of a visitor, on their own device, by name: when something was last `asked`, `asked nps` and
 * `answered nps` and so on, in milliseconds since 1970 by the visitor's clock; `visits`, the days with at least one page,
 * today included, and the last such `day`, in days since 1970; the visitor's own `lot` for samples, 0 to below 100.
 * Without `visits` where nothing may be remembered, or nothing can be: these visitors are left alone.
 */
export type History = Readonly<Record<string, number>>;

/** A visit: a page's own, or one that the owner makes up. */
export interface Visit {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly history: History;
  /** Path and query. */
  readonly url: string;
  readonly device: 'phone' | 'desktop';
  /** BCP 47, most wanted first. */
  readonly languages: readonly string[];
  readonly properties: Properties;
  /** What was tracked: each event's properties, and its name under `''`. */
  readonly events: readonly Properties[];
  /** Seconds on the page. */
  readonly seconds: number;
  /** Per cent of the page that was scrolled through. */
  readonly scroll: number;
  /** Whether the pointer has left the window by its upper edge. */
  readonly exit: boolean;
}

/** An ask and what holds for all of them. */
export type Rules = Ask & Omit<Display, 'asks'>;

/** What can be in the way: named as in the rules, but for the visitor's wish to be left alone. */
export type GateName = 'privacy' | Exclude<keyof Rules, 'kind'>;

/** By gate, what the rules say of it: only whether it is open. */
type Gates = {
  readonly [Name in Exclude<GateName, 'privacy'>]: (
    wanted: NonNullable<Rules[Name]>,
    visit: Visit,
    rules: Rules,
  ) => boolean;
};

/** Any of them; a method, because only those may want less than anything. */
interface AnyGate {
  isOpen(wanted: unknown, visit: Visit, rules: Rules): boolean;
}

/**
 * What stands between a visitor and being asked, in the order in which it is looked at: how often, quiet time, who and
 * where, and the moment. When a shut one will be open is decide.ts's to say, which is loaded where somebody wants to know.
 */
export const GATES: Readonly<Record<string, AnyGate['isOpen']>> = {
  everyDays: (days, visit, { kind }) => isPast('asked ' + kind, days, visit),
  after: ({ kind, days }, visit) =>
    'answered ' + kind in visit.history && isPast('answered ' + kind, days, visit),
  quietDays: (days, visit) => isPast('asked', days, visit),
  hours: ([from, to], visit) =>
    (new Date(visit.now).getHours() - from + 24) % 24 < ((to - from + 24) % 24 || 24),
  urls: (patterns, visit) => matches(patterns, visit.url),
  notUrls: (patterns, visit) => !matches(patterns, visit.url),
  devices: (devices, visit) => matches(devices, visit.device),
  languages: (languages, visit) =>
    visit.languages.some((tag) => matches(languages, tag.slice(0, 2))),
  visits: (least, { history: { visits = 0 } }) => visits >= least,
  sample: (share, { history: { lot = 0 } }) => lot < share,
  properties: (wanted, visit) => has(visit.properties, wanted),
  unless: (unless, visit) => !visit.events.some((event) => has(event, { '': unless })),
  event: (wanted, visit) =>
    visit.events.some((event) => has(event, { ...wanted.properties, '': wanted.name })),
  seconds: (least, visit) => visit.seconds >= least,
  scroll: (least, visit) => visit.scroll >= least,
  exit: (wanted, visit) => visit.exit || !wanted,
} satisfies Gates;

/**
 * Whether an ask may be made. Pure: the same visit always comes to the same, so that any can be replayed.
 *
 * @param rules - As JSON gives them: what is left out stands in nobody's way, and nothing in them is `undefined`.
 * @param visit - Who, when and where.
 * @returns Whether all gates are open; decide.ts says which one is not.
 */
export function isOpen(rules: Rules, visit: Visit): boolean {
  return Object.entries(rules).every(
    ([name, wanted]) => GATES[name]?.(wanted, visit, rules) !== false,
  );
}

/** A clock that was wrong then or is wrong now must not shut a gate for a year: a time to come counts as long ago. */
function isPast(
  name: string,
  days: number,
  { now, history: { [name]: then = 0 } }: Visit,
): boolean {
  return then > now || now >= then + days * DAY;
}

/** Whether all that is wanted is there. */
function has(there: Properties, wanted: Properties): boolean {
  return Object.entries(wanted).every(([name, value]) => there[name] === value);
}

/** `*` stands for any signs, none included; `|` parts two patterns; all else stands for itself. */
function matches(patterns: readonly string[], text: string): boolean {
  return new RegExp(
    `^(${patterns
      .join('|')
      .replaceAll(/[^|*\w]/g, '\\$&')
      .replaceAll('*', '.*')})$`,
  ).test(text);
}
