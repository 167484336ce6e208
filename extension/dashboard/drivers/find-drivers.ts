import {
  LEAST_INSIDE,
  leaveOutImpact,
  type Impact,
  type SplitAnswers,
} from '../../../shared/statistics/leave-out-impact.ts';
import type { AnswerGroups, ChoiceCounts } from '../../store/count-answers.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import type { DriverScore } from './driver-score.ts';

/** By what the answers are grouped. */
export const DIMENSIONS = ['theme', 'touchpoint', 'source', 'tag'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What a driver calls for. `mend-first`: pulls the score down most; `quick-win`: seldom, but spoils much each time;
 * `chance`: the band holds 0.
 */
export type DriverKind = 'mend-first' | 'quick-win' | 'lowers' | 'lifts' | 'chance' | 'too-few';

/** A theme, touchpoint, source or tag, and what it does to a score. */
export interface Driver extends Impact {
  /** Its id or name. */
  readonly id: string;
  readonly kind: DriverKind;
  /** Part of the answers that belong to it, 0 to 1. */
  readonly share: number;
}

/** More rows than these nobody reads; those with the greatest impact are kept. */
const MOST_DRIVERS = 20;
/** Seldom is at most half as often as what lowers the score oftenest. */
const SELDOM = 0.5;

const GROUPS: Readonly<Record<Dimension, (voice: StoredFeedback) => readonly string[]>> = {
  theme: ({ analysis }) => [...new Set((analysis?.themes ?? []).map(({ theme }) => theme))],
  touchpoint: ({ feedback: { touchpoint } }) => (touchpoint === null ? [] : [touchpoint]),
  source: ({ feedback: { source } }) => [source.name],
  tag: ({ feedback: { tags } }) => [...new Set(tags)],
};

/**
 * Finds what moves a score.
 *
 * @param voices - Feedback to look into.
 * @param score - Which score.
 * @param by - How to group.
 * @returns What pulls it down most first; none where nothing can be compared.
 */
export function findDrivers(
  voices: readonly StoredFeedback[],
  score: DriverScore,
  by: Dimension,
): readonly Driver[] {
  return driversAmong(groupVoices(voices, score, by), score);
}

/**
 * Finds what moves a score, by counts of all answers.
 *
 * @param counted - Choices, by groups.
 * @param score - Which score.
 * @returns What pulls it down most first; none where nothing can be compared.
 */
export function findCounted({ all, groups }: AnswerGroups, score: DriverScore): readonly Driver[] {
  const valued = (counts: ChoiceCounts): ReadonlyMap<number, number> => {
    const values = new Map<number, number>();
    for (const [choice, n] of counts) countUp(values, score.valueOfChoice(choice), n);
    return values;
  };
  const byValue = [...groups].map(([id, counts]) => [id, valued(counts)] as const);
  return driversAmong({ all: valued(all), groups: new Map(byValue) }, score);
}

/** Answers by their values, and the same by groups. */
interface Grouped {
  readonly all: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

function groupVoices(
  voices: readonly StoredFeedback[],
  score: DriverScore,
  by: Dimension,
): Grouped {
  const all = new Map<number, number>();
  const groups = new Map<string, Map<number, number>>();
  for (const voice of voices) {
    const value = score.valueOf(voice);
    if (value === null) continue;
    countUp(all, value);
    for (const id of GROUPS[by](voice)) {
      const group = groups.get(id) ?? new Map<number, number>();
      countUp(group, value);
      groups.set(id, group);
    }
  }
  return { all, groups };
}

function driversAmong({ all, groups }: Grouped, score: DriverScore): readonly Driver[] {
  const found = [...groups].flatMap(([id, inside]) => {
    const impact = leaveOutImpact(splitOf(score, all, inside));
    return impact === null ? [] : [{ id, ...impact, share: impact.inside / impact.n }];
  });
  return named(keepGreatest(found)).toSorted((one, other) => one.impact - other.impact);
}

/**
 * Whether a piece of feedback belongs to a driver.
 *
 * @param voice - Any feedback.
 * @param by - How it was grouped.
 * @param id - `Driver.id`.
 * @returns True where it does.
 */
export function belongsTo(voice: StoredFeedback, by: Dimension, id: string): boolean {
  return GROUPS[by](voice).includes(id);
}

/**
 * What to mend first.
 *
 * @param drivers - From `findDrivers`.
 * @returns What pulls the score down most, if that is likely real.
 */
export function mendFirst(drivers: readonly Driver[]): Driver | null {
  return drivers.find(({ kind }) => kind === 'mend-first') ?? null;
}

type Unnamed = Omit<Driver, 'kind'>;

function named(found: readonly Unnamed[]): readonly Driver[] {
  const lowering = found
    .filter(({ isLikelyReal, impact }) => isLikelyReal && impact < 0)
    .toSorted((one, other) => one.impact - other.impact);
  const [worst] = lowering;
  const oftenest = Math.max(...lowering.map(({ share }) => share));
  const usualContrast = medianOf(lowering.map(({ contrast }) => contrast));
  return found.map((driver) => {
    const { share, contrast } = driver;
    const isQuick = share <= oftenest * SELDOM && contrast <= usualContrast;
    return { ...driver, kind: kindOf(driver, { isWorst: driver === worst, isQuick }) };
  });
}

function kindOf(
  { inside, impact, isLikelyReal }: Unnamed,
  { isWorst, isQuick }: { readonly isWorst: boolean; readonly isQuick: boolean },
): DriverKind {
  if (inside < LEAST_INSIDE) return 'too-few';
  if (!isLikelyReal) return 'chance';
  if (impact > 0) return 'lifts';
  if (isWorst) return 'mend-first';
  return isQuick ? 'quick-win' : 'lowers';
}

function keepGreatest(found: readonly Unnamed[]): readonly Unnamed[] {
  return found
    .toSorted((one, other) => Math.abs(other.impact) - Math.abs(one.impact))
    .slice(0, MOST_DRIVERS);
}

function splitOf(
  { values }: DriverScore,
  all: ReadonlyMap<number, number>,
  group: ReadonlyMap<number, number>,
): readonly SplitAnswers[] {
  return values.map((value) => {
    const inside = group.get(value) ?? 0;
    return { value, inside, outside: (all.get(value) ?? 0) - inside };
  });
}

function countUp(counts: Map<number, number>, value: number, n = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + n);
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;
}
