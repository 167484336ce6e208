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
  /** What tells that it was edited, as written: a date, or a word such as "Edited"; `null` where nothing does. */
  readonly edited: string | null;
  /** Whether the text is the site's translation. */
  readonly isTranslated: boolean;
  /** What was translated, where the page holds it. */
  readonly original: string | null;
  readonly originalLanguage: string | null;
  readonly photos: number | null;
  /** Earlier wordings that the page shows, in its order. */
  readonly earlier: readonly EarlierOnPage[];
  /** The element that it was read from; `null` where no human sees it. */
  readonly element: Element | null;
  /** Which rung answered, for each field that was read. */
  readonly rungs: ReadonlyMap<FieldName, Rung>;
}

/** An earlier wording of a review. */
export interface EarlierOnPage {
  readonly rating: Rating | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
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
  edited: null,
  isTranslated: false,
  original: null,
  originalLanguage: null,
  photos: null,
  earlier: [],
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
