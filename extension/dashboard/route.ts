import type { SentimentLabel } from '../../shared/feedback/analysis.ts';
import type { Handling } from '../../shared/feedback/feedback.ts';
import { ANSWERED, type Answered } from '../store/list-line.ts';
import { parsePeriod, periodText, type Period } from './period.ts';
import { NO_VIEW, parseView, writeView, type View } from './view.ts';

/** What everything is narrowed to. `null`, empty text and an empty list narrow nothing. */
export interface Filters {
  /** `Business.id`: one of the owner's places. */
  readonly business: string | null;
  readonly touchpoint: string | null;
  /** A tag of the owner's or of the source's, such as a kind of customer. */
  readonly tag: string | null;
  readonly sources: readonly string[];
  readonly label: SentimentLabel | null;
  readonly theme: string | null;
  readonly stars: number | null;
  readonly status: Handling['status'] | null;
  /** Only feedback that has this answer. */
  readonly answered: Answered | null;
  /** Words that must all occur. */
  readonly text: string;
}

/** Where the owner is: all of it stands in the address, so that back, bookmarks and links work. */
export interface Route {
  /** `Panel.id`; one that panels/registry.ts does not know shows the first panel. */
  readonly panel: string;
  readonly period: Period;
  readonly filters: Filters;
  readonly view: View;
}

/** A route of which the choices may be left out: nothing is chosen then. */
export type PlainRoute = Omit<Route, 'view'> & Partial<Pick<Route, 'view'>>;

/** Narrows nothing. */
export const NO_FILTERS: Filters = {
  business: null,
  touchpoint: null,
  tag: null,
  sources: [],
  label: null,
  theme: null,
  stars: null,
  status: null,
  answered: null,
  text: '',
};

const NAMED = [
  'business',
  'touchpoint',
  'tag',
  'label',
  'theme',
  'stars',
  'status',
  'answered',
] as const;
const LABELS = ['neg', 'neu', 'pos'] as const;
const STATUSES = ['new', 'open', 'done'] as const;
const MAX_STARS = 5;

/**
 * Reads where the owner is.
 *
 * @param hash - The address's part from `#` on; anything strange in it is left out.
 * @returns The route; its panel is empty where none is named.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const given = new URLSearchParams(query);
  const stars = Number(given.get('stars'));
  return {
    panel: path,
    period: parsePeriod(given.get('period')),
    filters: {
      business: given.get('business'),
      touchpoint: given.get('touchpoint'),
      tag: given.get('tag'),
      sources: given.getAll('source'),
      label: oneOf(LABELS, given.get('label')),
      theme: given.get('theme'),
      stars: Number.isInteger(stars) && stars >= 1 && stars <= MAX_STARS ? stars : null,
      status: oneOf(STATUSES, given.get('status')),
      answered: oneOf(ANSWERED, given.get('answered')),
      text: given.get('text') ?? '',
    },
    view: parseView(given),
  };
}

/**
 * Writes where the owner is.
 *
 * @param route - Any route.
 * @returns A link's `href`, such as `#/feedback?period=90&theme=speed`.
 */
export function hashOf({ panel, period, filters, view = NO_VIEW }: PlainRoute): string {
  const given = new URLSearchParams({ period: periodText(period) });
  for (const source of filters.sources) given.append('source', source);
  for (const name of NAMED) {
    const value = filters[name];
    if (value !== null) given.set(name, String(value));
  }
  if (filters.text !== '') given.set('text', filters.text);
  writeView(view, given);
  return `#/${panel}?${given}`;
}

/**
 * A link to the list behind a figure.
 *
 * @param from - Where the owner is: all that the figure is narrowed to is kept.
 * @param filters - What the figure counts.
 * @param period - Another period, such as one week of a chart.
 * @returns A link's `href`.
 */
export function listBehind(from: Route, filters: Partial<Filters>, period = from.period): string {
  const { people } = from.view;
  return hashOf({
    panel: 'feedback',
    period,
    filters: { ...from.filters, ...filters },
    view: { ...NO_VIEW, people },
  });
}

/**
 * Where a link of the navigation leads: to another panel, with the same time, filters and people.
 *
 * @param from - Where the owner is.
 * @param panel - `Panel.id`.
 * @returns The route; what was chosen on one panel only stays there.
 */
export function panelBeside(from: Route, panel: string): Route {
  return { ...from, panel, view: { ...NO_VIEW, people: from.view.people } };
}

/**
 * Whether anything is narrowed, the time aside.
 *
 * @param route - Any.
 * @returns True where not everything of the time counts.
 */
export function isNarrowed({ filters, view }: Route): boolean {
  const plain = { panel: '', period: { kind: 'all' } } as const;
  const { people } = view;
  return (
    hashOf({ ...plain, filters, view: { ...NO_VIEW, people } }) !==
    hashOf({ ...plain, filters: NO_FILTERS })
  );
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  text: string | null,
): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}
