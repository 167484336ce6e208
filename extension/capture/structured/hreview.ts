import { attributeOf, type Searchable, selectAll, selectSome } from '../dom.ts';
import type { Steps } from '../slices.ts';
import { visibleText } from '../visible-text.ts';
import { type Item, type ItemValue, propertiesOf, propertyName } from './item.ts';
import type { MarkedItems } from './microdata.ts';

/** Most reviews that are looked at on a page. */
const MAX_REVIEWS = 5000;

/** Classes of the microformat that give a review's fields, each with where its value may stand. */
const FIELDS: readonly (readonly [name: string, selectors: readonly string[]])[] = [
  ['reviewer', ['.reviewer .fn', '.reviewer']],
  ['dtreviewed', ['.dtreviewed .value-title', '.dtreviewed']],
  ['summary', ['.summary']],
  ['description', ['.description']],
  ['rating', ['.rating .value', '.rating .average', '.rating .value-title', '.rating']],
];

/**
 * Reads the reviews that a page marks with the hReview microformat.
 *
 * @param roots - The page's roots (see `rootsOf`).
 * @returns One item a review, with schema.org's property names.
 * @yields {undefined} After each review.
 * @source https://microformats.org/wiki/hreview and its value-class pattern.
 */
export function* readHReviews(roots: readonly Searchable[]): Steps<MarkedItems> {
  const { elements, all } = yield* selectSome(roots, '.hreview', MAX_REVIEWS);
  const items: Item[] = [];
  for (const element of elements) {
    items.push(itemOf(element));
    yield;
  }
  return { items, reviewsBeyond: all - elements.length };
}

function itemOf(element: Element): Item {
  const pairs: (readonly [string, ItemValue])[] = [];
  for (const [name, selectors] of FIELDS) {
    const found = selectors.flatMap((selector) => selectAll(element, selector))[0];
    const value = found && valueOf(found);
    if (value) pairs.push([propertyName(name), value]);
  }
  const best = selectAll(element, '.rating .best')[0];
  if (best) pairs.push(['bestrating', visibleText(best)]);
  return { types: ['hreview'], id: null, properties: propertiesOf(pairs), element };
}

/** `<abbr title>` and `.value-title` hold the machine's form in their title. */
function valueOf(element: Element): string {
  const title = attributeOf(element, 'title');
  return title !== null && /\d/.test(title) ? title : visibleText(element);
}
