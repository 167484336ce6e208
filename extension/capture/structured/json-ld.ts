import { type Searchable, selectAll } from '../dom.ts';
import type { Steps } from '../slices.ts';
import { tidy } from '../visible-text.ts';
import { unescapeEntities } from './entities.ts';
import {
  addProperty,
  isReviewType,
  type Item,
  type ItemValue,
  propertyName,
  typeName,
} from './item.ts';

/** Longest script that is parsed, in characters: a shop with a thousand reviews stays far below. */
const MAX_SCRIPT = 5_000_000;
const MAX_DEPTH = 16;
/** Longest string that is read, in characters: as much as of a text that is shown. */
const MAX_LETTERS = 20_000;
/** Most objects that are looked at on a page. */
const MAX_OBJECTS = 50_000;
/** A review in a script that is not read any more. */
const REVIEW = /"@type"\s{0,4}:\s{0,4}"\w{0,20}Review"/g;
/** Objects between two rests. */
const REST_AFTER = 200;

/** What a page's JSON-LD says. */
export interface JsonLd {
  /** Everything described, outer before inner. */
  readonly items: readonly Item[];
  /** Scripts that are no JSON even after mending what sites commonly get wrong. */
  readonly broken: number;
  /** Reviews beyond what is read of one page. */
  readonly reviewsBeyond: number;
}

interface Reading {
  readonly items: Item[];
  readonly byId: Map<string, Item>;
  objects: number;
  reviewsBeyond: number;
}

/**
 * Reads the JSON-LD of a page: top-level objects and arrays, `@graph`, references by `@id`.
 *
 * @param roots - The page's roots (see `rootsOf`).
 * @returns Items and how many scripts could not be read.
 * @yields {undefined} Around each script, and after some objects.
 */
export function* readJsonLd(roots: readonly Searchable[]): Steps<JsonLd> {
  const reading: Reading = { items: [], byId: new Map(), objects: 0, reviewsBeyond: 0 };
  let broken = 0;
  const scripts = roots.flatMap((root) => selectAll(root, 'script[type*="ld+json" i]'));
  for (const script of scripts) {
    const text = script instanceof HTMLScriptElement ? script.text : '';
    yield;
    if (reading.objects >= MAX_OBJECTS) {
      reading.reviewsBeyond += text.match(REVIEW)?.length ?? 0;
      continue;
    }
    const json = text.length > MAX_SCRIPT ? undefined : yield* parseLeniently(text);
    yield;
    if (json === undefined) broken += 1;
    else yield* itemsIn(json, reading, 0);
  }
  const { byId, reviewsBeyond } = reading;
  const items: Item[] = [];
  for (const item of reading.items) {
    items.push(resolve(item, byId));
    if (items.length % REST_AFTER === 0) yield;
  }
  return { items, broken, reviewsBeyond };
}

/**
 * JSON, or what a careless template made of it: comments around it, raw line ends in strings, a comma too many.
 *
 * @yields {undefined} Around each attempt.
 */
function* parseLeniently(text: string): Steps<unknown> {
  const bare = text
    .replaceAll(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, '')
    .trim();
  if (bare === '') return null;
  let attempt = bare;
  for (const mended of [onOneLine, withoutLastCommas, null]) {
    const json = parsed(attempt);
    if (json !== undefined || mended === null) return json;
    yield;
    attempt = mended(attempt);
    yield;
  }
  return undefined;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}

function withoutLastCommas(text: string): string {
  return text.replaceAll(/,\s*([}\]])/g, '$1');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The next attempt mends more.
    return undefined;
  }
}

function* itemsIn(json: unknown, reading: Reading, depth: number): Steps<void> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(json)) {
    for (const each of json) yield* itemsIn(each, reading, depth + 1);
    return;
  }
  if (isObject(json)) yield* itemOf(json, reading, depth, null);
}

/**
 * Makes the item of an object, and those of the objects in it. `hint` is its type where it does not state one.
 *
 * @yields {undefined} After some objects.
 */
function* itemOf(
  object: object,
  reading: Reading,
  depth: number,
  hint: string | null,
): Steps<Item | null> {
  if (depth > MAX_DEPTH) return null;
  reading.objects += 1;
  if (reading.objects % REST_AFTER === 0) yield;
  const stated = typesOf(object);
  const types = stated.length === 0 && hint !== null ? [hint] : stated;
  if (reading.objects > MAX_OBJECTS) {
    if (types.some(isReviewType)) reading.reviewsBeyond += 1;
    return null;
  }
  const at = reading.items.length;
  const properties = new Map<string, ItemValue[]>();
  for (const [key, value] of Object.entries(object)) {
    if (key === '@graph') yield* itemsIn(value, reading, depth + 1);
    else if (!key.startsWith('@')) yield* addValues(properties, key, value, { reading, depth });
  }
  const id = stringOf(object, '@id');
  const item: Item = { types, id, properties, element: null };
  reading.items.splice(at, 0, item);
  if (id !== null && properties.size > 0) reading.byId.set(id, item);
  return item;
}

function* addValues(
  properties: Map<string, ItemValue[]>,
  key: string,
  value: unknown,
  { reading, depth }: { readonly reading: Reading; readonly depth: number },
): Steps<void> {
  const name = propertyName(key);
  for (const each of Array.isArray(value) ? value : [value]) {
    if (typeof each === 'string') addProperty(properties, name, wordsOf(each));
    else if (typeof each === 'number') addProperty(properties, name, String(each));
    else if (isObject(each)) {
      const text = stringOf(each, '@value');
      const hint = name === 'review' || name === 'reviews' ? 'review' : null;
      const item = text === null ? yield* itemOf(each, reading, depth + 1, hint) : text;
      if (item !== null) addProperty(properties, name, item);
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
