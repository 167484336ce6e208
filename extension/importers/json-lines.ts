import { excerptOf, type ImportProblem } from './importer.ts';
import { isJsonObject, parseJson, type JsonObject } from './parse-json.ts';

/** What the lines of a file of JSON lines hold. */
export interface JsonLines {
  readonly placed: readonly { readonly entry: JsonObject; readonly line: number }[];
  /** Lines that are no object. */
  readonly problems: readonly ImportProblem[];
}

/** Lines looked at; a long file decides itself at its beginning. */
const LINES_LOOKED_AT = 20;

/**
 * Whether a file holds one object a line.
 *
 * @param text - The file, lines ended by `\n`.
 * @returns True where most of its first lines are whole objects, and there are at least two.
 */
export function looksLikeJsonLines(text: string): boolean {
  const lines = text.slice(0, 1_000_000).split('\n', LINES_LOOKED_AT * 2);
  const filled = lines.filter((line) => line.trim() !== '').slice(0, LINES_LOOKED_AT);
  const whole = filled.filter((line) => /^\s*\{.*\}\s*$/.test(line));
  return filled.length > 1 && whole.length * 2 > filled.length && /^\s*\{/.test(filled[0] ?? '');
}

/**
 * Reads a file line by line; a broken line costs itself only.
 *
 * @param text - The file, lines ended by `\n`.
 * @returns The objects and the lines that are none.
 */
export function readJsonLines(text: string): JsonLines {
  const placed: { entry: JsonObject; line: number }[] = [];
  const problems: ImportProblem[] = [];
  for (const [index, source] of text.split('\n').entries()) {
    if (source.trim() === '') continue;
    const { value, broken } = parseJson(source);
    const line = index + 1;
    if (broken === null && isJsonObject(value)) placed.push({ entry: value, line });
    else problems.push({ code: 'broken-line', line, found: excerptOf(broken?.found || source) });
  }
  return { placed, problems };
}
