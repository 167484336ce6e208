import type { BusinessOnPage } from '../../../shared/feedback/feedback.ts';
import { type Item, isReview, itemOfItem, textOfItem, valuesOf } from './item.ts';
import { ratingOfItem } from './review-of-item.ts';

/** Things that have a name but are no business. */
const NOT_BUSINESSES = new Set([
  'website',
  'webpage',
  'itempage',
  'breadcrumblist',
  'listitem',
  'itemlist',
  'person',
  'imageobject',
  'searchaction',
  'brand',
  'offer',
  'review',
  'rating',
  'aggregaterating',
  'question',
  'answer',
  'faqpage',
  'dataset',
  'videoobject',
]);
const AGGREGATES = new Set(['aggregaterating', 'review-aggregate', 'reviewaggregate']);

/**
 * Finds whom a page is about among all that it describes.
 *
 * The one that owns the reviews, else the only one that has an aggregate rating: a list of thirty restaurants is about
 * none of them.
 *
 * @param items - Everything described on the page.
 * @returns The business; `null` where none stands out.
 */
export function businessOfItems(items: readonly Item[]): BusinessOnPage | null {
  const candidates = items.filter((item) => !item.types.some((type) => NOT_BUSINESSES.has(type)));
  const owner =
    candidates.find((item) => valuesOf(item, 'review', 'reviews').length > 0) ??
    items
      .filter(isReview)
      .map((review) => itemOfItem(review, 'itemreviewed'))
      .find((item) => item !== null);
  const rated = candidates.filter((item) => item.properties.has('aggregaterating'));
  const subject = owner ?? (isList(items) ? undefined : rated[0]);
  const lone = loneAggregate(items);
  if (subject) return describe(subject, itemOfItem(subject, 'aggregaterating') ?? lone);
  return lone && describe(lone, lone);
}

/**
 * Whether items describe several rated things side by side, as a page of search results does.
 *
 * @param items - Everything described on the page.
 * @returns True where at least two of different names have an aggregate rating.
 */
export function isList(items: readonly Item[]): boolean {
  const rated = items.filter((item) => item.properties.has('aggregaterating'));
  return new Set(rated.map((item) => textOfItem(item, 'name'))).size > 1;
}

/** An aggregate that belongs to nothing, as long as it is the only one. */
function loneAggregate(items: readonly Item[]): Item | null {
  const aggregates = items.filter((item) => item.types.some((type) => AGGREGATES.has(type)));
  return aggregates.length === 1 ? (aggregates[0] ?? null) : null;
}

function describe(subject: Item, aggregate: Item | null): BusinessOnPage {
  const rated = aggregate && (itemOfItem(aggregate, 'reviewrating') ?? aggregate);
  return {
    name: textOfItem(subject, 'name') ?? textOfItem(subject, 'itemreviewed'),
    address: addressOf(subject),
    aggregateRating: rated && ratingOfItem(rated),
    reviewCount: aggregate && countOf(textOfItem(aggregate, 'reviewcount', 'ratingcount')),
  };
}

function addressOf(subject: Item): string | null {
  const address = itemOfItem(subject, 'address');
  if (address === null) return textOfItem(subject, 'address');
  const parts = [
    'streetaddress',
    'postalcode',
    'addresslocality',
    'addressregion',
    'addresscountry',
  ];
  const lines = parts.map((part) => textOfItem(address, part)).filter((part) => part !== null);
  return lines.length > 0 ? lines.join(', ') : textOfItem(address, 'name');
}

/**
 * A count as people write it.
 *
 * @param text - "8,713", "1.027", "(308)", "25,181 global ratings".
 * @returns The whole number; `null` where there is none.
 */
export function countOf(text: string | null): number | null {
  const digits = /\d{1,3}(?:[.,\s\u00a0\u202f']\d{3})+(?!\d)|\d+/.exec(text ?? '')?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(/\D/g, ''));
}
