import { isJsonObject, type JsonObject, type JsonValue } from './parse-json.ts';

/**
 * Finds what a file of JSON:API keeps beside its list, such as the answers to reviews, and puts it where it belongs.
 *
 * @param whole - The whole file.
 * @returns Adds to an entry, under the names of its relations, what they point to.
 * @source https://jsonapi.org/format/1.1/#document-compound-documents
 */
export function includedOf(whole: JsonValue): (entry: JsonObject) => JsonObject {
  const included = isJsonObject(whole) ? whole['included'] : null;
  if (!Array.isArray(included)) return (entry) => entry;
  const objects = included.filter((value) => isJsonObject(value));
  const byId = new Map(objects.map((object) => [keyOf(object), object['attributes'] ?? null]));
  return (entry) => {
    const relations = entry['relationships'];
    if (!isJsonObject(relations)) return entry;
    const joined: Record<string, JsonValue> = { ...entry };
    for (const [name, relation] of Object.entries(relations)) {
      const target = isJsonObject(relation) ? relation['data'] : null;
      const found = isJsonObject(target) ? byId.get(keyOf(target)) : undefined;
      if (found !== undefined && !Object.hasOwn(entry, name)) joined[name] = found;
    }
    return joined;
  };
}

function keyOf(object: JsonObject): string {
  return JSON.stringify([object['type'], object['id']]);
}
