import { latestOfEach } from '../../../shared/metrics/people.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { rangeBefore, rangeOf } from '../period.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { readVoices, type Voices } from './read-voices.ts';

/** Whose answers count: all that came, or of each person what they said last. */
export const PEOPLE_MODES = ['all', 'latest'] as const;
export type PeopleMode = (typeof PEOPLE_MODES)[number];

/** The feedback of the period that is looked at, and of the one before. */
export interface PeriodVoices {
  readonly present: Voices;
  readonly earlier: Voices;
}

const NOBODY: Voices = { items: [], all: 0 };

/**
 * Reads the feedback of the period that is looked at, and of the one before, again with each change.
 *
 * @param isCompared - Whether the time before is wanted, too; it is empty otherwise.
 * @returns What was read last; `null` until then.
 */
export function useVoices(isCompared: boolean): PeriodVoices | null {
  const { store, route, today, changes, cells } = useDashboard();
  const { period, filters } = route.value;
  const place = hashOf({ ...route.value, panel: '' });
  const known = cells.value;
  return useLoaded(
    async () => {
      if (known === null) return null;
      const { sources } = filters;
      const before = isCompared ? rangeBefore(period, today.value) : null;
      const range = rangeOf(period, today.value);
      const present = await readVoices(store, { range, sources, cells: known });
      const earlier =
        before === null
          ? NOBODY
          : await readVoices(store, { range: before, sources, cells: known });
      return { present, earlier };
    },
    `${place} ${changes.value} ${today.value} ${known?.length ?? 'none'}`,
  );
}

/**
 * Keeps whose answers count.
 *
 * @param voices - Newest first.
 * @param mode - All, or the latest of each person.
 * @returns Newest first.
 */
export function choosePeople(
  voices: readonly StoredFeedback[],
  mode: PeopleMode,
): readonly StoredFeedback[] {
  if (mode === 'all') return voices;
  const kept = new Set(latestOfEach(voices.map(({ feedback }) => feedback)));
  return voices.filter(({ feedback }) => kept.has(feedback));
}
