import { latestOfEach } from '../../../shared/metrics/people.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { rangeBefore, rangeOf } from '../period.ts';
import { hashOf } from '../route.ts';
import { NO_VIEW, type PeopleMode } from '../view.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { readVoices, type Voices } from './read-voices.ts';

/** The feedback of the period that is looked at, and of the one before. */
export interface PeriodVoices {
  readonly present: Voices;
  readonly earlier: Voices;
}

const NOBODY: Voices = { items: [], all: 0 };

/**
 * Reads the feedback of the period that is looked at, and of the one before, by all filters and by whose answers count,
 * again with each change.
 *
 * @param isCompared - Whether the time before is wanted, too; it is empty otherwise.
 * @param isWanted - Whether anything is to be read yet.
 * @returns What was read last; `null` until then.
 */
export function useVoices(isCompared: boolean, isWanted = true): PeriodVoices | null {
  const { store, route, today, changes, cells } = useDashboard();
  const { period, filters, view } = route.value;
  const { people } = view;
  const place = hashOf({ panel: '', period, filters, view: { ...NO_VIEW, people } });
  const known = cells.value;
  return useLoaded(
    async () => {
      if (known === null || !isWanted) return null;
      const before = isCompared ? rangeBefore(period, today.value) : null;
      const range = rangeOf(period, today.value);
      const read = { filters, cells: known };
      const present = await readVoices(store, { ...read, range });
      const earlier =
        before === null ? NOBODY : await readVoices(store, { ...read, range: before });
      return { present: ofPeople(present, people), earlier: ofPeople(earlier, people) };
    },
    `${place} ${changes.value} ${today.value} ${known?.length ?? 'none'} ${isWanted}`,
  );
}

function ofPeople(voices: Voices, people: PeopleMode): Voices {
  return { ...voices, items: choosePeople(voices.items, people) };
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
