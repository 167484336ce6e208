import { isJsonObject, type JsonObject, type JsonValue } from './parse-json.ts';
import { MAX_COLUMNS, type Table, type TableRow } from './table.ts';

/** How an array of named answers calls the question and the answer. */
const QUESTION_KEYS = ['label', 'question', 'title', 'name', 'key', 'ref'] as const;
const ANSWER_KEYS = ['value', 'answer', 'text', 'response'] as const;

/** A table made of objects, and whether it holds all of them. */
export interface FlatTable extends Table {
  /** Line of the first object that had more columns than a table may have; `null` where none had. */
  readonly overfullAt: number | null;
}

/**
 * Makes a table of objects: each path to a value is a column (`reviewer.name`).
 *
 * @param entries - Objects with their lines.
 * @returns The table, with columns in the order in which they were met.
 */
export function flattenEntries(
  entries: readonly { readonly entry: JsonObject; readonly line: number }[],
): FlatTable {
  const columns = new Map<string, number>();
  let overfullAt: number | null = null;
  const rows = entries.map(({ entry, line }): TableRow => {
    const cells: string[] = [];
    for (const [path, cell] of pathsOf(entry, '')) {
      if (!columns.has(path) && columns.size >= MAX_COLUMNS) {
        overfullAt ??= line;
        continue;
      }
      const column = columns.get(path) ?? columns.size;
      columns.set(path, column);
      cells[column] = cell;
    }
    return { line, cells: Array.from(cells, (cell) => cell ?? '') };
  });
  return { columns: [...columns.keys()], rows, line: rows[0]?.line ?? 1, overfullAt };
}

function* pathsOf(value: JsonValue, path: string): Generator<readonly [string, string]> {
  if (typeof value !== 'object') {
    yield [path, String(value)];
  } else if (isJsonObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      yield* pathsOf(inner, pathTo(key, path));
    }
  } else if (value !== null) {
    yield* pathsOfArray(value, path);
  }
}

/** Databases write the type of a value as its key: `{"date": {"$date": "2026-03-05"}}`. */
function pathTo(key: string, path: string): string {
  if (path === '') return key;
  return key.startsWith('$') ? path : `${path}.${key}`;
}

function* pathsOfArray(
  values: readonly JsonValue[],
  path: string,
): Generator<readonly [string, string]> {
  const plain = values.filter((value) => typeof value !== 'object');
  if (plain.length > 0) yield [path, plain.join(', ')];
  for (const value of values) {
    if (!isJsonObject(value)) continue;
    const named = typedAnswer(value) ?? namedAnswer(value);
    if (named !== null) yield named;
    // A list of the kinds of comments, one of each: `[{userComment: …}, {developerComment: …}]`.
    else if (Object.keys(value).length === 1 || isLoneReply(values, path)) {
      yield* pathsOf(value, path);
    }
  }
}

/** Some keep the owner's answer in a list, which holds one. */
function isLoneReply(values: readonly JsonValue[], path: string): boolean {
  return values.length === 1 && /repl|respon/i.test(path.slice(path.lastIndexOf('.') + 1));
}

/** Forms list their answers as objects with a question and an answer each. */
function namedAnswer(object: JsonObject): readonly [string, string] | null {
  const question = QUESTION_KEYS.map((key) => object[key]).find(
    (value) => typeof value === 'string' && value !== '',
  );
  const answer = ANSWER_KEYS.map((key) => object[key]).find(
    (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  );
  if (typeof question !== 'string' || answer === undefined || answer === null) return null;
  return [question, String(answer)];
}

/** Typeform's answers name their question by its number and kind: `{type: "number", number: 4, field: {…}}`. */
function typedAnswer(object: JsonObject): readonly [string, string] | null {
  const { field, type } = object;
  if (!isJsonObject(field) || typeof type !== 'string') return null;
  const value = object[type];
  const answer = isJsonObject(value) ? (value['label'] ?? value['labels']) : value;
  if (answer === undefined || answer === null || isJsonObject(answer)) return null;
  const kind = plainIn(field, 'type').replaceAll('_', ' ');
  const name = kind === 'nps' ? kind : `${kind} ${plainIn(field, 'ref')}`;
  const said = typeof answer === 'object' ? answer.filter(isPlain) : [answer];
  return [plainIn(field, 'title') || name.trim(), said.join(', ')];
}

function isPlain(value: JsonValue): value is string | number | boolean {
  return typeof value !== 'object';
}

function plainIn(object: JsonObject, key: string): string {
  const value = object[key];
  return value !== undefined && isPlain(value) ? String(value) : '';
}
