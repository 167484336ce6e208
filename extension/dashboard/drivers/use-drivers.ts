import { useMemo } from 'preact/hooks';
import { countAnswers, type AnswerGroups } from '../../store/count-answers.ts';
import { rangeOf } from '../period.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { NO_VIEW } from '../view.ts';
import { leadingScore, leadingScoreOf, scoreNamed, type DriverScore } from './driver-score.ts';
import { findCounted, findDrivers, type Dimension, type Driver } from './find-drivers.ts';
import { useVoices, type PeriodVoices } from './use-voices.ts';

/** What the drivers are asked for. */
export interface DriversChosen {
  /** `DriverScore.id`; `null` for the score that says most. */
  readonly score: string | null;
  readonly by: Dimension;
}

/** What moves a score, and what that rests on. */
export interface FoundDrivers {
  /** `null` where nobody answered. */
  readonly score: DriverScore | null;
  readonly by: Dimension;
  readonly found: readonly Driver[];
  /** Answers with the score. */
  readonly answers: number;
  /** Pieces of feedback that were looked into, and all. */
  readonly read: number;
  readonly all: number;
}

interface Counted {
  /** `null` where the store cannot tell, so that feedback must be looked into. */
  readonly groups: AnswerGroups | null;
  readonly score: DriverScore | null;
  readonly by: Dimension;
}

/**
 * Finds what moves a score: by the store's counts of all answers, or where it keeps none (tags, the latest of each person, an
 * older version's index), by the feedback that is looked into.
 *
 * @param chosen - Which score, and how to group.
 * @param voices - Feedback that was looked into already; `undefined` to have it read where it is needed.
 * @returns What was found last; `null` until then.
 */
export function useDrivers(
  chosen: DriversChosen,
  voices?: PeriodVoices | null,
): FoundDrivers | null {
  const { tallies } = useDashboard();
  const counted = useCounted(chosen);
  const isRead = counted !== null && counted.groups === null;
  const read = useVoices(false, isRead && voices === undefined);
  const { present } = voices ?? read ?? { present: null };
  const all = tallies.value?.now.n ?? 0;
  const { score, by } = chosen;
  return useMemo(() => {
    if (counted === null) return null;
    if (counted.groups !== null) return foundIn(counted.groups, counted, all);
    if (present === null) return null;
    const { items } = present;
    const shown = scoreNamed(score ?? '') ?? leadingScore(items);
    return {
      score: shown,
      by,
      found: shown === null ? [] : findDrivers(items, shown, by),
      answers: items.filter((voice) => (shown?.valueOf(voice) ?? null) !== null).length,
      read: items.length,
      all: present.all,
    };
  }, [counted, present, all, score, by]);
}

function foundIn(groups: AnswerGroups, { score, by }: Counted, all: number): FoundDrivers {
  const answers = [...groups.all.values()].reduce((sum, n) => sum + n, 0);
  const found = score === null ? [] : findCounted(groups, score);
  return { score, by, found, answers, read: all, all };
}

function useCounted({ score: id, by }: DriversChosen): Counted | null {
  const { store, route, today, changes, tallies } = useDashboard();
  const { period, filters, view } = route.value;
  const now = tallies.value?.now ?? null;
  const score = scoreNamed(id ?? '') ?? (now && leadingScoreOf(now));
  const { people } = view;
  const place = hashOf({ panel: '', period, filters, view: { ...NO_VIEW, people } });
  return useLoaded(
    async (): Promise<Counted | null> => {
      if (now === null) return null;
      if (score === null || people !== 'all' || by === 'tag') return { groups: null, score, by };
      const range = rangeOf(period, today.value);
      const answered = score.id === 'text' ? 'label' : score.id;
      return { groups: await countAnswers(store, { range, filters, answered, by }), score, by };
    },
    `${place} ${changes.value} ${today.value} ${score?.id} ${by} ${now === null}`,
  );
}
