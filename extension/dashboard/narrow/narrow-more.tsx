import type { JSX } from 'preact';
import { Choice, type Option } from '../../components/choice.tsx';
import { useWords } from '../../components/words.ts';
import { feedbackPage } from '../../store/list.ts';
import { ListFilters } from '../list-filters.tsx';
import { rangeOf } from '../period.ts';
import { NO_FILTERS } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';
import { PEOPLE_MODES } from '../view.ts';
import { DaysForm } from './days-form.tsx';

/** Newest pieces whose tags are offered. */
const LOOKED_AT = 500;

/**
 * The choices that are not needed every day: other days, touchpoint, tag, whose answers, tone, theme and the rest.
 *
 * @returns A part of the page that opens at a click.
 */
export function NarrowMore(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  return (
    <details class="narrow-more">
      <summary class="chip">{say.narrow.more}</summary>
      <div class="card">
        <div class="bar">
          <TouchpointChoice />
          <TagChoice />
          <PeopleChoice />
        </div>
        {/* The list has them above it already. */}
        {route.value.panel !== 'feedback' && <ListFilters />}
        <DaysForm />
      </div>
    </details>
  );
}

function TouchpointChoice(): JSX.Element | null {
  const { say } = useWords();
  const { allCells } = useDashboard();
  const steps = new Set((allCells.value ?? []).map(({ touchpoint }) => touchpoint));
  return (
    <NamedChoice
      name="touchpoint"
      label={say.narrow.touchpoint}
      any={say.narrow.anyTouchpoint}
      known={[...steps].filter((step) => step !== '').toSorted()}
    />
  );
}

function TagChoice(): JSX.Element | null {
  const { say } = useWords();
  const { store, route, today, changes, latest } = useDashboard();
  const range = rangeOf(route.value.period, today.value);
  const tags = useLoaded(
    async () => {
      // What the owner looks at first does not wait behind it.
      if (latest.value === null) return [];
      const query = { ...NO_FILTERS, ...range, limit: LOOKED_AT, after: null };
      const { items } = await feedbackPage(store, query);
      return [...new Set(items.flatMap(({ feedback }) => feedback.tags))].toSorted();
    },
    `${range.from} ${range.to} ${changes.value} ${latest.value === null}`,
  );
  return (
    <NamedChoice name="tag" label={say.narrow.tag} any={say.narrow.anyTag} known={tags ?? []} />
  );
}

interface NamedChoiceProps {
  readonly name: 'touchpoint' | 'tag';
  readonly label: string;
  /** The entry that narrows nothing. */
  readonly any: string;
  readonly known: readonly string[];
}

function NamedChoice({ name, label, any, known }: NamedChoiceProps): JSX.Element | null {
  const { route, go } = useDashboard();
  const { filters } = route.value;
  const chosen = filters[name];
  if (known.length === 0 && chosen === null) return null;
  const all = chosen === null || known.includes(chosen) ? known : [...known, chosen];
  const options: readonly Option[] = all.map((each) => ({ value: each, label: each }));
  return (
    <Choice
      id={name}
      label={label}
      value={chosen ?? ''}
      options={[{ value: '', label: any }, ...options]}
      onChoose={(value) =>
        go({ ...route.value, filters: { ...filters, [name]: value === '' ? null : value } })
      }
    />
  );
}

function PeopleChoice(): JSX.Element {
  const { say } = useWords();
  const { route, go } = useDashboard();
  const { view } = route.value;
  return (
    <Choice
      id="people"
      label={say.drivers.people}
      value={view.people}
      isChosen={view.people !== 'all'}
      options={PEOPLE_MODES.map((value) => ({ value, label: say.drivers.peopleChoices[value] }))}
      onChoose={(value) => {
        const people = PEOPLE_MODES.find((each) => each === value) ?? 'all';
        go({ ...route.value, view: { ...view, people } });
      }}
    />
  );
}
