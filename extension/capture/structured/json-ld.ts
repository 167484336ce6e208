import { type Searchable, selectAll } from '../dom.ts';
import { tidy } from '../visible-text.ts';
import { unescapeEntities } from './entities.ts';
import { type Item, type ItemValue, propertiesOf, propertyName, typeName } from './item.ts';

/** Longest script that is parsed, in characters: a shop with a thousand reviews stays far below. */
const MAX_SCRIPT = 5_000_000;
const MAX_DEPTH = 16;
/** Longest string that is read, in characters: as much as of a text that is shown. */
const MAX_LETTERS = 20_000;
/** Most objects that are looked at on a page. */
const MAX_OBJECTS = 50_000;

/** What a page's JSON-LD says. */
export interface JsonLd {
  /** Everything described, outer before inner. */
  readonly items: readonly Item[];
  /** Scripts that are no JSON even after mending what sites commonly get wrong. */
  readonly broken: number;
}

interface Reading {
  readonly items: Item[];
  readonly byId: Map<string, Item>;
  left: number;
}

/**
 * Reads the JSON-LD of a page: top-level objects and arrays, `@graph`, references by `@id`.
 *
 * @param roots - The page's roots (see `rootsOf`).
 * @returns Items and how many scripts could not be read.
 */
export function readJsonLd(roots: readonly Searchable[]): JsonLd {
  const reading: Reading = { items: [], byId: new Map(), left: MAX_OBJECTS };
  let broken = 0;
  const scripts = roots.flatMap((root) => selectAll(root, 'script[type*="ld+json" i]'));
  for (const script of scripts) {
    const text = script instanceof HTMLScriptElement ? script.text : '';
    const json = text.length > MAX_SCRIPT ? undefined : parseLeniently(text);
    if (json === undefined) broken += 1;
    else itemsIn(json, reading, 0);
  }
  return { items: reading.items.map((item) => resolve(item, reading.byId)), broken };
}

/** JSON, or what a careless template made of it: comments around it, raw line ends in strings, a comma too many. */
function parseLeniently(text: string): unknown {
  const bare = text
    .replaceAll(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, '')
    .trim();
  if (bare === '') return null;
  const oneLine = bare.replaceAll(/\p{Cc}+/gu, ' ');
  const attempts = [bare, oneLine, oneLine.replaceAll(/,\s*([}\]])/g, '$1')];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

function itemsIn(json: unknown, reading: Reading, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(json)) {
    for (const each of json) itemsIn(each, reading, depth + 1);
    return;
  }
  if (!isObject(json)) return;
  itemOf(json, reading, depth, null);
}

/** Makes the item of an object, and those of the objects in it. `hint` is its type where it does not state one. */
function itemOf(object: object, reading: Reading, depth: number, hint: string | null): Item | null {
  if (depth > MAX_DEPTH || reading.left <= 0) return null;
  reading.left -= 1;
  const at = reading.items.length;
  const pairs: (readonly [string, ItemValue])[] = [];
  for (const [key, value] of Object.entries(object)) {
    if (key === '@graph') itemsIn(value, reading, depth + 1);
    else if (!key.startsWith('@')) addValues(pairs, key, value, { reading, depth });
  }
  const types = typesOf(object);
  const id = stringOf(object, '@id');
  const item: Item = {
    types: types.length === 0 && hint !== null ? [hint] : types,
    id,
    properties: propertiesOf(pairs),
    element: null,
  };
  reading.items.splice(at, 0, item);
  if (id !== null && pairs.length > 0) reading.byId.set(id, item);
  return item;
}

function addValues(
  pairs: (readonly [string, ItemValue])[],
  key: string,
  value: unknown,
  place: { readonly reading: Reading; readonly depth: number },
): void {
  const name = propertyName(key);
  for (const each of Array.isArray(value) ? value : [value]) {
    if (typeof each === 'string') pairs.push([name, wordsOf(each)]);
    else if (typeof each === 'number') pairs.push([name, String(each)]);
    else if (isObject(each)) {
      const text = stringOf(each, '@value');
      const hint = name === 'review' || name === 'reviews' ? 'review' : null;
      const item = text === null ? itemOf(each, place.reading, place.depth + 1, hint) : text;
      if (item !== null) pairs.push([name, item]);
    }
  }
}

function wordsOf(text: string): string {
  return tidy(unescapeEntities(text.slice(0, MAX_LETTERS)));
}

/** Puts what a bare reference stands for in its place, one level deep: reviews name their business so. */
function resolve(item: Item, byId: ReadonlyMap<string, Item>): Item {
  if (![...item.properties.values()].flat().some(isReference)) return item;
  const resolved = [...item.properties].map(
    ([name, values]) =>
      [
        name,
        values.map((value) => (isReference(value) ? (byId.get(value.id ?? '') ?? value) : value)),
      ] as const,
  );
  return { ...item, properties: new Map(resolved) };
}

/** An object that only names another's `@id`. */
function isReference(value: ItemValue): value is Item {
  return typeof value !== 'string' && value.id !== null && value.properties.size === 0;
}

function typesOf(object: object): readonly string[] {
  const type: unknown = Object.getOwnPropertyDescriptor(object, '@type')?.value;
  return (Array.isArray(type) ? type : [type])
    .filter((each) => typeof each === 'string')
    .map(typeName);
}

function stringOf(object: object, key: string): string | null {
  const value: unknown = Object.getOwnPropertyDescriptor(object, key)?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
