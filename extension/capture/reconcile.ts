import type { Rating } from '../../shared/feedback/feedback.ts';
import { lettersOf } from '../../shared/reading/letters.ts';
import type { FieldName, Rung } from './recipe.ts';
import { byElement, markedWithin } from './marked-elements.ts';
import { mergeExtras } from './merge-extras.ts';
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
      index.mergeInto(known, review);
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
  if (told.length === 0) return shown;
  const index = new ReviewIndex();
  for (const review of told) index.add(review);
  const marked = byElement(told);
  const matches = shown.map(
    (review) => index.find(review)?.review ?? markedWithin(review.element, marked),
  );
  const matched = new Set(matches);
  const byName = matchByName(
    shown.filter((_, at) => matches[at] === null),
    told.filter((review) => !matched.has(review)),
  );
  return shown.map((review, at) => {
    const match = matches[at] ?? byName.get(review);
    return match === undefined ? review : merged(review, match);
  });
}

/**
 * How many reviews have no copy among others.
 *
 * @param reviews - The ones that are counted.
 * @param known - The others.
 * @returns Their number.
 */
export function countNew(reviews: readonly ReviewOnPage[], known: readonly ReviewOnPage[]): number {
  const index = new ReviewIndex();
  for (const review of known) index.add(review);
  return reviews.filter((review) => index.find({ ...review, id: null }) === null).length;
}

/** Texts that were translated for the reader share no words: what is left is matched where a name stands once on either side. */
function matchByName(
  shown: readonly ReviewOnPage[],
  told: readonly ReviewOnPage[],
): ReadonlyMap<ReviewOnPage, ReviewOnPage> {
  const matches = new Map<ReviewOnPage, ReviewOnPage>();
  if (shown.length === 0 || told.length === 0) return matches;
  const toldBy = onlyOnesByName(told);
  for (const [name, review] of onlyOnesByName(shown)) {
    const match = toldBy.get(name);
    if (review && match && mayBeOne(review, match)) matches.set(review, match);
  }
  return matches;
}

/** `null` for a name that several have. */
function onlyOnesByName(
  reviews: readonly ReviewOnPage[],
): ReadonlyMap<string, ReviewOnPage | null> {
  const byName = new Map<string, ReviewOnPage | null>();
  for (const review of reviews) {
    const name = nameOf(review);
    if (name !== '') byName.set(name, byName.has(name) ? null : review);
  }
  return byName;
}

function mayBeOne(shown: ReviewOnPage, told: ReviewOnPage): boolean {
  return sameSiteId(shown, told) && sameRating(shown, told) && !areOfOtherDays(shown, told);
}

/** Only days that both give in the machine's form can be compared without knowing the page's language. */
function areOfOtherDays(one: ReviewOnPage, other: ReviewOnPage): boolean {
  const [days, otherDays] = [one, other].map(({ dates }) => dates.flatMap(isoDaysIn));
  if (!days?.length || !otherDays?.length) return false;
  return !days.some((day) => otherDays.includes(day));
}

function isoDaysIn(date: string): readonly string[] {
  return /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
}

function nameOf(review: ReviewOnPage): string {
  return lettersOf(review.author ?? '');
}

/** A review that was entered, with its letters, which are costly to find. */
interface Entry {
  review: ReviewOnPage;
  letters: string;
  /** Name and first letters, which copies share. */
  key: string;
}

/** Finds a review's copy by id, else by author and text. */
class ReviewIndex {
  readonly #entries: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #byWords = new Map<string, Entry[]>();

  get reviews(): readonly ReviewOnPage[] {
    return this.#entries.map(({ review }) => review);
  }

  add(review: ReviewOnPage): void {
    const entry = entryOf(review);
    this.#entries.push(entry);
    this.#enter(entry);
  }

  find(review: ReviewOnPage): Entry | null {
    const byId = review.id === null ? undefined : this.#byId.get(review.id);
    if (byId) return byId;
    const wanted = entryOf(review);
    return this.#byWords.get(wanted.key)?.find((each) => areCopies(each, wanted)) ?? null;
  }

