import { watchSeries, type Finding } from '../../shared/statistics/watch-series.ts';
import { subjectKey } from './subject.ts';
import type { WatchedSeries } from './watched-series.ts';
import type { Alarm, WatchState } from './watch-state.ts';

/** When something is looked at. */
export interface Moment {
  /** ISO day. */
  readonly today: string;
  /** ISO date-time. */
  readonly at: string;
}

/** What came of looking. */
export interface Raised {
  readonly state: WatchState;
  /** Alarms that were not there before. */
  readonly news: readonly Alarm[];
}

/** Findings of one series with fewer days between them are one and the same alarm. */
const SAME_WITHIN_DAYS = 14;
const MOST_REMEMBERED = 100;
const DAY_MS = 86_400_000;

/**
 * Looks at all series under the owner's one budget.
 *
 * @param state - What the watch remembers.
 * @param series - All that is watched.
 * @param moment - Today.
 * @returns The new state, the same object where nothing is new, and the news.
 */
export function raiseAlarms(
  state: WatchState,
  series: readonly WatchedSeries[],
  moment: Moment,
): Raised {
  let alarms: readonly Alarm[] = state.alarms;
  const news: Alarm[] = [];
  for (const each of series) {
    const budget = shareOf(state, each, series.length);
    const finding = watchSeries({ counts: each.counts, isMissed: each.isMissed, budget });
    if (finding === null) continue;
    const seen = alarmFrom(each, finding, moment);
    const known = alarms.find((alarm) => isSame(alarm, seen));
    if (known === undefined) news.push(seen);
    alarms =
      known === undefined
        ? [seen, ...alarms]
        : alarms.map((alarm) => (alarm === known ? grown(known, seen) : alarm));
  }
  const isChanged = alarms.some((alarm, at) => alarm !== state.alarms[at]);
  return {
    state: isChanged ? { ...state, alarms: alarms.slice(0, MOST_REMEMBERED) } : state,
    news,
  };
}

/**
 * The share of the budget that a series has. Each call of "false" halves it: the series must deviate further.
 *
 * @param state - What the watch remembers.
 * @param series - Which one.
 * @param all - How many are watched.
 * @returns False alarms a quarter.
 */
export function shareOf(
  { budget, calledFalse }: WatchState,
  { subject }: Pick<WatchedSeries, 'subject'>,
  all: number,
): number {
  return budget / Math.max(1, all) / 2 ** (calledFalse[subjectKey(subject)] ?? 0);
}

function alarmFrom({ subject }: WatchedSeries, finding: Finding, { today, at }: Moment): Alarm {
  const { chart, sinceDaysAgo, count, expected, before, luck } = finding;
  return {
    id: `${subjectKey(subject)} ${today}`,
    subject,
    chart,
    since: daysBefore(today, sinceDaysAgo),
    until: today,
    raisedAt: at,
    count,
    expected,
    before,
    luck,
    answer: 'none',
    snoozedUntil: null,
  };
}

function isSame(known: Alarm, seen: Alarm): boolean {
  return (
    subjectKey(known.subject) === subjectKey(seen.subject) &&
    known.until >= daysBefore(seen.until, SAME_WITHIN_DAYS)
  );
}

/** What was answered stays answered as long as it goes on; what is open tells the newest figures. */
function grown(known: Alarm, seen: Alarm): Alarm {
  const { id, raisedAt, answer, snoozedUntil } = known;
  const next =
    answer === 'none'
      ? { ...seen, id, raisedAt, answer, snoozedUntil }
      : { ...known, until: seen.until };
  return JSON.stringify(next) === JSON.stringify(known) ? known : next;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}
