/** One thing that a page describes for machines, whatever notation it uses. */
export interface Item {
  /** Last parts of its types' addresses, lower case: `review`, `localbusiness`. */
  readonly types: readonly string[];
  /** `@id`, `itemid` or `about`; `null` where it has none. */
  readonly id: string | null;
  /** By property name, lower case without prefix. */
  readonly properties: ReadonlyMap<string, readonly ItemValue[]>;
  /** The element that it stands on; `null` for JSON-LD. */
  readonly element: Element | null;
}

export type ItemValue = string | Item;

/** Names that older vocabularies use for schema.org's. */
const ALIASES: Readonly<Record<string, string>> = {
  reviewer: 'author',
  dtreviewed: 'datepublished',
  summary: 'name',
  item: 'itemreviewed',
  rating: 'reviewrating',
  value: 'ratingvalue',
  average: 'ratingvalue',
  best: 'bestrating',
  worst: 'worstrating',
  fn: 'name',
  votes: 'ratingcount',
  count: 'reviewcount',
};

/**
 * The one name of a property or type: lower case, without vocabulary and prefix, old names made new.
 *
 * @param name - `schema:ratingValue`, `http://schema.org/reviewBody`, `v:dtreviewed`.
 * @returns `ratingvalue`, `reviewbody`, `datepublished`.
 */
export function propertyName(name: string): string {
  const bare = typeName(name);
  return Object.hasOwn(ALIASES, bare) ? (ALIASES[bare] ?? bare) : bare;
}

/**
 * The bare name of a type.
 *
 * @param name - `https://schema.org/Review`, `v:Review-aggregate`, `Review`.
 * @returns `review`, `review-aggregate`, `review`.
 */
export function typeName(name: string): string {
  const bare = /[/#:]/.test(name) ? (name.split(/[/#:]/).at(-1) ?? name) : name;
  return bare.trim().toLowerCase();
}

/**
 * The values of a property.
 *
 * @param item - Any item.
 * @param names - Names from `propertyName`, in order of preference.
 * @returns The values of the first name that has any.
 */
export function valuesOf(item: Item, ...names: readonly string[]): readonly ItemValue[] {
  for (const name of names) {
    const values = item.properties.get(name);
    if (values && values.length > 0) return values;
  }
  return [];
}

/**
 * The first text of a property; of an item in its place, that item's name.
 *
 * @param item - Any item.
 * @param names - Names from `propertyName`, in order of preference; one with an empty text gives way to the next.
 * @returns The text; `null` where there is none.
 */
export function textOfItem(item: Item, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const value of item.properties.get(name) ?? []) {
      const text = typeof value === 'string' ? value : textOfItem(value, 'name', 'text');
      if (text) return text;
    }
  }
  return null;
}

/**
 * The first item that is the value of a property.
 *
 * @param item - Any item.
 * @param names - Names from `propertyName`, in order of preference.
 * @returns The item; `null` where there is none.
 */
export function itemOfItem(item: Item, ...names: readonly string[]): Item | null {
  const found = valuesOf(item, ...names).find((value) => typeof value !== 'string');
  return found === undefined || typeof found === 'string' ? null : found;
}

/**
 * Collects name and value pairs into an item's properties.
 *
 * @param pairs - Names from `propertyName` with one value each.
 * @returns Values by name, in order.
 */
export function propertiesOf(
  pairs: Iterable<readonly [string, ItemValue]>,
): ReadonlyMap<string, readonly ItemValue[]> {
  const properties = new Map<string, ItemValue[]>();
  for (const [name, value] of pairs) addProperty(properties, name, value);
  return properties;
}

/**
 * Adds a value to an item's properties.
 *
 * @param properties - Values by name, in order.
 * @param name - Name from `propertyName`.
 * @param value - One more value of it.
 */
export function addProperty(
  properties: Map<string, ItemValue[]>,
  name: string,
  value: ItemValue,
): void {
  const values = properties.get(name);
  if (values) values.push(value);
  else properties.set(name, [value]);
}

const REVIEW_TYPES = new Set(['review', 'userreview', 'employerreview', 'mediareview', 'hreview']);

/**
 * Whether an item is one person's review.
 *
 * @param item - Any item.
 * @returns False for aggregates, and for reviews by critics, which are no customers.
 */
export function isReview(item: Item): boolean {
  return item.types.some(isReviewType);
}

/**
 * Whether a type is that of one person's review.
 *
 * @param type - Name from `typeName`.
 * @returns False for aggregates, and for reviews by critics.
 */
export function isReviewType(type: string): boolean {
  return REVIEW_TYPES.has(type);
}
