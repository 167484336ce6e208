import type { BusinessOnPage } from '../../shared/feedback/feedback.ts';
import { readDate } from '../../shared/reading/dates.ts';
import { isoDay } from '../../shared/reading/read-date.ts';
import { readRating } from '../../shared/reading/ratings.ts';
import { withSiblings } from './alike-siblings.ts';
import { businessName } from './business-name.ts';
import { climb, type Ground } from './climb.ts';
import { fits, parentOf, rootsOf, type Searchable, selectSome } from './dom.ts';
import { mergeExtras } from './merge-extras.ts';
import { readCard } from './read-card.ts';
import type { PageView } from './page-view.ts';
import { presentIn } from './present-ways.ts';
import { type FieldName, FIELDS, type Recipe, type Rung } from './recipe.ts';
import { withAnswers } from './repeated/answers-in.ts';
import { withLostFields } from './repeated/lost-fields.ts';
import { type Found, type ReviewOnPage, saysSomething } from './review-on-page.ts';
import type { Steps } from './slices.ts';
import { countOf } from './structured/business-of-items.ts';
import { likelyTitle } from './structured/likely-title.ts';

/** Most cards that are read of one page. */
export const MAX_CARDS = 5000;

/** Most shadow roots that are entered within one card. */
const MAX_CARD_ROOTS = 50;

/** What a recipe found. */
export interface FoundBySite extends Found {
  /** Cards beyond the limit that were left unread. */
  readonly leftOut: number;
  /** Rung that found the cards; `null` where none did. */
  readonly cardsRung: Rung | null;
  /** Whether a field had to be guessed, because no rung of its ladder is left. */
  readonly hasLostFields: boolean;
}

/**
 * Reads a page by the recipe of its site.
 *
 * @param recipe - How to read the site.
 * @param view - The page.
 * @returns Its reviews in the page's order, and what it says of the business.
 * @yields {undefined} After each card.
 */
export function* readSite(recipe: Recipe, view: PageView): Steps<FoundBySite> {
  const { cards, rung, beyond } = yield* cardsOf(recipe, view.roots);
  yield;
  const taken = cards.slice(0, MAX_CARDS);
  const present = yield* presentIn(recipe, view.roots, taken.length);
  const byRecipe = yield* readCards(present, taken, view);
  const full = yield* withLostFields(recipe, taken, byRecipe, view);
  const read = yield* withReplies(full, taken, view);
  const reviews = read.filter(saysSomething);
  yield;
  const business = businessOf(recipe, view);
  yield;
  return {
    reviews,
    business,
    empty: read.length - reviews.length,
    leftOut: Math.max(0, cards.length - MAX_CARDS) + beyond,
    cardsRung: rung,
    hasLostFields: full.some(({ rungs }, at) => rungs.size > (byRecipe[at]?.rungs.size ?? 0)),
  };
}

// Where no card has a word, the words stand beside the cards.
function* readCards(
  recipe: Recipe,
  cards: readonly Element[],
  view: PageView,
): Steps<readonly ReviewOnPage[]> {
  const reviews = yield* readEach(recipe, cards, view);
  if (cards.length < 2 || reviews.some(({ text }) => text !== '')) return reviews;
  const wide = grown(cards);
  const wider = wide.some((card, at) => card !== cards[at])
    ? yield* readEach(recipe, wide, view)
    : [];
  if (!wider.some(({ text }) => text !== '')) return reviews;
  return wider.map((review, at) => ({ ...review, id: review.id ?? reviews[at]?.id ?? null }));
}

function* readEach(
  recipe: Recipe,
  cards: readonly Element[],
  view: PageView,
): Steps<readonly ReviewOnPage[]> {
  const reviews: ReviewOnPage[] = [];
  for (const card of cards) {
    reviews.push(readCard(recipe, groundOf(card, view), view));
    yield;
  }
  return reviews;
}

// Where a recipe finds no answer at all, one may stand in a card, or right beside it, in a way that it does not know.
function* withReplies(
  reviews: readonly ReviewOnPage[],
  cards: readonly Element[],
  view: PageView,
): Steps<readonly ReviewOnPage[]> {
  if (reviews.some(({ reply }) => reply !== null)) return reviews;
  const wide = grown(cards);
  const around = reviews.map((review, at) => ({ ...review, element: wide[at] ?? review.element }));
  const answered = yield* withAnswers(around, view);
  return answered.map((review, at) => ({ ...review, element: reviews[at]?.element ?? null }));
}

/**
 * Fills in what structured data does not say of a review from what its card shows.
 *
 * @param review - As structured data gave it.
 * @param recipe - Ladders that hold on any site.
 * @param view - The page.
 * @returns The review with fewer fields missing.
 */
export function completeFromCard(
  review: ReviewOnPage,
  recipe: Recipe,
  view: PageView,
): ReviewOnPage {
  if (review.element === null) return review;
  const lacking = lackingFor(review, recipe, view);
  const shown = readCard(lacking, groundOf(review.element, view), view);
  return {
    ...review,
    id: review.id ?? shown.id,
    author: review.author ?? shown.author,
    rating: review.rating ?? shown.rating,
    dates: [...review.dates, ...shown.dates],
    title: review.title ?? likelyTitle(shown.title, review.author ?? shown.author),
    text: review.text === '' ? shown.text : review.text,
    language: review.language ?? shown.language,
    reply: review.reply ?? shown.reply,
    replyDates: [...review.replyDates, ...shown.replyDates],
    permalink: review.permalink ?? shown.permalink,
    isTruncated: review.isTruncated || shown.isTruncated,
    ...mergeExtras(review, shown),
    rungs: withRungs(review, shown),
  };
}

