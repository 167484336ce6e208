import type { StoredFeedback } from '../../store/feedback.ts';
import { feedbackPage } from '../../store/list.ts';
import type { Store } from '../../store/schema.ts';
import type { DayRange } from '../period.ts';
import type { Filters } from '../route.ts';
import { passesUnlisted, UNLISTED } from './matches.ts';

/** Which feedback to read. */
export interface NarrowedQuery {
  readonly range: DayRange;
  readonly filters: Filters;
  /** How many are wanted; where one is looked at for itself, a few more may come. */
  readonly limit: number;
  /** `NarrowedPage.next` of the page before; `null` for the first. */
  readonly after: string | null;
  /** Stops the reading between two chunks. */
  readonly signal?: AbortSignal;
}

/** A part of what is looked at. */
export interface NarrowedPage {
  /** Newest first. */
  readonly items: readonly StoredFeedback[];
  /** Where to go on; `null` where this is the last. */
  readonly next: string | null;
}

/** Read at a time where each piece is looked at for itself, or where all are wanted. */
const CHUNK = 500;

/**
 * Reads a page of the feedback that is looked at, by every filter that the address can hold.
 *
 * @param store - The open store.
 * @param query - Which, and how many.
 * @returns Newest first; empty where nothing passes, or where the reading was stopped before anything did.
 */
export async function readNarrowed(store: Store, query: NarrowedQuery): Promise<NarrowedPage> {
  const { range, filters, limit, signal } = query;
  const listed = { ...range, ...filters };
  if (UNLISTED.every((name) => filters[name] === null)) {
    return feedbackPage(store, { ...listed, limit, after: query.after });
  }
  const items: StoredFeedback[] = [];
  let { after } = query;
  for (let chunk = limit; ; chunk = CHUNK) {
    const page = await feedbackPage(store, { ...listed, limit: chunk, after });
    items.push(...page.items.filter((item) => passesUnlisted(item, filters)));
    after = page.next;
    if (after === null || items.length >= limit || signal?.aborted === true) break;
  }
  return { items, next: after };
}

/** What one step of going through everything gives. */
export interface NarrowedStep {
  /** Newest first; maybe none. */
  readonly items: readonly StoredFeedback[];
  /** How many were looked at for them. */
  readonly looked: number;
}

/**
 * Goes through all feedback that is looked at, chunk by chunk.
 *
 * @param store - The open store.
 * @param query - Which.
 * @yields Chunks, newest first, until there is no more or the signal stops it.
 */
export async function* allNarrowed(
  store: Store,
  { range, filters, signal }: Pick<NarrowedQuery, 'range' | 'filters' | 'signal'>,
): AsyncGenerator<NarrowedStep, void> {
  let after: string | null = null;
  do {
    const page: NarrowedPage = await feedbackPage(store, {
      ...range,
      ...filters,
      limit: CHUNK,
      after,
    });
    if (signal?.aborted === true) return;
    const { items } = page;
    yield { items: items.filter((item) => passesUnlisted(item, filters)), looked: items.length };
    after = page.next;
  } while (after !== null);
}
