import { cusum, cusumReference } from './cusum.ts';
import type { DriftRates } from './cusum.ts';
import { periodsToFalseDrift } from './drift-limit.ts';
import { clusterProbability, silenceProbability } from './event-gaps.ts';
import type { Before } from './event-gaps.ts';
import { surgeProbability } from './surge.ts';

/** What shows a change: many in a week, a slow rise, rare events close together, or nothing for long. */
export type Chart = 'surge' | 'drift' | 'gaps' | 'silence';

/** Events of one kind, such as complaints of waiting, by day. */
export interface Series {
  /** Counts by day, oldest first, without gap; the last is today. */
  readonly counts: readonly number[];
  /** False alarms a quarter that this series may raise: its share of the owner's budget. */
  readonly budget: number;
  /** Whether it is also worth an alarm that nothing comes any more: for volume, not for complaints. */
  readonly isMissed: boolean;
}

/** Something that has changed, or chance. */
export interface Finding {
  readonly chart: Chart;
  /** First of the days that it is about; 0 is today. */
  readonly sinceDaysAgo: number;
  /** Events since then. */
  readonly count: number;
  /** Events that were to be expected in so many days. */
  readonly expected: number;
  /** What the usual is learned from. */
  readonly before: Before;
  /** How often in a quarter luck alone would raise such an alarm on this series. */
  readonly luck: number;
}

const WEEK = 7;
const QUARTER = 91;
/** Weeks that the usual is learned from: at least, so that it is known at all, and at most, so that it is of these days. */
const LEAST_WEEKS = 8;
const MOST_WEEKS = 26;
/** A week slides by days, so that one cluster of events stands out on several of them: on about two, by simulation. */
const DAYS_OF_ONE_SURGE = 2;
/** Series with fewer events a week are watched by their gaps. */
const RARE_A_WEEK = 1;
const GAPS = [1, 2, 3] as const;
const LONGEST_CLUSTER = 4 * WEEK;
/** A rate of a few events is doubled before one wants to know; of many, half as much again is enough. */
const SELDOM = { below: 2, ratio: 2 };
const OFTEN_RATIO = 1.5;
/** The usual is only estimated: the drift is held against a rate half a standard error higher. */
const DOUBT = 0.5;
const PRIOR_EVENTS = 0.5;

/**
 * Looks at one series as of today: by every chart, under its share of the budget.
 *
 * @param series - Counts by day and the share.
 * @returns The change that luck explains least; `null` where none, or where the series is too short to know the usual.
 * @source Surge: Gamma-Poisson (surge.ts). Drift: Lucas 1985 (cusum.ts). Gaps: Xie, Goh, Ranjan 2002 (event-gaps.ts).
 */
export function watchSeries({ counts, budget, isMissed }: Series): Finding | null {
  if (counts.length < (LEAST_WEEKS + 1) * WEEK) return null;
  const findings = [findSurge(counts), findDrift(counts), findCluster(counts)];
  if (isMissed) findings.push(findSilence(counts));
  const running = findings.filter((finding) => finding !== 'not-watched');
  const share = budget / Math.max(1, running.length);
  return (
    running
      .filter((finding) => finding !== null)
      .filter((finding) => finding.luck <= share)
      .toSorted((one, other) => one.luck - other.luck)[0] ?? null
  );
}

/** `null`: nothing to see; `not-watched`: this chart does not look at such a series, and takes no share of its budget. */
type Look = Finding | null | 'not-watched';

function findSurge(counts: readonly number[]): Look {
  const count = sumOf(counts.slice(-WEEK));
  if (count === 0) return null;
  const earlier = weeksOf(counts.slice(0, -WEEK).slice(-MOST_WEEKS * WEEK));
  const before = { events: sumOf(earlier), days: earlier.length * WEEK };
  const p = surgeProbability({ earlier, count });
  const first = counts.slice(-WEEK).findIndex((each) => each > 0);
  return {
    chart: 'surge',
    sinceDaysAgo: WEEK - 1 - first,
    count,
    expected: expectedIn(before, WEEK),
    before,
    luck: (p * QUARTER) / DAYS_OF_ONE_SURGE,
  };
}

