import { around, attributeOf, fits, parentOf, type Searchable, selectAll } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { type Item, type ItemValue, propertiesOf, propertyName, typeName } from './item.ts';

const MAX_DEPTH = 8;

/** How a notation marks things and their properties. */
export interface Notation {
  /** Selector of things. */
  readonly things: string;
  /** Attribute with the types of a thing. */
  readonly type: string;
  /** Attribute with the names of a property. */
  readonly property: string;
  /** Attribute with a thing's id. */
  readonly id: string;
  /** Attributes that hold a property's value, in order; the visible text else. */
  readonly values: readonly string[];
}

const MICRODATA: Notation = {
  things: '[itemscope]',
  type: 'itemtype',
  property: 'itemprop',
  id: 'itemid',
  values: ['content', 'datetime'],
};

const RDFA: Notation = {
  things: '[typeof]',
  type: 'typeof',
  property: 'property',
  id: 'resource',
  values: ['content', 'datetime'],
};

/**
 * Reads the microdata of a page.
 *
 * Properties without a thing around them are left aside. `itemref` is not followed.
 *
 * @param roots - The page's roots (see `rootsOf`).
 * @returns All things, outer before inner; things within things are values of theirs as well.
 */
export function readMicrodata(roots: readonly Searchable[]): readonly Item[] {
  return readNotation(roots, MICRODATA);
}

/**
 * Reads the RDFa of a page, with schema.org's or Google's old vocabulary, prefixed or not.
 *
 * @param roots - The page's roots (see `rootsOf`).
 * @returns All things, outer before inner; things within things are values of theirs as well.
 */
export function readRdfa(roots: readonly Searchable[]): readonly Item[] {
  return readNotation(roots, RDFA);
}

function readNotation(roots: readonly Searchable[], notation: Notation): readonly Item[] {
  const byOwner = new Map<Element, Element[]>();
  const things = roots.flatMap((root) => selectAll(root, notation.things));
  if (things.length === 0) return [];
  for (const property of roots.flatMap((root) => selectAll(root, `[${notation.property}]`))) {
    const parent = parentOf(property);
    const owner = parent && around(parent, notation.things);
    if (owner === null) continue;
    const owned = byOwner.get(owner);
    if (owned) owned.push(property);
    else byOwner.set(owner, [property]);
  }
  const known = new Map<Element, Item>();
  return things.map((thing) => itemOf(thing, { notation, byOwner, known }, 0));
}

interface Context {
  readonly notation: Notation;
  readonly byOwner: ReadonlyMap<Element, readonly Element[]>;
  readonly known: Map<Element, Item>;
}

function itemOf(element: Element, context: Context, depth: number): Item {
  const known = context.known.get(element);
  if (known) return known;
  const { notation } = context;
  const owned = depth > MAX_DEPTH ? [] : (context.byOwner.get(element) ?? []);
  const pairs = owned.flatMap((property) => {
    const value = valueOf(property, context, depth);
    const names = attributeOf(property, notation.property)?.split(/\s+/) ?? [];
    return names.map((name) => [propertyName(name), value] as const);
  });
  const item: Item = {
    types: (attributeOf(element, notation.type)?.split(/\s+/) ?? []).map(typeName),
    id: attributeOf(element, notation.id),
    properties: propertiesOf(pairs),
    element,
  };
  const typed = item.types.length === 0 ? withHintedType(item, notation) : item;
  context.known.set(element, typed);
  return typed;
}

/** `itemprop="review" itemscope` without a type is a review all the same. */
function withHintedType(item: Item, notation: Notation): Item {
  const name = item.element && attributeOf(item.element, notation.property);
  return name && /^reviews?$/i.test(name) ? { ...item, types: ['review'] } : item;
}

function valueOf(property: Element, context: Context, depth: number): ItemValue {
  if (fits(property, context.notation.things)) return itemOf(property, context, depth + 1);
  for (const name of context.notation.values) {
    const value = attributeOf(property, name);
    if (value !== null) return value;
  }
  return visibleText(property);
}
