import type { BusinessOnPage } from '../../shared/feedback/feedback.ts';
import { businessName } from './business-name.ts';
import { climb } from './climb.ts';
import type { WayName } from './captured-page.ts';
import { parentOf, selectAll } from './dom.ts';
import type { PageView } from './page-view.ts';
import { presentIn } from './present-ways.ts';
import { completeFromCard, MAX_CARDS } from './read-site.ts';
import { withAnswers } from './repeated/answers-in.ts';
import { type ReviewOnPage, saysSomething } from './review-on-page.ts';
import { type Attempt, attempting, guarded, type Steps } from './slices.ts';
import { anySite } from './any-site.ts';
import { businessOfItems, isList } from './structured/business-of-items.ts';
import { readHReviews } from './structured/hreview.ts';
import { type Item, isReview, textOfItem } from './structured/item.ts';
import { type JsonLd, readJsonLd } from './structured/json-ld.ts';
import { type MarkedItems, readMicrodata, readRdfa } from './structured/microdata.ts';
import { reviewOfItem } from './structured/review-of-item.ts';

/** What a page describes for machines. */
export interface Structured {
  /** Reviews in marked-up elements, which a human sees too. */
  readonly marked: readonly ReviewOnPage[];
  /** Reviews in scripts, which nobody sees. */
  readonly told: readonly ReviewOnPage[];
  readonly business: BusinessOnPage | null;
  readonly ways: readonly { readonly way: WayName; readonly found: number }[];
  /** JSON-LD scripts that could not be read. */
  readonly broken: number;
  /** Marked-up blocks that say nothing. */
  readonly empty: number;
  /** Reviews beyond the limit that were left unread. */
  readonly leftOut: number;
}

/**
 * Reads all structured data of a page: microdata, RDFa, hReview and JSON-LD.
 *
 * Of the marked-up notations the one with the most reviews counts, because sites that use two say the same in both.
 *
 * @param view - The page.
 * @param failures - Where the failure of a notation is noted, which leaves the others.
 * @param ways - Notations to read; the others are taken for absent.
 * @returns What was found.
 * @yields {undefined} After each thing that is marked up, and after each review.
 */
export function* readStructured(
  view: PageView,
  failures: unknown[],
  ways: ReadonlySet<WayName>,
): Steps<Structured> {
  const attempt = attempting(failures);
  const rootsFor = (way: WayName): PageView['roots'] => (ways.has(way) ? view.roots : []);
  const notations: readonly (readonly [WayName, MarkedItems])[] = [
    ['microdata', yield* marksOf(readMicrodata(rootsFor('microdata')), failures)],
    ['rdfa', yield* marksOf(readRdfa(rootsFor('rdfa')), failures)],
    ['hreview', yield* marksOf(readHReviews(rootsFor('hreview')), failures)],
  ];
  yield;
  const jsonLd = (yield* guarded(readJsonLd(rootsFor('json-ld')), failures)) ?? UNREAD;
  const marked: ReviewsOfItems[] = [];
  for (const [, { items, reviewsBeyond }] of notations) {
    marked.push(withBeyond(yield* reviewsOf(items, view, attempt), reviewsBeyond));
  }
  const told = withBeyond(yield* reviewsOf(jsonLd.items, view, attempt), jsonLd.reviewsBeyond);
  const most = marked.toSorted((one, other) => other.reviews.length - one.reviews.length)[0];
  const isPart = most !== undefined && areFew(most.reviews, view);
  yield;
  return {
    marked: isPart ? [] : (most?.reviews ?? []),
    told: isPart ? [...most.reviews, ...told.reviews] : told.reviews,
    business: businessIn([jsonLd.items, ...notations.map(([, { items }]) => items)], view),
    ways: [
      ...notations.map(([way], at) => ({ way, found: marked[at]?.reviews.length ?? 0 })),
      { way: 'json-ld', found: told.reviews.length },
    ],
    broken: jsonLd.broken,
    empty: marked.reduce((sum, each) => sum + each.empty, 0),
    leftOut: (most?.reviews.length ? most : told).leftOut,
  };
}

function* marksOf(steps: Steps<MarkedItems>, failures: unknown[]): Steps<MarkedItems> {
  return (yield* guarded(steps, failures)) ?? NONE;
}