  mergeInto(known: Entry, review: ReviewOnPage): void {
    Object.assign(known, entryOf(merged(known.review, review)));
    this.#enter(known);
  }

  #enter(entry: Entry): void {
    if (entry.review.id !== null) this.#byId.set(entry.review.id, entry);
    const { key } = entry;
    const alike = this.#byWords.get(key);
    if (alike === undefined) this.#byWords.set(key, [entry]);
    else if (!alike.includes(entry)) alike.push(entry);
  }
}

/**
 * Finds a review's letters ahead of laying it together with others, which takes less of the page's time at a stretch.
 *
 * @param review - Any review.
 * @returns The same.
 */
export function withWords(review: ReviewOnPage): ReviewOnPage {
  return entryOf(review).review;
}

function entryOf(review: ReviewOnPage): Entry {
  const words = wordsByReview.get(review) ?? wordsOf(review);
  wordsByReview.set(review, words);
  return { review, ...words };
}

/** A review is looked for and entered several times. */
const wordsByReview = new WeakMap<ReviewOnPage, Omit<Entry, 'review'>>();

function wordsOf(review: ReviewOnPage): Omit<Entry, 'review'> {
  const letters = lettersOf(review.text);
  return { letters, key: `${nameOf(review)}|${letters.slice(0, SHARED_LETTERS)}` };
}

function areCopies(one: Entry, other: Entry): boolean {
  return (
    sameText(one, other) &&
    sameSiteId(one.review, other.review) &&
    sameRating(one.review, other.review)
  );
}

function sameSiteId(one: ReviewOnPage, other: ReviewOnPage): boolean {
  return one.id === null || other.id === null || one.id === other.id;
}

function sameRating(one: ReviewOnPage, other: ReviewOnPage): boolean {
  if (one.rating === null || other.rating === null) return true;
  return Math.abs(shareOf(one.rating) - shareOf(other.rating)) < 0.02;
}

function shareOf(rating: Rating): number {
  return rating.value / rating.best;
}

function sameText(one: Entry, other: Entry): boolean {
  if (one.letters.length > other.letters.length) return sameText(other, one);
  if (one.letters.length === other.letters.length) {
    return (
      one.letters === other.letters && (one.letters !== '' || sameDay(one.review, other.review))
    );
  }
  return one.letters.length >= SHARED_LETTERS && other.letters.startsWith(one.letters);
}

/** Wordless reviews by one name are only one review where they were written at one time. */
function sameDay(one: ReviewOnPage, other: ReviewOnPage): boolean {
  return one.author !== null && one.dates[0] === other.dates[0];
}

/** What is shown stays; what it lacks is added, and a cut text is replaced by the whole. */
function merged(seen: ReviewOnPage, told: ReviewOnPage): ReviewOnPage {
  const shown = withoutGuesses(seen, told);
  const takesText = !told.isTruncated && goesOn(shown.text, told.text);
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
    ...mergeExtras(shown, told),
    element: shown.element ?? told.element,
    rungs: mergedRungs(shown, told, takesText),
  };
}

/** Rungs that may have found another name or other stars in the card than the customer's. */
const UNSURE: ReadonlySet<Rung | undefined> = new Set<Rung>(['pattern', 'structure']);

/** Leaves out what a recipe could only guess from where it stands, where the site has marked it. */
function withoutGuesses(shown: ReviewOnPage, told: ReviewOnPage): ReviewOnPage {
  if (told.element === null) return shown;
  const guessed = (['author', 'rating'] as const).filter(
    (field) => told.rungs.get(field) === 'structured' && UNSURE.has(shown.rungs.get(field)),
  );
  if (guessed.length === 0) return shown;
  const rungs = new Map(shown.rungs);
  for (const field of guessed) rungs.delete(field);
  return { ...shown, ...Object.fromEntries(guessed.map((field) => [field, null])), rungs };
}

/** Whether a text is the whole of a cut one, not its translation. */
function goesOn(cut: string, whole: string): boolean {
  const [short, long] = [lettersOf(cut), lettersOf(whole)];
  return long.length > short.length && long.startsWith(short);
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
