import type { BusinessOnPage, Rating } from '../../shared/feedback/feedback.ts';
import type { FieldName, Rung } from './recipe.ts';

/** A review as one way of reading gave it, before dates are understood and ways are reconciled. */
export interface ReviewOnPage {
  /** The site's own id. */
  readonly id: string | null;
  readonly author: string | null;
  readonly rating: Rating | null;
  /** What may be its date, as written, surest first. */
  readonly dates: readonly string[];
  readonly title: string | null;
  /** Empty where they said nothing. */
  readonly text: string;
  readonly language: string | null;
  readonly reply: string | null;
  readonly replyDates: readonly string[];
  readonly permalink: string | null;
  readonly isTruncated: boolean;
  /** The element that it was read from; `null` where no human sees it. */
  readonly element: Element | null;
  /** Which rung answered, for each field that was read. */
  readonly rungs: ReadonlyMap<FieldName, Rung>;
}

/** Everything that one way of reading found on a page. */
export interface Found {
  readonly reviews: readonly ReviewOnPage[];
  readonly business: BusinessOnPage | null;
  /** Cards that hold no review: templates, empty shells. */
  readonly empty: number;
}

const NOTHING: ReviewOnPage = {
  id: null,
  author: null,
  rating: null,
  dates: [],
  title: null,
  text: '',
  language: null,
  reply: null,
  replyDates: [],
  permalink: null,
  isTruncated: false,
  element: null,
  rungs: new Map(),
};

/**
 * Fills in what a way of reading does not know.
 *
 * @param known - What was read.
 * @returns The whole shape.
 */
export function reviewOnPage(known: Partial<ReviewOnPage>): ReviewOnPage {
  return { ...NOTHING, ...known };
}

/**
 * Whether anybody said anything: a text or title, or a rating that somebody or some day stands for.
 *
 * @param review - As read.
 * @returns False for templates and empty shells.
 */
export function saysSomething(review: ReviewOnPage): boolean {
  if (review.id === '0') return false;
  const hasWords = review.text !== '' || review.title !== null;
  if (hasWords) return review.author !== null || hasFacts(review);
  return review.rating !== null && (review.author !== null || review.dates.length > 0);
}

function hasFacts(review: ReviewOnPage): boolean {
  return review.rating !== null || review.dates.length > 0 || review.id !== null;
}
