import type { Metric, Score } from './metric.ts';

/** What the owner wants a score to come to, and by when. */
export interface Target {
  /** `Metric.id`. */
  readonly metric: string;
  /** In the metric's unit. */
  readonly value: number;
  /** ISO day. */
  readonly by: string;
  /** Where the score stood when the target was set, and when. */
  readonly from: number;
  readonly setOn: string;
}

/**
 * How a target stands. `reached`: even the low end of the interval is there; `maybe`: the score is there, though chance
 * could explain it; `on-the-way`: as far as the time that has passed; `behind`: less far; `missed`: the day is over.
 */
export type TargetStanding = 'reached' | 'maybe' | 'on-the-way' | 'behind' | 'missed' | 'too-few';

/** How far a score has come. */
export interface TargetProgress {
  readonly standing: TargetStanding;
  /** Part of the way from where it stood, 0 to 1. */
  readonly way: number;
  /** Part of the time that has passed, 0 to 1. */
  readonly time: number;
  /** Whole days left; 0 from the day itself on. */
  readonly daysLeft: number;
}

const DAY_MS = 86_400_000;

/**
 * How far a score has come towards a target.
 *
 * @param target - The owner's.
 * @param score - The score as of today; `null` where nobody has answered.
 * @param today - ISO day.
 * @returns The progress.
 */
export function progressTo(target: Target, score: Score | null, today: string): TargetProgress {
  const { value, from, setOn, by } = target;
  const wayLong = value - from;
  const way =
    score === null
      ? 0
      : wayLong <= 0
        ? Number(score.value >= value)
        : (score.value - from) / wayLong;
  const time = daysBetween(setOn, today) / Math.max(1, daysBetween(setOn, by));
  const progress = {
    way: clamp(way),
    time: clamp(time),
    daysLeft: Math.max(0, daysBetween(today, by)),
  };
  return { standing: standingOf(target, score, { ...progress, isOver: today > by }), ...progress };
}

/**
 * Whether a value can be a target of a metric.
 *
 * @param metric - Which score.
 * @param value - In its unit.
 * @returns True within the metric's range.
 */
export function canBeTarget({ range: [least, greatest] }: Metric, value: number): boolean {
  return Number.isFinite(value) && value > least && value <= greatest;
}

interface Reached {
  readonly way: number;
  readonly time: number;
  readonly isOver: boolean;
}

function standingOf(
  { value }: Target,
  score: Score | null,
  { way, time, isOver }: Reached,
): TargetStanding {
  if (score === null || score.moreNeeded > 0) return 'too-few';
  if (score.low >= value) return 'reached';
  if (score.value >= value) return 'maybe';
  if (isOver) return 'missed';
  return way >= time ? 'on-the-way' : 'behind';
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part));
}
