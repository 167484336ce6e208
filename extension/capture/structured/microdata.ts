import { around, attributeOf, parentOf, type Searchable, selectSome } from '../dom.ts';
import type { Steps } from '../slices.ts';
import { visibleText } from '../visible-text.ts';
import {
  isReview,
  type Item,
  type ItemValue,
  addProperty,
  propertyName,
  typeName,
} from './item.ts';

const MAX_DEPTH = 8;
/** Beyond these a page is made to break its readers. */
const MAX_THINGS = 30_000;
const MAX_PROPERTIES = 300_000;
/** Properties and things between two rests, and such as are only looked at. */
const REST_AFTER = 100;
const REST_AFTER_LOOKS = 2000;

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
  /** Attribute by which an element links the thing within it as a property; `null` where the notation has none. */
  readonly relation: string | null;
}

const MICRODATA: Notation = {
  things: '[itemscope]',
  type: 'itemtype',
  property: 'itemprop',
  id: 'itemid',
  relation: null,
};

const RDFA: Notation = {
  things: '[typeof]',
  type: 'typeof',
  property: 'property',
  id: 'resource',
  relation: 'rel',
};

/** What a page marks. */
export interface MarkedItems {
  readonly items: readonly Item[];
  /** Reviews that are marked beyond what is read of one page. */
  readonly reviewsBeyond: number;
}

/**
 * Reads the microdata of a page.
 *
 * Properties without a thing around them are left aside. `itemref` is not followed.
 *
 * @param roots - The page's roots (see `rootsOf`).
 * @returns Steps to all things, outer before inner; things within things are values of theirs as well.
 */
export function readMicrodata(roots: readonly Searchable[]): Steps<MarkedItems> {
  return readNotation(roots, MICRODATA);
}

/**
 * Reads the RDFa of a page, with schema.org's or Google's old vocabulary, prefixed or not.
 *
 * @param roots - The page's roots (see `rootsOf`).
 * @returns Steps to all things, outer before inner; things within things are values of theirs as well.
 */
export function readRdfa(roots: readonly Searchable[]): Steps<MarkedItems> {
  return readNotation(roots, RDFA);
}

function* readNotation(roots: readonly Searchable[], notation: Notation): Steps<MarkedItems> {
  const things = yield* selectSome(roots, notation.things, MAX_THINGS);
  if (things.all === 0) return { items: [], reviewsBeyond: 0 };
  yield;
  const isCut = things.all > things.elements.length;
  const owned = yield* propertiesByThing(roots, { things: things.elements, isCut }, notation);
  const context: Context = {
    notation,
    owned,
    items: new Map(),
    names: new Map(),
    types: new Map(),
  };
  const items = yield* itemsOf(things.elements, context);
  if (!isCut) return { items, reviewsBeyond: 0 };
  const { all } = yield* selectSome(roots, `[${notation.type}$="Review" i]`, 0);
  return { items, reviewsBeyond: all - countOf(items) };
}

function countOf(items: readonly Item[]): number {
  return items.filter(isReview).length;
}

function* propertiesByThing(
  roots: readonly Searchable[],
  { things, isCut }: { readonly things: readonly Element[]; readonly isCut: boolean },
  notation: Notation,
): Steps<Context['owned']> {
  const { elements } = yield* selectSome(roots, `[${notation.property}]`, MAX_PROPERTIES);
  const owned = new Map<Element, Owned[]>();
  const add = (property: Owned): void => {
    const parent = parentOf(property.at);
    const owner = parent && around(parent, notation.things);
    if (owner === null) return;
    const list = owned.get(owner);
    if (list) list.push(property);
    else owned.set(owner, [property]);
  };
  for (const [at, element] of elements.entries()) {
    if (at % REST_AFTER === 0) {
      // Of a page that marks more things than are read, what stands behind the last of them is nobody's.
      if (isCut && isBehind(element, things.at(-1))) break;
      yield;
    }
    add({ at: element, element, names: attributeOf(element, notation.property) });
  }
  yield;
  for (const property of linkedThings(things, notation)) add(property);
  return owned;
}

