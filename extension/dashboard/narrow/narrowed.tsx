import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import { hashOf, isNarrowed, NO_FILTERS } from '../route.ts';
import { useDashboard } from '../state.ts';
import { filterWords } from './filter-words.ts';

/**
 * What everything on the page is narrowed to, each with a cross that takes it off.
 *
 * @returns A row of links; nothing where everything counts.
 */
export function Narrowed(): JSX.Element | null {
  const { say } = useWords();
  const { route, places } = useDashboard();
  if (!isNarrowed(route.value)) return null;
  const { filters, view } = route.value;
  const { narrow } = say;
  return (
    <div class="row narrowed small">
      <span>{narrow.only}</span>
      {filterWords(filters, say, places.value ?? []).map(({ name, words, without }) => (
        <a
          key={name}
          class="tag"
          href={hashOf({ ...route.value, filters: without })}
          aria-label={narrow.remove(words)}
        >
          {words} <span aria-hidden="true">×</span>
        </a>
      ))}
      {view.people === 'latest' && (
        <a
          class="tag"
          href={hashOf({ ...route.value, view: { ...view, people: 'all' } })}
          aria-label={narrow.remove(narrow.people)}
        >
          {narrow.people} <span aria-hidden="true">×</span>
        </a>
      )}
      <a href={hashOf({ ...route.value, filters: NO_FILTERS, view: { ...view, people: 'all' } })}>
        {narrow.clear}
      </a>
    </div>
  );
}
