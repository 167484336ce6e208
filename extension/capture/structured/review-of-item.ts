import type { Rating } from '../../../shared/feedback/feedback.ts';
import { ratingOf, readRating } from '../../../shared/reading/ratings.ts';
import type { FieldName, Rung } from '../recipe.ts';
import { type ReviewOnPage, reviewOnPage } from '../review-on-page.ts';
import { type Item, itemOfItem, textOfItem, valuesOf } from './item.ts';

/** Last part of an address that names one review: long enough to be an id, and with a digit in it. */
const ID_AT_END = /[/#?=:](?=[\w-]*\d)([\w-]{6,})\/?$/;

/** What templates write where they know nothing. */
const EMPTY_WORDS = /^(?:undefined|null|n\/?a|none|false|-)?$/i;

/**
 * Reads a review's item with schema.org's property names.
 *
 * @param item - An item for which `isReview` holds.
 * @returns The review; fields that the item lacks are `null`.
 */
export function reviewOfItem(item: Item): ReviewOnPage {
  const known = {
    id: idOf(item),
    author: meaningful(textOfItem(item, 'author', 'creator')),
    rating: ratingOfItem(item),
    dates: datesOf(item, 'datepublished', 'datecreated', 'dateposted'),
    title: titleOf(item),
    text: meaningful(textOfItem(item, 'reviewbody', 'description', 'text')) ?? '',
    language: meaningful(textOfItem(item, 'inlanguage')),
    ...replyOf(item),
    permalink: textOfItem(item, 'url'),
  };
  const rungs = new Map<FieldName, Rung>();
  for (const [field, isRead] of ANSWERS) if (isRead(known)) rungs.set(field, 'structured');
  return reviewOnPage({ ...known, element: item.element, rungs });
}

type Known = Pick<
  ReviewOnPage,
  'id' | 'author' | 'rating' | 'dates' | 'title' | 'text' | 'language' | 'reply' | 'replyDates'
>;

const ANSWERS: readonly (readonly [FieldName, (known: Known) => boolean])[] = [
  ['id', (known) => known.id !== null],
  ['author', (known) => known.author !== null],
  ['rating', (known) => known.rating !== null],
  ['date', (known) => known.dates.length > 0],
  ['title', (known) => known.title !== null],
  ['text', (known) => known.text !== ''],
  ['language', (known) => known.language !== null],
  ['reply', (known) => known.reply !== null],
  ['replyDate', (known) => known.replyDates.length > 0],
];

/**
 * Reads the rating of a review, or the aggregate of a business.
 *
 * @param item - An item with `reviewRating` or `ratingValue`.
 * @returns The rating on its scale; `null` where there is none, or where nought stars stand for none.
 */
export function ratingOfItem(item: Item): Rating | null {
  const rated = itemOfItem(item, 'reviewrating') ?? item;
  const value = textOfItem(rated, 'ratingvalue', 'reviewrating');
  if (value === null) return null;
  const best = numberOf(textOfItem(rated, 'bestrating'));
  const worst = numberOf(textOfItem(rated, 'worstrating'));
  const plain = numberOf(value);
  const rating = plain === null ? readRating(value, best) : ratingOf(plain, best, worst);
  return rating === null || rating.value === 0 ? null : rating;
}

function idOf(item: Item): string | null {
  const stated = meaningful(textOfItem(item, 'identifier', 'reviewid'));
  if (stated !== null) return stated;
  return ID_AT_END.exec(item.id ?? '')?.[1] ?? null;
}

/** A review's `name` is its title, unless a template has put the business's name there. */
function titleOf(item: Item): string | null {
  const title = meaningful(textOfItem(item, 'headline', 'name'));
  const subject = textOfItem(item, 'itemreviewed');
  return title !== null && title !== subject ? title : null;
}

/** Of the comments on a review only one that names itself the owner's, or stands alone, is taken for the reply. */
function replyOf(item: Item): Pick<ReviewOnPage, 'reply' | 'replyDates'> {
  const comments = valuesOf(item, 'comment', 'replies', 'response', 'ownerresponse');
  const comment = comments[0];
  if (comment === undefined || comments.length > 1) return { reply: null, replyDates: [] };
  if (typeof comment === 'string') return { reply: meaningful(comment), replyDates: [] };
  return {
    reply: meaningful(textOfItem(comment, 'text', 'description', 'reviewbody')),
    replyDates: datesOf(comment, 'datepublished', 'datecreated'),
  };
}

function datesOf(item: Item, ...names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => item.properties.get(name) ?? [])
    .filter((value) => typeof value === 'string')
    .filter((value) => meaningful(value) !== null);
}

function meaningful(text: string | null): string | null {
  return text === null || EMPTY_WORDS.test(text.trim()) ? null : text.trim();
}

function numberOf(text: string | null): number | null {
  if (text === null) return null;
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*$/.exec(text);
  return match ? Number(match[1]?.replace(',', '.')) : null;
}
