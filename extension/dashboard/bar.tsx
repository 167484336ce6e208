import type { JSX } from 'preact';
import { Choice } from '../components/choice.tsx';
import { useWords, type Words } from '../components/words.ts';
import { CountingNote } from './narrow/counting-note.tsx';
import { NarrowMore } from './narrow/narrow-more.tsx';
import { Narrowed } from './narrow/narrowed.tsx';
import { DEFAULT_PERIOD, PERIODS, parsePeriod, periodText, type Period } from './period.ts';
import { useDashboard } from './state.ts';
import { NO_VIEW } from './view.ts';

/**
 * What is looked at: time, place, source and every other filter, and the way into the list by words.
 *
 * @returns The bar above a panel.
 */
export function Bar(): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { route, go, sources, business, places } = useDashboard();
  const { period, filters } = route.value;
  const hasPlaces = (places.value?.length ?? 0) > 1;
  return (
    <>
      <div class="bar">
        {!hasPlaces && business.value !== null && business.value.name !== '' && (
          <b class="bar-name">{business.value.name}</b>
        )}
        <Choice
          id="period"
          label={say.frame.period}
          value={periodText(period)}
          isChosen={periodText(period) !== periodText(DEFAULT_PERIOD)}
          options={periodsWith(period).map((each) => ({
            value: periodText(each),
            label: periodWords(each, words),
          }))}
          onChoose={(text) => go({ ...route.value, period: parsePeriod(text) })}
        />
        {hasPlaces && <PlaceChoice />}
        <Choice
          id="source"
          label={say.frame.source}
          value={filters.sources[0] ?? ''}
          options={[
            { value: '', label: say.frame.allSources },
            ...(sources.value ?? []).map(({ name }) => ({
              value: name,
              label: say.sourceNames[name] ?? name,
            })),
          ]}
          onChoose={(source) =>
            go({ ...route.value, filters: { ...filters, sources: source === '' ? [] : [source] } })
          }
        />
        <Search />
        <NarrowMore />
      </div>
      <Narrowed />
      <CountingNote />
    </>
  );
}

function PlaceChoice(): JSX.Element {
  const { say } = useWords();
  const { route, go, places } = useDashboard();
  const { filters } = route.value;
  return (
    <Choice
      id="place"
      label={say.narrow.place}
      value={filters.business ?? ''}
      options={[
        { value: '', label: say.narrow.allPlaces },
        ...(places.value ?? []).map(({ id, name }) => ({ value: id, label: name || id })),
      ]}
      onChoose={(place) =>
        go({ ...route.value, filters: { ...filters, business: place === '' ? null : place } })
      }
    />
  );
}

function Search(): JSX.Element {
  const { say } = useWords();
  const { route, go } = useDashboard();
  const { filters, view } = route.value;
  const look = (text: string): void => {
    const { people } = view;
    go({
      ...route.value,
      panel: 'feedback',
      filters: { ...filters, text },
      view: { ...NO_VIEW, people },
    });
  };
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('text');
          look(typeof text === 'string' ? text.trim() : '');
        }}
      >
        <input
          type="search"
          name="text"
          class="chip"
          aria-label={say.frame.search}
          placeholder={say.frame.search}
          value={filters.text}
          onInput={(event) => {
            // The field's own "clear" button gives no other sign.
            if (event.currentTarget.value === '' && filters.text !== '') look('');
          }}
        />
      </form>
    </search>
  );
}

/** The usual periods, and the one at hand where it is another. */
function periodsWith(period: Period): readonly Period[] {
  const isUsual = PERIODS.some((usual) => periodText(usual) === periodText(period));
  return isUsual ? PERIODS : [...PERIODS, period];
}

function periodWords(period: Period, { say, format }: Words): string {
  if (period.kind === 'all') return say.frame.all;
  if (period.kind === 'days') return say.frame.days(period.days);
  return say.frame.between(format.date(period.from), format.date(period.to));
}