function isBehind(element: Element, thing: Element | undefined): boolean {
  if (thing === undefined) return false;
  const place = Node.prototype.compareDocumentPosition.call(thing, element);
  const isWithin = (place & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !isWithin;
}

/** A property of a thing: where it is stated, where its value stands, and under which names. */
interface Owned {
  readonly at: Element;
  readonly element: Element;
  readonly names: string | null;
}

interface Context {
  readonly notation: Notation;
  readonly owned: ReadonlyMap<Element, readonly Owned[]>;
  readonly items: Map<Element, Item>;
  /** What each attribute's words come to: a page has few of them, and says them often. */
  readonly names: Map<string, readonly string[]>;
  readonly types: Map<string, readonly string[]>;
}

/** Things that are a property by the element around them: `<span rel="v:rating"><span typeof="v:Rating">`. */
function linkedThings(
  things: readonly Element[],
  { property, relation }: Notation,
): readonly Owned[] {
  if (relation === null) return [];
  return things.flatMap((thing) => {
    const at = parentOf(thing);
    const names = at && attributeOf(at, relation);
    return at && names && !attributeOf(thing, property) ? [{ at, element: thing, names }] : [];
  });
}

/**
 * Inner things are made before those that hold them, so that none has to wait for all that is in it.
 *
 * @yields {undefined} After some properties.
 */
function* itemsOf(things: readonly Element[], context: Context): Steps<readonly Item[]> {
  const depths = yield* depthsOf(things, context);
  let count = 0;
  for (let at = things.length - 1; at >= 0; at -= 1) {
    const element = things[at];
    if (element === undefined) continue;
    const isDeep = (depths.get(element) ?? 0) > MAX_DEPTH;
    const properties = new Map<string, ItemValue[]>();
    for (const property of isDeep ? [] : (context.owned.get(element) ?? [])) {
      const names = namesIn(property.names, context);
      const value = valueOf(property.element, names, context);
      for (const name of names) addProperty(properties, name, value);
      count += 1;
      if (count % REST_AFTER === 0) yield;
    }
    context.items.set(element, itemOf(element, properties, context));
    if (at % REST_AFTER === 0) yield;
  }
  return things.flatMap((thing) => context.items.get(thing) ?? []);
}

/**
 * How many things hold a thing as a property, one within the other.
 *
 * @yields {undefined} After some properties.
 */
function* depthsOf(
  things: readonly Element[],
  { owned }: Context,
): Steps<ReadonlyMap<Element, number>> {
  const depths = new Map<Element, number>();
  let count = 0;
  for (const thing of things) {
    const depth = depths.get(thing) ?? 0;
    for (const { element } of owned.get(thing) ?? []) {
      if (!depths.has(element)) depths.set(element, depth + 1);
      count += 1;
      if (count % REST_AFTER_LOOKS === 0) yield;
    }
  }
  return depths;
}

function itemOf(element: Element, properties: Item['properties'], context: Context): Item {
  return {
    types: typesOf(element, context),
    id: attributeOf(element, context.notation.id),
    properties,
    element,
  };
}

function namesIn(words: string | null, { names }: Context): readonly string[] {
  if (words === null) return [];
  const known = names.get(words) ?? words.split(/\s+/).map(propertyName);
  names.set(words, known);
  return known;
}

/** `itemprop="review" itemscope` without a type is a review all the same. */
function typesOf(element: Element, { notation, types }: Context): readonly string[] {
  const words = attributeOf(element, notation.type);
  if (words === null) {
    const name = attributeOf(element, notation.property) ?? '';
    return /^reviews?$/i.test(name) ? ['review'] : [];
  }
  const known = types.get(words) ?? words.split(/\s+/).map(typeName);
  types.set(words, known);
  return known;
}

function valueOf(element: Element, names: readonly string[], { items }: Context): ItemValue {
  const item = items.get(element);
  if (item !== undefined) return item;
  // Only an address is in the link: a name that is linked stands in the text.
  const other = names.includes('url') ? 'href' : 'datetime';
  return attributeOf(element, 'content') ?? attributeOf(element, other) ?? visibleText(element);
}
