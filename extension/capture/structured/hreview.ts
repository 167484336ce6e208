import { attributeOf, type Searchable, selectAll } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { type Item, type ItemValue, propertiesOf, propertyName } from './item.ts';

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
 * @source https://microformats.org/wiki/hreview and its value-class pattern.
 */
export function readHReviews(roots: readonly Searchable[]): readonly Item[] {
  return roots.flatMap((root) => selectAll(root, '.hreview')).map(itemOf);
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
