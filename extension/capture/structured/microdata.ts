import { around, attributeOf, parentOf, type Searchable, selectSome } from '../dom.ts';
import type { Steps } from '../slices.ts';
import { visibleText } from '../visible-text.ts';
import {
  isReview,
  type Item,
  type ItemValue,
  propertiesOf,
  propertyName,
  typeName,
} from './item.ts';

const MAX_DEPTH = 8;
/** Beyond these a page is made to break its readers. */
const MAX_THINGS = 30_000;
const MAX_PROPERTIES = 300_000;
/** Properties between two rests, and things. */
const REST_AFTER = 200;
const REST_AFTER_THINGS = 20;

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
  const known = new Set(things.elements);
  const context: Context = { notation, owned, things: known, items: new Map(), names: new Map() };
  const items: Item[] = [];
  for (const thing of things.elements) {
    items.push(itemOf(thing, context, 0));
    if (items.length % REST_AFTER_THINGS === 0) yield;
  }
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
  readonly things: ReadonlySet<Element>;
  readonly items: Map<Element, Item>;
  /** What each attribute's words come to: a page has few of them, and says them often. */
  readonly names: Map<string, readonly string[]>;
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

function itemOf(element: Element, context: Context, depth: number): Item {
  const known = context.items.get(element);
  if (known) return known;
  const owned = depth > MAX_DEPTH ? [] : (context.owned.get(element) ?? []);
  const pairs: (readonly [string, ItemValue])[] = [];
  for (const property of owned) {
    const names = namesIn(property.names, context);
    const value = valueOf(property.element, names, context, depth);
    for (const name of names) pairs.push([name, value]);
  }
  const item: Item = {
    types: typesOf(element, context.notation),
    id: attributeOf(element, context.notation.id),
    properties: propertiesOf(pairs),
    element,
  };
  context.items.set(element, item);
  return item;
}

function namesIn(words: string | null, { names }: Context): readonly string[] {
  if (words === null) return [];
  const known = names.get(words) ?? words.split(/\s+/).map(propertyName);
  names.set(words, known);
  return known;
}

/** `itemprop="review" itemscope` without a type is a review all the same. */
function typesOf(element: Element, notation: Notation): readonly string[] {
  const types = (attributeOf(element, notation.type)?.split(/\s+/) ?? []).map(typeName);
  const name = attributeOf(element, notation.property) ?? '';
  return types.length === 0 && /^reviews?$/i.test(name) ? ['review'] : types;
}

function valueOf(
  element: Element,
  names: readonly string[],
  context: Context,
  depth: number,
): ItemValue {
  if (context.things.has(element)) return itemOf(element, context, depth + 1);
  // Only an address is in the link: a name that is linked stands in the text.
  const attributes = names.includes('url') ? ['content', 'href'] : ['content', 'datetime'];
  for (const attribute of attributes) {
    const value = attributeOf(element, attribute);
    if (value !== null) return value;
  }
  return visibleText(element);
}