function withRungs(review: ReviewOnPage, shown: ReviewOnPage): ReviewOnPage['rungs'] {
  const rungs = new Map(review.rungs);
  for (const [field, rung] of shown.rungs) rungs.set(field, rung);
  return rungs;
}

/** The ladders of what the review does not say; a date that says nothing is none. */
function lackingFor(review: ReviewOnPage, recipe: Recipe, view: PageView): Recipe {
  const isDated = review.dates.some((date) => isDate(date, view));
  const lacking = FIELDS.filter((field) =>
    field === 'date' ? !isDated : recipe.fields[field] !== undefined && !review.rungs.has(field),
  );
  const known = recipesByLack.get(recipe) ?? new Map<string, Recipe>();
  recipesByLack.set(recipe, known);
  const key = lacking.join(' ');
  const made = known.get(key) ?? { ...recipe, fields: fieldsOf(recipe, lacking) };
  known.set(key, made);
  return made;
}

/** What machines write is told at a glance; the rest is read as it will be in the end. */
function isDate(text: string, { now, language }: PageView): boolean {
  const [, year, month, day] = MACHINE.exec(text) ?? [];
  if (day !== undefined) return isoDay(Number(year), Number(month), Number(day)) !== null;
  return readDate(text, { now, language, dayFirst: null }) !== null;
}

const MACHINE = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?Z?)?$/;

/** Most reviews of a page lack the same. */
const recipesByLack = new WeakMap<Recipe, Map<string, Recipe>>();

function fieldsOf(recipe: Recipe, names: readonly FieldName[]): Recipe['fields'] {
  return Object.fromEntries(names.map((name) => [name, recipe.fields[name] ?? []]));
}

interface FoundCards {
  readonly cards: readonly Element[];
  readonly rung: Rung | null;
  /** Elements beyond those that are looked at. */
  readonly beyond: number;
}

/** Parts of cards that are looked at: some stand within others, and some are none. */
const MAX_PARTS = MAX_CARDS * 8;

/**
 * The cards, by the first way that finds any.
 *
 * @yields {undefined} After each way, and after some hundred elements.
 */
function* cardsOf(recipe: Recipe, roots: readonly Searchable[]): Steps<FoundCards> {
  for (const way of recipe.cards) {
    const { elements, all } = yield* selectSome(roots, way.at, MAX_PARTS);
    yield;
    const cards = (way.grows ? grown(elements) : outermost(elements, way.at)).filter(
      (card) => recipe.notCards === undefined || !fits(card, recipe.notCards),
    );
    yield;
    if (cards.length === 0) continue;
    const beside = withSiblings(cards, { at: way.at, notCards: recipe.notCards });
    return { cards: beside, rung: way.rung, beyond: all - elements.length };
  }
  return { cards: [], rung: null, beyond: 0 };
}

/** However a card is wrapped, it ends where the next one's part begins. */
function grown(parts: readonly Element[]): readonly Element[] {
  const around = new Map<Element, number>();
  for (const part of parts) {
    for (let at = parentOf(part); at !== null; at = parentOf(at)) {
      around.set(at, (around.get(at) ?? 0) + 1);
    }
  }
  if (parts.length < 2) return [];
  return parts.map((part) => {
    let card = part;
    for (let at = parentOf(card); at !== null && around.get(at) === 1; at = parentOf(at)) card = at;
    return card;
  });
}

function outermost(elements: readonly Element[], selector: string): readonly Element[] {
  return elements.filter((element) => {
    const parent = parentOf(element);
    return parent === null || Element.prototype.closest.call(parent, selector) === null;
  });
}

/** A card's own roots: itself and, where the page has shadow trees at all, those in it. */
function groundOf(card: Element, view: PageView): Ground {
  return { card, roots: view.roots.length === 1 ? [card] : rootsOf(card, MAX_CARD_ROOTS) };
}

function businessOf(recipe: Recipe, view: PageView): BusinessOnPage | null {
  const ground: Ground = { card: null, roots: view.roots, url: view.url };
  const { name, address, rating, count, id } = recipe.business;
  const siteId = climb(id, ground, idText)?.value;
  const business: BusinessOnPage = {
    name: climb(name, ground, businessName)?.value ?? null,
    address: climb(address, ground, (text) => text)?.value ?? null,
    aggregateRating:
      climb(rating, ground, (text) => readRating(text, recipe.scale ?? null))?.value ?? null,
    reviewCount: climb(count, ground, countOf)?.value ?? null,
    ...(siteId !== undefined && { siteId }),
  };
  return Object.values(business).some((value) => value !== null) ? business : null;
}

/** Longest id of a business that is believed, in characters. */
const MAX_ID = 120;

function idText(text: string): string | null {
  return text !== '' && text.length <= MAX_ID && !/\s/.test(text) ? text : null;
}