/** A careless template marks the first review only, though all have marked words. */
function areFew(reviews: readonly ReviewOnPage[], { roots }: PageView): boolean {
  if (reviews.length === 0 || reviews.length > MAX_FEW) return false;
  const bodies = roots.flatMap((root) => selectAll(root, '[itemprop~="reviewBody"]'));
  return bodies.length > reviews.length * 2;
}

const MAX_FEW = 2;

const NONE: MarkedItems = { items: [], reviewsBeyond: 0 };
const UNREAD: JsonLd = { items: [], broken: 1, reviewsBeyond: 0 };

interface ReviewsOfItems {
  readonly reviews: readonly ReviewOnPage[];
  readonly empty: number;
  readonly leftOut: number;
}

/** What was not even looked at is left out as well. */
function withBeyond(read: ReviewsOfItems, reviewsBeyond: number): ReviewsOfItems {
  return { ...read, leftOut: read.leftOut + reviewsBeyond };
}

function* reviewsOf(
  items: readonly Item[],
  view: PageView,
  attempt: Attempt,
): Steps<ReviewsOfItems> {
  const found = yield* outerReviews(items);
  const read: ReviewOnPage[] = [];
  const shown = found.filter(({ element }) => element !== null).length;
  const site = yield* presentIn(anySite, view.roots, shown);
  for (const item of found.slice(0, MAX_CARDS)) {
    const review = attempt(() => completeFromCard(reviewOfItem(item), site, view), null);
    if (review !== null) read.push(review);
    yield;
  }
  const reviews = withDistinctIds(read.filter(saysSomething));
  return {
    reviews: yield* withAnswers(reviews, view),
    empty: read.length - reviews.length,
    leftOut: Math.max(0, found.length - MAX_CARDS),
  };
}

/**
 * The reviews among things, without those that stand deep in others.
 *
 * @yields {undefined} After some hundred things.
 */
function* outerReviews(items: readonly Item[]): Steps<readonly Item[]> {
  const all = items.filter(isReview);
  const elements = new Set(all.map(({ element }) => element));
  const found: Item[] = [];
  for (const [at, item] of all.entries()) {
    if (!isDeep(item.element, elements)) found.push(item);
    if (at % REST_AFTER === 0) yield;
  }
  return found;
}

/** Things between two rests. */
const REST_AFTER = 500;

/** Reviews within reviews within reviews are nobody's: each level would be read again for every one around it. */
const MAX_NESTED = 3;

function isDeep(element: Element | null, reviews: ReadonlySet<Element | null>): boolean {
  let around = 0;
  let at = element && parentOf(element);
  for (; at !== null && around <= MAX_NESTED; at = parentOf(at)) if (reviews.has(at)) around += 1;
  return around > MAX_NESTED;
}

/** An attribute that several reviews share is not their id. */
function withDistinctIds(reviews: readonly ReviewOnPage[]): readonly ReviewOnPage[] {
  const ids = reviews.map((review) => review.id).filter((id) => id !== null);
  if (new Set(ids).size > ids.length / 2) return reviews;
  return reviews.map((review) => ({ ...review, id: null }));
}

/** A page is named after whom it is about. */
function pageName(view: PageView): string | null {
  return (
    climb(anySite.business.name, { card: null, roots: view.roots }, businessName)?.value ?? null
  );
}

/** Shops mark the maker apart from the ware, which their heading calls by both. */
function withMaker(name: string, shown: string | null, sets: readonly (readonly Item[])[]): string {
  if (shown === null || !shown.endsWith(name)) return name;
  const maker = shown.slice(0, -name.length).trim();
  const isMarked = sets.some((items) => items.some((item) => textOfItem(item, 'brand') === maker));
  return isMarked ? shown : name;
}

/** What the notations say of the business, the first that says it; else the page's name stands for its. */
function businessIn(sets: readonly (readonly Item[])[], view: PageView): BusinessOnPage | null {
  const told = sets.map(businessOfItems).filter((business) => business !== null);
  const first = <Value>(pick: (business: BusinessOnPage) => Value | null): Value | null =>
    told.map(pick).find((value) => value !== null) ?? null;
  const name = first((each) => each.name);
  const shown = sets.some(isList) ? null : pageName(view);
  const business: BusinessOnPage = {
    name: name === null ? shown : withMaker(name, shown, sets),
    address: first((each) => each.address),
    aggregateRating: first((each) => each.aggregateRating),
    reviewCount: first((each) => each.reviewCount),
  };
  return Object.values(business).some((value) => value !== null) ? business : null;
}
