import type { Business } from '../../../shared/feedback/feedback.ts';
import type { Messages } from '../../locales/messages.ts';
import type { Filters } from '../route.ts';
import { NO_FILTERS } from '../route.ts';

/** One thing that everything is narrowed to. */
export interface FilterWords {
  readonly name: keyof Filters;
  /** What it is narrowed to, in words. */
  readonly words: string;
  /** The filters without it. */
  readonly without: Filters;
}

/**
 * Says what everything is narrowed to.
 *
 * @param filters - Any.
 * @param say - The interface's words.
 * @param places - The owner's, for their names.
 * @returns One entry for each filter that narrows; none where none does.
 */
export function filterWords(
  filters: Filters,
  say: Messages,
  places: readonly Business[],
): readonly FilterWords[] {
  const { business, touchpoint, tag, sources, label, theme, stars, status, answered } = filters;
  const all: Readonly<Record<keyof Filters, string | null>> = {
    business: business && (places.find(({ id }) => id === business)?.name ?? business),
    sources: sources.map((name) => say.sourceNames[name] ?? name).join(', '),
    touchpoint,
    tag,
    label: label && say.list.labels[label],
    theme: theme && (say.themes[theme] ?? theme),
    stars: stars === null ? null : say.list.starsOption(stars),
    status: status && say.list.statuses[status],
    answered: answered && say.list.answers[answered],
    text: filters.text && say.narrow.words(filters.text),
  };
  return NAMES.flatMap((name) => {
    const words = all[name];
    if (words === null || words === '') return [];
    return [{ name, words, without: { ...filters, [name]: NO_FILTERS[name] } }];
  });
}

const NAMES: readonly (keyof Filters)[] = [
  'business',
  'sources',
  'touchpoint',
  'tag',
  'label',
  'theme',
  'stars',
  'status',
  'answered',
  'text',
];
