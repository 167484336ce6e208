import type { Rating } from '../../shared/feedback/feedback.ts';
import { lettersOf } from '../../shared/reading/letters.ts';
import type { FieldName, Rung } from './recipe.ts';
import type { ReviewOnPage } from './review-on-page.ts';

/** Letters that two forms of one text share at least; fewer than any site shows before its "Read more". */
const SHARED_LETTERS = 30;

/** What became of two ways of reading one page. */
export interface Reconciled {
  readonly reviews: readonly ReviewOnPage[];
  /** Copies of one review that were laid together. */
  readonly doubles: number;
}

/**
 * Lays together copies of one review: a teaser and the whole, a list shown twice.
 *
 * @param reviews - In the page's order.
 * @returns Each review once, where it first stood, with the most that its copies say.
 */
export function withoutDoubles(reviews: readonly ReviewOnPage[]): Reconciled {
  const index = new ReviewIndex();
  let doubles = 0;
  for (const review of reviews) {
    const known = index.find(review);
    if (known === null) index.add(review);
    else {
      doubles += 1;
      index.replace(known, merged(known, review));
    }
  }
  return { reviews: index.reviews, doubles };
}

/**
 * Completes what a human sees with what the page tells machines.
 *
 * @param shown - Reviews that the page shows.
 * @param told - Reviews from structured data.
 * @returns The shown ones, with id, exact date, reply and whole text added; the told ones only where none is shown.
 */
export function reconcile(
  shown: readonly ReviewOnPage[],
  told: readonly ReviewOnPage[],
): readonly ReviewOnPage[] {
  if (shown.length === 0) return told;
  const index = new ReviewIndex();
  for (const review of told) index.add(review);
  return shown.map((review) => {
    const match = index.find(review);
    return match === null ? review : merged(review, match);
  });
}

/** Finds a review's copy by id, else by author and text. */
class ReviewIndex {
  readonly #reviews: ReviewOnPage[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byWords = new Map<string, number[]>();

  get reviews(): readonly ReviewOnPage[] {
    return this.#reviews;
  }

  add(review: ReviewOnPage): void {
    this.#enter(review, this.#reviews.push(review) - 1);
  }

  find(review: ReviewOnPage): ReviewOnPage | null {
    const byId = review.id === null ? undefined : this.#byId.get(review.id);
    const at =
      byId ?? this.#byWords.get(wordsKey(review))?.find((each) => this.#isCopy(each, review));
    return at === undefined ? null : (this.#reviews[at] ?? null);
  }

  replace(known: ReviewOnPage, review: ReviewOnPage): void {
    const at = this.#reviews.indexOf(known);
    this.#reviews[at] = review;
    this.#enter(review, at);
  }

  #enter(review: ReviewOnPage, at: number): void {
    if (review.id !== null) this.#byId.set(review.id, at);
    const key = wordsKey(review);
    this.#byWords.set(key, [...(this.#byWords.get(key) ?? []), at]);
  }

  #isCopy(at: number, review: ReviewOnPage): boolean {
    const known = this.#reviews[at];
    if (known === undefined) return false;
    if (known.id !== null && review.id !== null && known.id !== review.id) return false;
    return sameRating(known, review) && sameText(known, review);
  }
}

function sameRating(one: ReviewOnPage, other: ReviewOnPage): boolean {
  if (one.rating === null || other.rating === null) return true;
  return Math.abs(shareOf(one.rating) - shareOf(other.rating)) < 0.02;
}

function shareOf(rating: Rating): number {
  return rating.value / rating.best;
}

function sameText(one: ReviewOnPage, other: ReviewOnPage): boolean {
  const [short, long] = [lettersOf(one.text), lettersOf(other.text)].toSorted(
    (a, b) => a.length - b.length,
  );
  if (short === undefined || long === undefined) return false;
  if (short === long) return short !== '' || sameDay(one, other);
  return short.length >= SHARED_LETTERS && long.startsWith(short);
}

/** Wordless reviews by one name are only one review where they were written at one time. */
function sameDay(one: ReviewOnPage, other: ReviewOnPage): boolean {
  return one.author !== null && one.dates[0] === other.dates[0];
}

function wordsKey(review: ReviewOnPage): string {
  return `${lettersOf(review.author ?? '')}|${lettersOf(review.text).slice(0, SHARED_LETTERS)}`;
}

/** What is shown stays; what it lacks is added, and a cut text is replaced by the whole. */
function merged(shown: ReviewOnPage, told: ReviewOnPage): ReviewOnPage {
  const isLonger = lettersOf(told.text).length > lettersOf(shown.text).length;
  const takesText = isLonger && !told.isTruncated;
  return {
    ...shown,
    id: shown.id ?? told.id,
    author: shown.author ?? told.author,
    rating: shown.rating ?? told.rating,
    dates: [...shown.dates, ...told.dates],
    title: shown.title ?? told.title,
    text: takesText ? told.text : shown.text,
    language: shown.language ?? told.language,
    ...(shown.reply === null && { reply: told.reply }),
    replyDates: [...shown.replyDates, ...told.replyDates],
    permalink: shown.permalink ?? told.permalink,
    isTruncated: shown.isTruncated && !takesText,
    element: shown.element ?? told.element,
    rungs: mergedRungs(shown, told, takesText),
  };
}

function mergedRungs(
  shown: ReviewOnPage,
  told: ReviewOnPage,
  takesText: boolean,
): ReadonlyMap<FieldName, Rung> {
  const rungs = new Map([...told.rungs, ...shown.rungs]);
  const text = told.rungs.get('text');
  if (takesText && text) rungs.set('text', text);
  return rungs;
}
