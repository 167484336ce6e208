import { compareScores } from '../../shared/metrics/compare-scores.ts';
import type { Metric } from '../../shared/metrics/metric.ts';
import { METRICS } from '../../shared/metrics/registry.ts';
import type { PolarityCounts, Tally } from '../../shared/metrics/tally.ts';
import { LEADING } from './leading-metric.ts';
import { verdictOf, type Verdict } from '../../shared/metrics/verdict.ts';

/** Where a score is going. `unknown`: too little from before to say. */
export type Course = 'up' | 'down' | 'steady' | 'unknown';

/** A theme with how often it was spoken of, and how. */
export interface ThemeCount extends PolarityCounts {
  readonly theme: string;
  readonly all: number;
}

/** What the overview says in its first sentence. */
export interface Summary {
  /** `too-few` where no score is narrow enough to be spoken of. */
  readonly mood: Verdict;
  readonly course: Course;
  /** Pieces of feedback. */
  readonly n: number;
  /** What is complained of most; `null` where nothing stands out. */
  readonly worst: ThemeCount | null;
  /** What is praised most; `null` where nothing stands out. */
  readonly best: ThemeCount | null;
}

/** Fewer mentions than these do not stand out. */
const MIN_MENTIONS = 2;

/**
 * What to say first.
 *
 * @param now - The period's tally.
 * @param before - The tally of the equally long time before.
 * @returns Mood, course and the themes that stand out.
 */
export function summarise(now: Tally, before: Tally): Summary {
  const themes = themeCounts(now);
  const worst = themes[0] ?? null;
  const standing = worst !== null && worst.neg >= MIN_MENTIONS ? worst : null;
  // Never the same theme twice: to hear it praised and blamed in one breath helps nobody.
  const best =
    themes
      .filter(({ theme, pos }) => theme !== standing?.theme && pos >= MIN_MENTIONS)
      .toSorted((one, other) => other.pos - one.pos)[0] ?? null;
  return {
    ...moodOf(now, before),
    n: now.n,
    worst: standing,
    best,
  };
}

/**
 * The themes of a tally.
 *
 * @param tally - Any tally.
 * @returns The most complained of first, then the most mentioned.
 */
export function themeCounts(tally: Tally): readonly ThemeCount[] {
  return Object.entries(tally.themes)
    .map(([theme, counts]) => ({ theme, ...counts, all: counts.neg + counts.neu + counts.pos }))
    .toSorted((one, other) => other.neg - one.neg || other.all - one.all);
}

function moodOf(now: Tally, before: Tally): Pick<Summary, 'mood' | 'course'> {
  for (const metric of LEADING.map((id) => METRICS.find((each) => each.id === id))) {
    const score = metric?.compute(now) ?? null;
    if (metric === undefined || score === null || score.moreNeeded > 0) continue;
    return { mood: verdictOf(metric, score), course: courseOf(metric, now, before) };
  }
  return { mood: 'too-few', course: 'unknown' };
}

function courseOf(metric: Metric, present: Tally, earlier: Tally): Course {
  const change = compareScores(metric, { present, earlier });
  if (change === null) return 'unknown';
  if (change.isLikelyReal) return change.difference > 0 ? 'up' : 'down';
  // A difference that could not have been seen among so few is no proof of steadiness.
  return metric.compute(earlier)?.moreNeeded === 0 ? 'steady' : 'unknown';
}
