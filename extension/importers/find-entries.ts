import type { Field } from './column-names/column-names.ts';
import { nameColumn } from './name-column.ts';
import { objectsOfRows } from './json-rows.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './parse-json.ts';

/** Keys under which files put their list, the most telling first. */
const LIST_KEYS =
  'reviews feedback responses submissions data items results ratings comments entries records rows values nodes edges feed entry result'.split(
    ' ',
  );

/** Lists stand at the top or a few wrappers below it. */
const MAX_DEPTH = 4;

/** Entries of a list that are looked at to tell what it is a list of. */
const ENTRIES_LOOKED_AT = 20;

const KEYS_LOOKED_AT = 100;

/** Fields that an entry must name to be taken for a review where its list's name says nothing. */
const LEAST_FIELDS = 2;

/** A list of entries with what it stood in. */
export interface EntryList {
  readonly entries: readonly JsonValue[];
  /** The file, or the page of it, that the list is from. */
  readonly page: JsonValue;
}

/**
 * Finds the lists of entries in a file of JSON: one, or one for each page or place that the file holds.
 *
 * @param value - The whole file.
 * @returns Its lists, with entries of any type; the file itself where it is one entry; `null` where it is neither.
 */
export function findEntries(value: JsonValue): readonly EntryList[] | null {
  const entries = objectsOfRows(value) ?? listIn(value, 0);
  if (entries !== null) {
    const pages = pagesOf(entries);
    return pages.length > 0 ? pages : [{ entries, page: value }];
  }
  if (!isJsonObject(value) || Object.keys(value).length === 0) return null;
  return [{ entries: [value], page: value }];
}

/**
 * The lists that the entries of a list hold in their turn, where those are pages of an answer or places with reviews.
 *
 * @param entries - Entries of a list.
 * @returns The lists; none where the entries are reviews themselves.
 */
export function pagesOf(entries: readonly JsonValue[]): readonly EntryList[] {
  const beginning = entries.slice(0, ENTRIES_LOOKED_AT);
  const holding = beginning.filter((entry) => innerList(entry) !== null);
  if (holding.length === 0 || holding.length * 2 < beginning.length) return [];
  return entries.map((entry) => {
    // A review that stands among the pages is one all the same.
    const own = isReviewLike(entry) ? [entry] : [];
    return { entries: innerList(entry) ?? own, page: entry };
  });
}

function innerList(entry: JsonValue): readonly JsonValue[] | null {
  const list = isJsonObject(entry) ? listIn(entry, 0) : null;
  return list !== null && saysMore(list, entry) ? list : null;
}

/** A review may hold a list of its own: of what was asked, of pictures, of answers to it. It is one review all the same. */
function saysMore(list: readonly JsonValue[], holder: JsonValue): boolean {
  const own = fieldsIn(holder);
  const isReview = own.has('text') || own.has('rating');
  return list.slice(0, ENTRIES_LOOKED_AT).some((each) => {
    const fields = fieldsIn(each);
    if (fields.size < LEAST_FIELDS || fields.size <= own.size) return false;
    return fields.has('rating') || (!isReview && fields.has('text'));
  });
}

function listIn(value: JsonValue, depth: number): readonly JsonValue[] | null {
  if (Array.isArray(value)) return value;
  if (!isJsonObject(value) || depth === MAX_DEPTH) return null;
  const known = LIST_KEYS.filter((key) => Object.hasOwn(value, key)).map((key) => value[key]);
  for (const inner of known) {
    // An entry's own lists (tags, photos) are not lists of entries.
    if (Array.isArray(inner) && (inner.length === 0 || inner.some(isJsonObject))) return inner;
  }
  for (const inner of known) {
    const list = isJsonObject(inner) ? listIn(inner, depth + 1) : null;
    if (list !== null) return list;
  }
  return unknownList(value, depth);
}

function unknownList(object: JsonObject, depth: number): readonly JsonValue[] | null {
  return unnamedList(object, depth) ?? recordsIn(object) ?? loneList(object);
}

/** A list that is all that the file holds, whatever it stands under. */
function loneList(object: JsonObject): readonly JsonValue[] | null {
  let inner: JsonValue = object;
  for (let depth = 0; depth <= MAX_DEPTH && isJsonObject(inner); depth += 1) {
    const [only, ...others]: readonly JsonValue[] = Object.values(inner);
    if (only === undefined || others.length > 0) return null;
    inner = only;
  }
  return Array.isArray(inner) && inner.length > 1 && inner.every(isJsonObject) ? inner : null;
}

/** A list under a key of the program's own. */
function unnamedList(object: JsonObject, depth: number): readonly JsonValue[] | null {
  for (const inner of Object.values(object)) {
    if (Array.isArray(inner) && saysMore(inner, object)) return inner;
  }
  for (const inner of Object.values(object)) {
    const list = isJsonObject(inner) ? listIn(inner, depth + 1) : null;
    if (list !== null && saysMore(list, inner) && saysMore(list, object)) return list;
  }
  return null;
}

/** Reviews by their ids, as some databases keep them: `{"a1": {…}, "b2": {…}}`. */
function recordsIn(object: JsonObject): readonly JsonValue[] | null {
  const values = Object.values(object);
  const isRecords = values.length > 1 && values.every((value) => isReviewLike(value));
  return isRecords ? values : null;
}

function isReviewLike(value: JsonValue): boolean {
  const fields = fieldsIn(value);
  return fields.size >= LEAST_FIELDS && (fields.has('rating') || fields.has('text'));
}

/** Facebook's download puts each review in an object of its own, and that in a list: `[{"review": {…}}]`. */
function wrappedIn([only, ...others]: readonly JsonValue[]): JsonValue {
  if (only === undefined || others.length > 0 || !isJsonObject(only)) return null;
  const [inner, ...more] = Object.values(only);
  return inner !== undefined && more.length === 0 && isJsonObject(inner) ? inner : null;
}

/** What its keys name of a review. */
function fieldsIn(value: JsonValue): ReadonlySet<Field> {
  const fields = new Set<Field>();
  if (!isJsonObject(value)) return fields;
  const inner = [value['attributes'], value['node']].find(isJsonObject) ?? value;
  for (const [key, held] of Object.entries(inner).slice(0, KEYS_LOOKED_AT)) {
    // Its lists are what it holds, not what it says, but for a list around what it says.
    if (Array.isArray(held) && held.some(isJsonObject)) {
      for (const field of fieldsIn(wrappedIn(held))) fields.add(field);
      continue;
    }
    const field = nameColumn(key)?.field ?? 'dropped';
    if (field !== 'dropped' && field !== 'id') fields.add(field);
  }
  return fields;
}
