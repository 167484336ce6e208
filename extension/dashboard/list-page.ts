import type { StoredFeedback } from '../store/feedback.ts';
import { feedbackPage } from '../store/list.ts';
import type { Store } from '../store/schema.ts';
import type { DayRange } from './period.ts';
import type { Answered, Filters } from './route.ts';

/** What the list shows. */
export interface ListPage {
  /** Newest first. */
  readonly items: readonly StoredFeedback[];
  /** Whether these are all. */
  readonly isAll: boolean;
}

/** Pieces of feedback that are read at once where only some of them are wanted. */
const BATCH = 200;

/**
 * Reads the newest feedback that fits.
 *
 * @param store - The open store.
 * @param range - First and last day.
 * @param filters - What to narrow to.
 * @param limit - How many at most.
 * @returns The newest that fit.
 */
export async function listPage(
  store: Store,
  range: DayRange,
  filters: Filters,
  limit: number,
): Promise<ListPage> {
  const { answered, ...rest } = filters;
  const items: StoredFeedback[] = [];
  let after: string | null = null;
  do {
    const page = await feedbackPage(store, {
      ...range,
      ...rest,
      sources: [...filters.sources],
      limit: answered === null ? limit : BATCH,
      after,
    });
    items.push(...page.items.filter((item) => answered === null || hasAnswer(item, answered)));
    after = page.next;
  } while (after !== null && items.length < limit);
  return { items: items.slice(0, limit), isAll: after === null && items.length <= limit };
}

/**
 * Whether a piece of feedback holds an answer.
 *
 * @param item - Any feedback.
 * @param answered - Which answer.
 * @returns True where it was given.
 */
export function hasAnswer({ feedback, analysis }: StoredFeedback, answered: Answered): boolean {
  if (answered === 'stars') return feedback.stars !== null;
  if (answered === 'text') return analysis !== null;
  return typeof feedback.answers[answered] === 'number';
}
