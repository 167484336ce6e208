import { isJsonObject, type JsonObject, type JsonValue } from './parse-json.ts';

/** Keys under which a table in JSON keeps its names and its rows. */
const NAME_KEYS = ['columns', 'headers', 'header', 'fields'] as const;
const ROW_KEYS = ['data', 'rows', 'values'] as const;

type Row = readonly JsonValue[];

/**
 * Makes objects of a table that JSON holds row by row, as sheets and databases answer: the names first, or by themselves.
 *
 * @param value - A whole file of JSON.
 * @returns An object for each row; `null` where the file is no such table.
 */
export function objectsOfRows(value: JsonValue): readonly JsonObject[] | null {
  if (isJsonObject(value)) {
    const names = namesIn(NAME_KEYS.map((key) => value[key]).find((each) => Array.isArray(each)));
    const rows = ROW_KEYS.map((key) => rowsIn(value[key])).find((each) => each !== null) ?? null;
    if (rows === null) return null;
    return names === null ? headed(rows) : rows.map((row) => objectOf(names, row));
  }
  const rows = rowsIn(value);
  return rows === null ? null : headed(rows);
}

function headed([first, ...rows]: readonly Row[]): readonly JsonObject[] | null {
  const names = namesIn(first);
  return names === null || rows.length === 0 ? null : rows.map((row) => objectOf(names, row));
}

function rowsIn(value: JsonValue | undefined): readonly Row[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const rows = value.filter((row): row is Row => Array.isArray(row));
  return rows.length === value.length ? rows : null;
}

function namesIn(value: JsonValue | undefined): readonly string[] | null {
  if (!Array.isArray(value) || value.length < 2) return null;
  const names = value.map((name) => (isJsonObject(name) ? (name['name'] ?? null) : name));
  const texts = names.filter((name) => typeof name === 'string');
  return texts.length === value.length ? texts : null;
}

function objectOf(names: readonly string[], row: Row): JsonObject {
  return Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]));
}
