/** Whose answers count: all that came, or of each person what they said last. */
export const PEOPLE_MODES = ['all', 'latest'] as const;
export type PeopleMode = (typeof PEOPLE_MODES)[number];

/** How long the spans are that a chart shows. */
export const SPANS = ['day', 'week', 'month'] as const;
export type Span = (typeof SPANS)[number];

/** What the owner has chosen to look at, beside time and filters. `null` where nothing was chosen. */
export interface View {
  readonly people: PeopleMode;
  /** `Metric.id` of the trend. */
  readonly metric: string | null;
  readonly span: Span | null;
  /** `DriverScore.id` of the drivers. */
  readonly score: string | null;
  /** By what the drivers, and the steps of the journey, are grouped. */
  readonly by: string | null;
  /** `Feedback.id` of the piece that is shown in full. */
  readonly id: string | null;
}

/** Nothing chosen. */
export const NO_VIEW: View = {
  people: 'all',
  metric: null,
  span: null,
  score: null,
  by: null,
  id: null,
};

const NAMES = ['metric', 'span', 'score', 'by', 'id'] as const;

/**
 * Reads the choices out of an address.
 *
 * @param given - The address's query.
 * @returns The choices; a name that no panel knows is for that panel to pass over.
 */
export function parseView(given: URLSearchParams): View {
  return {
    people: given.get('people') === 'latest' ? 'latest' : 'all',
    metric: given.get('metric'),
    span: SPANS.find((span) => span === given.get('span')) ?? null,
    score: given.get('score'),
    by: given.get('by'),
    id: given.get('id'),
  };
}

/**
 * Writes the choices into an address.
 *
 * @param view - Any.
 * @param into - The address's query.
 */
export function writeView(view: View, into: URLSearchParams): void {
  if (view.people !== 'all') into.set('people', view.people);
  for (const name of NAMES) {
    const value = view[name];
    if (value !== null) into.set(name, value);
  }
}
