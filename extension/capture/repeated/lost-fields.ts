import type { PageView } from '../page-view.ts';
import type { FieldName, Recipe } from '../recipe.ts';
import type { ReviewOnPage } from '../review-on-page.ts';
import type { Steps } from '../slices.ts';
import type { Card } from './find-cards.ts';
import { pageTreeOf } from './page-tree.ts';
import { reviewsOf } from './read-repeated.ts';

/** Share of the cards without a field from which its ladder has no rung left. */
const LOST = 0.8;
/** Fields that nearly every card shows, so that their lack tells of the ladder and not of the customers. */
const CORE = ['author', 'rating', 'date', 'text'] as const;
/** Fewer cards cannot be compared. */
const ENOUGH = 2;
/** Fewer customers may have said the same. */
const ENOUGH_ALIKE = 3;

/**
 * Fills in the fields that a site has moved away from its recipe, as one would read a site that nobody has described.
 *
 * @param recipe - The site's recipe.
 * @param cards - The cards that it found.
 * @param reviews - What it read of each.
 * @param view - The page.
 * @returns The reviews; only fields that are missing nearly everywhere are added.
 * @yields {undefined} While it guesses.
 */
export function* withLostFields(
  recipe: Recipe,
  cards: readonly Element[],
  reviews: readonly ReviewOnPage[],
  view: PageView,
): Steps<readonly ReviewOnPage[]> {
  const filled = reviews.filter((review) => review.rungs.size > 1);
  if (filled.length < ENOUGH) return reviews;
  const odd = CORE.filter((field) => isOdd(field, filled));
  const lost = CORE.filter((field) => odd.includes(field) || isLost(recipe, field, filled));
  if (lost.length === 0) return reviews;
  const trees: Card[] = [];
  for (const card of cards) {
    const { nodes } = yield* pageTreeOf(card, view.now, view.language);
    trees.push({ nodes: nodes.slice(0, 1) });
  }
  const guessed = yield* reviewsOf(trees);
  return reviews.map((review, at) => completed(without(review, odd), guessed[at], lost));
}

function isLost(recipe: Recipe, field: FieldName, reviews: readonly ReviewOnPage[]): boolean {
  if (recipe.fields[field] === undefined) return false;
  const missing = reviews.filter((review) => !review.rungs.has(field)).length;
  return missing / reviews.length >= LOST;
}

/** Whether what was read for a field cannot be it: a button that all cards have, the letter in place of a picture. */
function isOdd(field: (typeof CORE)[number], reviews: readonly ReviewOnPage[]): boolean {
  if (field === 'author') return isMost(reviews, ({ author }) => author?.length === 1);
  if (field !== 'text') return false;
  if (isMost(reviews, ({ text, author }) => text !== '' && text === author)) return true;
  const texts = reviews.map(({ text }) => text).filter((text) => text !== '');
  return texts.length >= ENOUGH_ALIKE && new Set(texts).size === 1;
}

function without(review: ReviewOnPage, odd: readonly FieldName[]): ReviewOnPage {
  if (odd.length === 0) return review;
  const rungs = new Map([...review.rungs].filter(([field]) => !odd.includes(field)));
  return { ...review, rungs };
}

function isMost(reviews: readonly ReviewOnPage[], is: (review: ReviewOnPage) => boolean): boolean {
  return reviews.filter(is).length >= reviews.length * LOST;
}

/** A title and an answer go with the text: by themselves they may just not be there. */
function completed(
  review: ReviewOnPage,
  guess: ReviewOnPage | undefined,
  lost: readonly FieldName[],
): ReviewOnPage {
  if (guess === undefined || review.rungs.size === 0) return review;
  const has = (field: FieldName): boolean => lost.includes(field) && !review.rungs.has(field);
  const withText = has('text') ? { text: guess.text, title: review.title ?? guess.title } : {};
  const reply = has('text') && review.reply === null ? { reply: guess.reply } : {};
  const taken = new Set<FieldName>(lost.filter(has));
  return {
    ...review,
    ...withText,
    ...reply,
    author: has('author') ? (guess.author ?? review.author) : review.author,
    rating: has('rating') ? guess.rating : review.rating,
    dates: has('date') ? guess.dates : review.dates,
    rungs: new Map([...review.rungs, ...[...guess.rungs].filter(([field]) => taken.has(field))]),
  };
}
