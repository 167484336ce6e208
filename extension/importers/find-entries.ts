import { isJsonObject, type JsonObject, type JsonValue } from './parse-json.ts';

/** Keys under which files put their list, the most telling first. */
const LIST_KEYS =
  'reviews feedback responses submissions data items results ratings comments entries records rows values nodes edges feed entry'.split(
    ' ',
  );

/** Lists stand at the top or a few wrappers below it. */
const MAX_DEPTH = 4;

/**
 * Finds the list of entries in a file of JSON.
 *
 * @param value - The whole file.
 * @returns Its entries, of any type; the file itself where it is one entry; `null` where it is neither.
 */
export function findEntries(value: JsonValue): readonly JsonValue[] | null {
  const list = findList(value, 0);
  if (list !== null) return list;
  return isJsonObject(value) && Object.keys(value).length > 0 ? [value] : null;
}

function findList(value: JsonValue, depth: number): readonly JsonValue[] | null {
  if (Array.isArray(value)) return value;
  if (!isJsonObject(value) || depth === MAX_DEPTH) return null;
  for (const inner of inOrder(value)) {
    // An entry's own lists (tags, photos) are not lists of entries.
    if (Array.isArray(inner) && (inner.length === 0 || inner.some(isJsonObject))) return inner;
  }
  for (const inner of inOrder(value)) {
    const list = isJsonObject(inner) ? findList(inner, depth + 1) : null;
    if (list !== null) return list;
  }
  return null;
}

function inOrder(object: JsonObject): readonly (JsonValue | undefined)[] {
  return LIST_KEYS.filter((key) => Object.hasOwn(object, key)).map((key) => object[key]);
}
