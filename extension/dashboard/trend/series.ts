import type { Cell } from '../../../shared/metrics/cell.ts';
import type { Metric, Score } from '../../../shared/metrics/metric.ts';
import { addTallies, EMPTY_TALLY, type Tally } from '../../../shared/metrics/tally.ts';
import { forecast, type Forecast } from '../../../shared/statistics/forecast.ts';
import { rangeBefore, rangeOf, type Period } from '../period.ts';
import { isWithin } from '../tally-cells.ts';
import type { Span } from '../view.ts';
import { closedRange, spansOf, startOf, usualSpan, type SpanDays } from './spans.ts';

/** A score of a day, a week or a month. */
export interface SeriesPoint extends SpanDays {
  /** `null` where nobody answered. */
  readonly score: Score | null;
  /** The score of the same span of the time before; `null` where nobody answered, or there is no time before. */
  readonly before: Score | null;
}

/** How a score went. */
export interface Series {
  readonly span: Span;
  /** Oldest first, without a gap. */
  readonly points: readonly SeriesPoint[];
  /** Whether older spans were left out. */
  readonly isCut: boolean;
  /** What comes after the last whole span; `null` where nothing beats "as last time". */
  readonly ahead: Ahead | null;
}

/** What will probably come. */
export interface Ahead extends Pick<Forecast, 'value' | 'low' | 'high'> {
  /** Its place among the points; may be one behind the last. */
  readonly at: number;
}

/** What to follow. */
export interface SeriesQuestion {
  readonly metric: Metric;
  readonly period: Period;
  /** `null` for the one that says most. */
  readonly span: Span | null;
  /** ISO day. */
  readonly today: string;
}

/** More than a year of days cannot be told apart. */
export const MOST_POINTS = 366;
/** Fewer answers make no span that a forecast could rest on. */
const LEAST_ANSWERS = 5;

/**
 * Follows a score through a time.
 *
 * @param cells - Of the time and of the one before.
 * @param question - What to follow.
 * @returns The series; without points where nobody answered.
 */
export function seriesOf(cells: readonly Cell[], question: SeriesQuestion): Series {
  const { metric, period, today } = question;
  const range = rangeOf(period, today);
  const days = cells.filter(({ day }) => isWithin(day, range)).map(({ day }) => day);
  const time = closedRange(range, days);
  const span = question.span ?? (time === null ? 'month' : usualSpan(time));
  const tallies = tallySpans(cells, span);
  const earlier = rangeBefore(period, today);
  const all = time === null ? [] : spansOf(time, span);
  const spans = trimmed(all, tallies);
  const past = earlier === null ? [] : spansOf(closedRange(earlier, []) ?? time ?? NEVER, span);
  const shown = spans.slice(-MOST_POINTS);
  // Held against each other from their ends: the last of the one before is followed by the first of this one.
  const shift = past.length - shown.length;
  const scoreAt = (from: string | undefined): Score | null => {
    const tally = from === undefined ? undefined : tallies.get(from);
    return tally === undefined ? null : metric.compute(tally);
  };
  const points = shown.map((each, at) => ({
    ...each,
    score: scoreAt(each.from),
    before: scoreAt(past[at + shift]?.from),
  }));
  const isAnswered = points.some(({ score }) => score !== null);
  return {
    span,
    points: isAnswered ? points : [],
    isCut: shown.length < spans.length,
    ahead: isAnswered ? aheadOf(points, metric, today) : null,
  };
}

const NEVER: SpanDays = { from: '1970-01-02', to: '1970-01-01' };

function tallySpans(cells: readonly Cell[], span: Span): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const starts = new Map<string, string>();
  for (const { day, tally } of cells) {
    const start = starts.get(day) ?? startOf(day, span);
    starts.set(day, start);
    tallies.set(start, addTallies(tallies.get(start) ?? EMPTY_TALLY, tally));
  }
  return tallies;
}

/** Nobody had spoken before the first, however long a time is looked at. */
function trimmed(
  spans: readonly SpanDays[],
  tallies: ReadonlyMap<string, Tally>,
): readonly SpanDays[] {
  const first = spans.findIndex(({ from }) => tallies.has(from));
  return first === -1 ? [] : spans.slice(first);
}

function aheadOf(points: readonly SeriesPoint[], metric: Metric, today: string): Ahead | null {
  const whole = points.findLastIndex(({ to }) => to < today);
  const values: number[] = [];
  for (let at = whole; at >= 0; at -= 1) {
    const score = points[at]?.score ?? null;
    if (score === null || score.n < LEAST_ANSWERS) break;
    values.unshift(score.value);
  }
  const next = forecast(values);
  if (next === null) return null;
  const [least, most] = metric.range;
  const within = (value: number): number => Math.min(most, Math.max(least, value));
  const { value, low, high } = next;
  return { value: within(value), low: within(low), high: within(high), at: whole + 1 };
}
