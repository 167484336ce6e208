import { isJsonObject, type JsonObject, parseJson } from '../importers/parse-json.ts';

/** A sealed answer as it stands in a text. */
export interface FoundEnvelope {
  /** What was between its braces; `null` where it is cut off or damaged. */
  readonly envelope: JsonObject | null;
  /** Line of the text that it stands in, from 1. */
  readonly line: number;
}

const NAMED = /"sealed"\s*:/g;
const KEYED = /"kid"\s*:/;
const BLOCK = /\{[^{}]{0,200000}\}/g;
/** A backup holds envelopes among everything else, and is put back as a whole. */
const BACKUP = /^\s*\{\s*"(?:format|kind|app)"\s*:\s*"counterbell/;
const BASE64_LINES = /(?:[A-Za-z\d+/]{60,76}\r?\n)+[A-Za-z\d+/]{4,76}={0,2}/g;
/** What mail programs, forms and tables make of the signs of JSON. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/=\r?\n|\r?\n(?:>[ \t]?)+/g, ''],
  [/=3D/g, '='],
  [/[=%]22|&quot;|&#0?34;|\\+"|""|[“”„]/g, '"'],
  [/[=%]7B/gi, '{'],
  [/[=%]7D/gi, '}'],
  [/[=%]3A/gi, ':'],
  [/[=%]2C/gi, ','],
];
/** Line ends that came into a long line on its way. */
const WRAPPED = /\r?\n\s*/g;

/**
 * Finds sealed answers in a text that somebody got them in: mails, also forwarded and quoted ones, tables of form services,
 * a sheet's cells, lines of a message service, several in any order.
 *
 * @param text - Anything.
 * @returns Each envelope once it is whole, and a `null` for each that is not; `null` where the text holds none at all.
 */
export function findEnvelopes(text: string): readonly FoundEnvelope[] | null {
  if (!/sealed|c2VhbGVk|NlYWxlZ|zZWFsZW/.test(text) || BACKUP.test(text)) return null;
  const plain = plainOf(text);
  const named = plain.match(NAMED)?.length ?? 0;
  if (named === 0 || !KEYED.test(plain)) return null;
  const whole = [...plain.matchAll(BLOCK)].map(([block]) => block).filter(isSealed);
  const found = whole.map((block) => {
    const envelope = envelopeIn(block);
    return { envelope, line: lineOf(text, envelope) };
  });
  const cut = Math.max(0, named - whole.length);
  return [...found, ...Array.from({ length: cut }, () => ({ envelope: null, line: 1 }))];
}

/** With the signs of JSON as they were, and what a mail carries as Base64 written out. */
function plainOf(text: string): string {
  const decoded = text.includes('"sealed"') ? text : text.replaceAll(BASE64_LINES, unpacked);
  return SIGNS.reduce((plain, [written, sign]) => plain.replaceAll(written, sign), decoded);
}

function unpacked(lines: string): string {
  try {
    return atob(lines.replaceAll(/\s/g, ''));
  } catch {
    // No Base64 after all: it stays as it is.
    return lines;
  }
}

function isSealed(block: string): boolean {
  return block.search(NAMED) >= 0;
}

function envelopeIn(block: string): JsonObject | null {
  const { value, broken } = parseJson(block.replaceAll(WRAPPED, ''));
  return broken === null && isJsonObject(value) ? value : null;
}

function lineOf(text: string, envelope: JsonObject | null): number {
  const at = typeof envelope?.['id'] === 'string' ? text.indexOf(envelope['id']) : -1;
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
