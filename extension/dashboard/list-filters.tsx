import type { JSX } from 'preact';
import { Choice, type Option } from '../components/choice.tsx';
import { useWords } from '../components/words.ts';
import { ANSWERED } from '../store/list-line.ts';
import { parseRoute, type Filters } from './route.ts';
import { useDashboard } from './state.ts';
import { themeCounts } from './summary.ts';
import { tallyCells } from './tally-cells.ts';

type Name = 'label' | 'theme' | 'stars' | 'status' | 'answered';

const STARS = ['5', '4', '3', '2', '1'];
const LABELS = ['neg', 'neu', 'pos'] as const;
const STATUSES = ['new', 'open', 'done'] as const;

/**
 * Choices that narrow the list.
 *
 * @returns A group of drop-down lists.
 */
export function ListFilters(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { filters } = route.value;
  const themes = useThemeOptions(filters.theme);
  const { list } = say;
  return (
    <fieldset class="bar">
      <legend class="unseen">{list.filters}</legend>
      <Filter
        name="label"
        label={list.label}
        any={list.anyLabel}
        options={LABELS.map((value) => ({ value, label: list.labels[value] }))}
      />
      <Filter name="theme" label={list.theme} any={list.anyTheme} options={themes} />
      <Filter
        name="stars"
        label={list.stars}
        any={list.anyStars}
        options={STARS.map((value) => ({ value, label: list.starsOption(Number(value)) }))}
      />
      <Filter
        name="status"
        label={list.status}
        any={list.anyStatus}
        options={STATUSES.map((value) => ({ value, label: list.statuses[value] }))}
      />
      <Filter
        name="answered"
        label={list.answered}
        any={list.anyAnswer}
        options={ANSWERED.map((value) => ({ value, label: list.answers[value] }))}
      />
    </fieldset>
  );
}

interface FilterProps {
  readonly name: Name;
  readonly label: string;
  /** The entry that narrows nothing. */
  readonly any: string;
  readonly options: readonly Option[];
}

function Filter({ name, label, any, options }: FilterProps): JSX.Element {
  const { route, go } = useDashboard();
  const { filters } = route.value;
  return (
    <Choice
      id={`filter-${name}`}
      label={label}
      value={String(filters[name] ?? '')}
      options={[{ value: '', label: any }, ...options]}
      onChoose={(value) => go({ ...route.value, filters: withChoice(filters, name, value) })}
    />
  );
}

/** Through the address's own reader, which knows what each filter may be. */
function withChoice(filters: Filters, name: Name, value: string): Filters {
  const chosen = value === '' ? null : parseRoute(`#/?${name}=${encodeURIComponent(value)}`);
  return { ...filters, [name]: chosen?.filters[name] ?? null };
}

/** Themes that anybody spoke of in the cells at hand, and the one that is chosen. */
function useThemeOptions(chosen: string | null): readonly Option[] {
  const { say } = useWords();
  const { allCells } = useDashboard();
  const tally = tallyCells(allCells.value ?? [], { from: null, to: null }, []);
  const spoken = themeCounts(tally).map(({ theme }) => theme);
  const all = chosen === null || spoken.includes(chosen) ? spoken : [...spoken, chosen];
  return all.map((theme) => ({ value: theme, label: say.themes[theme] ?? theme }));
}
