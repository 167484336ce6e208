import type { Visit } from '../../../shared/display/gates.ts';
import { listOf, propertiesOf } from './text-lists.ts';

const DAY_MS = 86_400_000;

/** A visit as the owner makes it up: fields of a form. */
export interface MadeUpVisit {
  /** Local date and time, as `<input type="datetime-local">` has it. */
  readonly at: string;
  readonly url: string;
  readonly device: 'phone' | 'desktop';
  readonly language: string;
  readonly visits: number;
  /** Days since each type was last asked and last answered, by type; left out where it never was. */
  readonly askedDaysAgo: Readonly<Record<string, number>>;
  readonly answeredDaysAgo: Readonly<Record<string, number>>;
  readonly lot: number;
  readonly seconds: number;
  readonly scroll: number;
  readonly isLeaving: boolean;
  readonly wantsPrivacy: boolean;
  /** Names between commas. */
  readonly events: string;
  /** As `plan=gold`. */
  readonly properties: string;
}

/**
 * Somebody's first visit, who has just come.
 *
 * @param now - The present.
 * @param language - BCP 47 tag.
 * @returns A visit to begin with.
 */
export function firstVisit(now: Date, language: string): MadeUpVisit {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return {
    at: local.toISOString().slice(0, 16),
    url: '/',
    device: 'phone',
    language,
    visits: 1,
    askedDaysAgo: {},
    answeredDaysAgo: {},
    lot: 0,
    seconds: 0,
    scroll: 0,
    isLeaving: false,
    wantsPrivacy: false,
    events: '',
    properties: '',
  };
}

/**
 * The visit as the rules look at it.
 *
 * @param made - The form's fields.
 * @param now - Takes the place of a date that cannot be read.
 * @returns The visit.
 */
export function visitOf(made: MadeUpVisit, now: Date): Visit {
  const read = new Date(made.at);
  const at = Number.isNaN(read.getTime()) ? now : read;
  const ago = (days: number): number => at.getTime() - days * DAY_MS;
  const named = (
    what: string,
    daysAgo: MadeUpVisit['askedDaysAgo'],
  ): (readonly [string, number])[] =>
    Object.entries(daysAgo).map(([kind, days]) => [`${what} ${kind}`, ago(days)] as const);
  const asked = Object.values(made.askedDaysAgo);
  const history = {
    ...Object.fromEntries([
      ...named('asked', made.askedDaysAgo),
      ...named('answered', made.answeredDaysAgo),
    ]),
    ...(asked.length > 0 && { asked: ago(Math.min(...asked)) }),
    visits: made.visits,
    lot: made.lot,
  };
  return {
    now: at.getTime(),
    // Nothing is remembered of who wants privacy.
    history: made.wantsPrivacy ? {} : history,
    url: made.url,
    device: made.device,
    languages: [made.language],
    properties: propertiesOf(made.properties),
    events: listOf(made.events).map((name) => ({ '': name })),
    seconds: made.seconds,
    scroll: made.scroll,
    exit: made.isLeaving,
  };
}
