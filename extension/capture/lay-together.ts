import { withoutReadMore } from './read-more.ts';
import type { FoundBySite } from './read-site.ts';
import type { FieldName } from './recipe.ts';
import type { Structured } from './read-structured.ts';
import { countNew, type Reconciled, reconcile, withoutDoubles, withWords } from './reconcile.ts';
import type { FoundRepeated } from './repeated/read-repeated.ts';
import type { ReviewOnPage } from './review-on-page.ts';
import type { Steps } from './slices.ts';
import type { StateReviews } from './structured/embedded-state.ts';
import { partTranslation } from './translations.ts';

/** Reviews between two rests. */
const REST_AFTER = 50;

/** What each way found; `null` where it was not asked or has failed. */
export interface FoundByWays {
  readonly site: FoundBySite | null;
  readonly structured: Structured;
  readonly repeated: FoundRepeated | null;
  readonly state: StateReviews | null;
}

/** What the ways found, each review once, and what they come to. */
export interface LaidTogether {
  readonly shown: Reconciled;
  readonly alike: Reconciled;
  readonly reviews: readonly ReviewOnPage[];
  readonly doubles: number;
}

/**
 * Lays together what the ways found.
 *
 * @param ways - What each found.
 * @returns Each review once, with the most that any way says of it.
 * @yields {undefined} After some reviews.
 */
export function* layTogether(ways: FoundByWays): Steps<LaidTogether> {
  const { site, structured, repeated } = ways;
  const shown = yield* onlyOnce(site?.reviews ?? []);
  const marked = yield* onlyOnce(structured.marked);
  const told = (yield* onlyOnce(structured.told)).reviews;
  const alike = yield* onlyOnce(repeated?.reviews ?? []);
  const found = isConfirmed(alike.reviews, told) ? alike : marked;
  const [first, second] = isPart(shown, marked) ? [marked, shown] : [shown, found];
  const seen = reconcile(first.reviews, reconcile(second.reviews, told));
  // What nobody sees completes what is seen; alone it counts only where it cannot be anything but reviews.
  const hidden = (seen.length === 0 ? ways.state?.unmistakable : ways.state?.reviews) ?? [];
  const reviews = reconcile(seen, withoutShown((yield* onlyOnce(hidden)).reviews, seen));
  return { shown, alike, reviews, doubles: (shown.reviews.length > 0 ? shown : found).doubles };
}

/** A recipe that a site has moved away from may still see a few of the reviews that the page marks. */
function isPart(shown: Reconciled, marked: Reconciled): boolean {
  const { length } = shown.reviews;
  return length > 0 && marked.reviews.length > length * 2;
}

/** A title or an answer that a page shows with some of its reviews and not with this one is not to be seen there. */
function withoutShown(
  hidden: readonly ReviewOnPage[],
  seen: readonly ReviewOnPage[],
): readonly ReviewOnPage[] {
  const isShown = (field: FieldName): boolean => seen.some(({ rungs }) => rungs.has(field));
  const [hasTitles, hasReplies] = [isShown('title'), isShown('reply')];
  if (!hasTitles && !hasReplies) return hidden;
  const left = new Set<FieldName>(hasTitles ? ['title'] : []);
  if (hasReplies) left.add('reply');
  return hidden.map((review) => ({
    ...review,
    ...(hasTitles && { title: null }),
    ...(hasReplies && { reply: null, replyDates: [] }),
    rungs: new Map([...review.rungs].filter(([field]) => !left.has(field))),
  }));
}

/**
 * Whether a page's state may say more of any review than the page shows: its id, its day, or the end of its text.
 *
 * @param shown - What the ways found that read what is shown.
 * @returns True where they found nothing, too.
 */
export function lacksDetails(shown: Omit<FoundByWays, 'state'>): boolean {
  const { site, structured, repeated } = shown;
  const reviews = [site?.reviews, structured.marked, repeated?.reviews].flatMap(
    (each) => each ?? [],
  );
  return reviews.length === 0 || !reviews.every(isDetailed);
}

function isDetailed({ id, isTruncated, dates }: ReviewOnPage): boolean {
  return id !== null && !isTruncated && dates.some((date) => /^\d{4}-\d{2}-\d{2}/.test(date));
}

function* onlyOnce(reviews: readonly ReviewOnPage[]): Steps<Reconciled> {
  const bares: ReviewOnPage[] = [];
  for (const review of reviews) {
    bares.push(withWords(bare(review)));
    if (bares.length % REST_AFTER === 0) yield;
  }
  return withoutDoubles(bares);
}

/** What was said, without what the site puts around it: quotation marks, "Read more". */
function bare(review: ReviewOnPage): ReviewOnPage {
  const both = review.isTranslated ? null : partTranslation(review.text);
  const { text, isCut } = withoutReadMore(unquoted(both?.text ?? review.text));
  const title = titleOf(review);
  const reply = review.reply === null ? null : withoutReadMore(review.reply).text;
  const isBare = text === review.text && title === review.title && reply === review.reply;
  if (isBare && both === null) return review;
  const whole = { ...review, text, title, reply, isTruncated: review.isTruncated || isCut };
  return both === null ? whole : { ...whole, isTranslated: true, original: both.original };
}

/** A heading with the customer's name is no title, unless the page says that it is. */
function titleOf({ title, author, rungs }: ReviewOnPage): string | null {
  if (title === null) return null;
  if (title === author && rungs.get('title') !== 'structured') return null;
  return unquoted(title);
}

function unquoted(text: string): string {
  return /^["“”„«]\s*(.*\S)\s*["“”»]$/su.exec(text)?.[1] ?? text;
}

/** Share of the reviews that the page tells machines which a list must show to be the list of them. */
const CONFIRMED = 0.8;

/** Where the page tells machines its reviews, a list that lacks them is another list. */
function isConfirmed(alike: readonly ReviewOnPage[], told: readonly ReviewOnPage[]): boolean {
  if (alike.length === 0) return false;
  return told.length - countNew(told, alike) >= told.length * CONFIRMED;
}