function findDrift(counts: readonly number[]): Look {
  const recent = Math.min(QUARTER, counts.length - LEAST_WEEKS * WEEK);
  const learned = counts.slice(0, -recent).slice(-2 * MOST_WEEKS * WEEK);
  const before = { events: sumOf(learned), days: learned.length };
  if (before.events === 0) return 'not-watched';
  const rates = ratesOf(before);
  const sums = cusum(counts.slice(-recent), rates);
  const sum = sums.at(-1) ?? 0;
  const days = sums.length - 1 - sums.lastIndexOf(0);
  if (sum === 0 || days === 0) return null;
  return {
    chart: 'drift',
    sinceDaysAgo: days - 1,
    count: sumOf(counts.slice(-days)),
    expected: expectedIn(before, days),
    before,
    luck: QUARTER / Math.max(1, periodsToFalseDrift(rates, sum + cusumReference(rates))),
  };
}

function ratesOf({ events, days }: Before): DriftRates {
  const likely = events + PRIOR_EVENTS;
  const usual = (likely + DOUBT * Math.sqrt(likely)) / days;
  const ratio = usual * WEEK < SELDOM.below ? SELDOM.ratio : OFTEN_RATIO;
  return { usual, feared: usual * ratio };
}

/** Only on a day with an event, and over the last few events: between events, gaps tell nothing new. */
function findCluster(counts: readonly number[]): Look {
  const known = counts.slice(0, -LONGEST_CLUSTER);
  const usual = { events: sumOf(known), days: known.length };
  if (expectedIn(usual, WEEK) >= RARE_A_WEEK) return 'not-watched';
  const tests = expectedIn(usual, QUARTER) * GAPS.length;
  const days = eventDays(counts, GAPS.length + 1);
  const found = GAPS.map((gaps) => clusterOf(counts, days, { gaps, tests }));
  return (
    found
      .filter((finding) => finding !== null)
      .toSorted((one, other) => one.luck - other.luck)[0] ?? null
  );
}

function clusterOf(
  counts: readonly number[],
  days: readonly number[],
  { gaps, tests }: { readonly gaps: number; readonly tests: number },
): Finding | null {
  const [newest, oldest] = [days[0], days[gaps]];
  // What has gone on for a month is a drift; what ended a week ago is over.
  if (newest === undefined || newest >= WEEK || oldest === undefined) return null;
  const span = oldest - newest + 1;
  const learned = counts.slice(0, -(oldest + 1)).slice(-2 * MOST_WEEKS * WEEK);
  if (span > LONGEST_CLUSTER || learned.length < LEAST_WEEKS * WEEK - LONGEST_CLUSTER) return null;
  const before = { events: sumOf(learned), days: learned.length };
  return {
    chart: 'gaps',
    sinceDaysAgo: oldest,
    count: gaps + 1,
    expected: expectedIn(before, oldest + 1),
    before,
    luck: clusterProbability(before, gaps, span) * tests,
  };
}

function findSilence(counts: readonly number[]): Look {
  const silent = counts.length - 1 - counts.findLastIndex((count) => count > 0);
  const known = counts.slice(0, counts.length - silent).slice(-MOST_WEEKS * WEEK);
  const before = { events: sumOf(known), days: known.length };
  if (before.days < LEAST_WEEKS * WEEK || silent < 2) return null;
  return {
    chart: 'silence',
    sinceDaysAgo: silent - 1,
    count: 0,
    expected: expectedIn(before, silent),
    before,
    luck: silenceProbability(before, silent) * expectedIn(before, QUARTER),
  };
}

/** Days ago of the newest events, one entry an event. */
function eventDays(counts: readonly number[], most: number): readonly number[] {
  const days: number[] = [];
  for (let ago = 0; ago < counts.length && days.length < most; ago += 1) {
    const count = counts[counts.length - 1 - ago] ?? 0;
    for (let each = 0; each < count && days.length < most; each += 1) days.push(ago);
  }
  return days;
}

/** Whole weeks, the newest complete. */
function weeksOf(days: readonly number[]): readonly number[] {
  const weeks: number[] = [];
  for (let end = days.length; end >= WEEK; end -= WEEK) {
    weeks.push(sumOf(days.slice(end - WEEK, end)));
  }
  return weeks;
}

function expectedIn({ events, days }: Before, span: number): number {
  return ((events + PRIOR_EVENTS) / days) * span;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
