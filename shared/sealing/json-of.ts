/**
 * JSON of plain data, as `JSON.stringify` writes it on a page that has left the language alone.
 *
 * Old libraries give `Array.prototype` a `toJSON` that makes a text of every list: what the visitor said would then be
 * another thing than they said.
 *
 * @param value - Null, booleans, numbers, texts, lists and plain objects; what is `undefined` in an object is left out.
 * @returns JSON text.
 * @source https://tc39.es/ecma262/#sec-serializejsonproperty: only objects are asked for their `toJSON`.
 */
export function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => jsonOf(one)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${jsonOf(one)}`).join(',')}}`;
}
