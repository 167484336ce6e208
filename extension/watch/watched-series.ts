import type { Cell } from '../../shared/metrics/cell.ts';
import type { Tally } from '../../shared/metrics/tally.ts';
import { subjectKey, type Subject } from './subject.ts';

/** Events of one kind by day. */
export interface WatchedSeries {
  readonly subject: Subject;
  /** Oldest day first; the last is today. */
  readonly counts: readonly number[];
  /** Whether silence is worth an alarm, too. */
  readonly isMissed: boolean;
}

/** Days that are looked back upon: a quarter that may drift, and the year before it. */
export const DAYS_WATCHED = 455;

/** Each series takes a share of the budget: more than these would leave none enough to ever tell anything. */
const MOST_SERIES = 40;
const WIDGET = 'widget';
const DAY_MS = 86_400_000;
/** In half stars: up to two. */
const LOW_STARS = 4;
const EVERYTHING = { theme: null, source: null, touchpoint: null };

/**
 * The series that are worth watching: complaints by theme, source and touchpoint, low stars, and how much comes in.
 *
 * @param cells - Counts of the last `DAYS_WATCHED` days.
 * @param today - ISO day.
 * @returns Those with most events first; none where there are no cells.
 */
export function watchedSeries(cells: readonly Cell[], today: string): readonly WatchedSeries[] {
  const end = Date.parse(today);
  const known = cells.filter(({ day }) => day <= today);
  const first = known.reduce((least, { day }) => (day < least ? day : least), today);
  const length = Math.min(DAYS_WATCHED, Math.round((end - Date.parse(first)) / DAY_MS) + 1);
  const series = new Map<string, { subject: Subject; counts: number[]; n: number }>();
  for (const cell of known) {
    const at = length - 1 - Math.round((end - Date.parse(cell.day)) / DAY_MS);
    for (const { subject, n } of at < 0 ? [] : eventsIn(cell)) {
      const key = subjectKey(subject);
      const into = series.get(key) ?? { subject, counts: nothing(length), n: 0 };
      into.counts[at] = (into.counts[at] ?? 0) + n;
      into.n += n;
      series.set(key, into);
    }
  }
  return dropRepeated([...series.values()])
    .toSorted((one, other) => other.n - one.n)
    .slice(0, MOST_SERIES)
    .map(({ subject, counts }) => ({ subject, counts, isMissed: isMissed(subject) }));
}

/** A bell that falls silent may be broken; a review site is silent as long as nobody reads it. */
function isMissed({ kind, source }: Subject): boolean {
  return kind === 'volume' && source === WIDGET;
}

interface Event {
  readonly subject: Subject;
  readonly n: number;
}

function eventsIn({ source, touchpoint, tally }: Cell): readonly Event[] {
  const low = lowStarsIn(tally);
  const themes = Object.entries(tally.themes);
  const { neg } = tally.sentiment;
  const all: readonly Event[] = [
    { subject: { kind: 'volume', ...EVERYTHING }, n: tally.n },
    { subject: { kind: 'volume', ...EVERYTHING, source }, n: tally.n },
    { subject: { kind: 'low-stars', ...EVERYTHING }, n: low },
    { subject: { kind: 'low-stars', ...EVERYTHING, source }, n: low },
    { subject: { kind: 'complaints', ...EVERYTHING, source }, n: neg },
    { subject: { kind: 'complaints', ...EVERYTHING, touchpoint }, n: touchpoint === '' ? 0 : neg },
    ...themes.map(([theme, counts]): Event => ({
      subject: { kind: 'complaints', ...EVERYTHING, theme },
      n: counts.neg,
    })),
  ];
  return all.filter(({ n }) => n > 0);
}

function lowStarsIn({ stars }: Tally): number {
  return stars.slice(0, LOW_STARS + 1).reduce((sum, count) => sum + count, 0);
}

/** Where all comes from one source, that source's series say the same again. */
function dropRepeated<Each extends { readonly subject: Subject; readonly n: number }>(
  series: readonly Each[],
): readonly Each[] {
  const totals = new Map(
    series
      .filter(({ subject }) => subject.source === null && subject.theme === null)
      .map(({ subject, n }) => [subject.kind, n]),
  );
  return series.filter(
    ({ subject, n }) =>
      subject.source === null ||
      subject.kind === 'complaints' ||
      isMissed(subject) ||
      totals.get(subject.kind) !== n,
  );
}

function nothing(length: number): number[] {
  return Array.from({ length }, () => 0);
}
