import { type Searchable, selectAll } from '../dom.ts';
import type { Steps } from '../slices.ts';

/** Scripts that may hold what the page was made of: JSON as such, or a script that stands in the page. */
const SCRIPTS =
  'script[type*="json" i]:not([type*="ld+json" i]), script:not([type]):not([src]), script[type="text/javascript" i]:not([src])';
/** A word that is in every state with reviews; nearly all scripts of nearly all pages lack it. */
const REVIEW = 'eview';
/** Longest text that is parsed at a stretch, in characters: some milliseconds. Of longer ones only the parts on reviews are. */
const MAX_WHOLE = 1_000_000;
/** Longest text that is looked at, in characters. */
const MAX_TEXT = 20_000_000;
const MAX_PIECE = 500_000;
/** Most parts of a long text that are parsed, and most places at which one is looked for. */
const MAX_PIECES = 20;
const MAX_PLACES = 5000;
/** Most assignments in one script. */
const MAX_ASSIGNMENTS = 10;
/** Places between two rests, and signs. */
const REST_AFTER = 200;
const REST_AFTER_SIGNS = 20_000;

/** `window.__STATE__ =`, `self["data"] =`, `var state =`: one name to the left, no call. */
const ASSIGNMENT =
  /[\s;]*(?:(?:var|let|const)\s+)?[\w$]{1,60}(?:\.[\w$]{1,60}|\[(?:"[\w$.-]{1,60}"|'[\w$.-]{1,60}')\]){0,3}\s*=\s*/y;
const PARSED = 'JSON.parse(';
/** What follows the word within a key whose value is a list or a thing: `eviews":[`. */
const KEY_END = /^eviews?\w{0,40}"\s{0,4}:\s{0,4}(?=[[{])/;

/** What the scripts of a page say of reviews. */
export interface StateTexts {
  readonly values: readonly unknown[];
  /** Scripts too long to be read whole, of which only the parts on reviews were, or nothing. */
  readonly inPart: number;
}

/**
 * Finds the JSON in a page's scripts that speaks of reviews.
 *
 * Scripts are read as text and never run: what is more than one JSON literal, or its assignment to a name, is left.
 *
 * @param roots - The page's roots (see `rootsOf`).
 * @returns The parsed values, and how many scripts were read in part.
 * @yields {undefined} Around each script, and within long ones.
 */
export function* stateTexts(roots: readonly Searchable[]): Steps<StateTexts> {
  const values: unknown[] = [];
  let inPart = 0;
  for (const script of roots.flatMap((root) => selectAll(root, SCRIPTS))) {
    const text = script instanceof HTMLScriptElement ? script.text : '';
    if (!text.slice(0, MAX_TEXT).includes(REVIEW)) continue;
    yield;
    const isLong = text.length > MAX_WHOLE;
    const found = yield* isLong ? partsOf(text) : literalsOf(text);
    values.push(...found);
    // A long script without any is code.
    if (isLong && found.length > 0) inPart += 1;
    yield;
  }
  return { values, inPart };
}

/** Of the longest only the beginning is looked at. */
function partsOf(text: string): Steps<readonly unknown[]> {
  return piecesOf(text.slice(0, MAX_TEXT));
}

function* literalsOf(text: string): Steps<readonly unknown[]> {
  const bare = text.trim();
  if (/^[[{]/.test(bare)) return parsed(bare);
  const found: unknown[] = [];
  let at = 0;
  for (let count = 0; count < MAX_ASSIGNMENTS; count += 1) {
    ASSIGNMENT.lastIndex = at;
    if (!ASSIGNMENT.test(bare)) break;
    const start = ASSIGNMENT.lastIndex;
    if (bare.startsWith(PARSED, start)) {
      const from = start + PARSED.length;
      at = stringEnd(bare, from);
      if (bare.charAt(from) !== '"' || at === -1) break;
      const [inner] = parsed(bare.slice(from, at));
      if (typeof inner === 'string') found.push(...parsed(inner));
      at = bare.indexOf(')', at) + 1;
      continue;
    }
    const whole = parsed(bare.slice(start).replace(/[\s;]+$/, ''));
    if (whole.length > 0) return [...found, ...whole];
    at = yield* literalEnd(bare, start, MAX_WHOLE);
    if (at === -1) break;
    found.push(...parsed(bare.slice(start, at)));
  }
  return found;
}

/**
 * The values of those keys of a long text that speak of reviews.
 *
 * @yields {undefined} After some places.
 */
function* piecesOf(text: string): Steps<readonly unknown[]> {
  const found: unknown[] = [];
  let at = text.indexOf(REVIEW);
  for (let places = 0; at !== -1 && places < MAX_PLACES; places += 1) {
    if (places % REST_AFTER === 0) yield;
    const key = KEY_END.exec(text.slice(at, at + 80));
    const start = at + (key?.[0].length ?? 1);
    const end = key === null ? -1 : yield* literalEnd(text, start, MAX_PIECE);
    if (end !== -1) {
      // Under a name of ours, because the key has been cut off.
      for (const value of parsed(text.slice(start, end))) found.push({ reviews: value });
      if (found.length >= MAX_PIECES) break;
      yield;
    }
    at = text.indexOf(REVIEW, end === -1 ? start : end);
  }
  return found;
}

/** Where an object or array ends that begins at a place, by counting brackets; -1 where it does not, or goes on too long. */
function* literalEnd(text: string, start: number, most: number): Steps<number> {
  if (!/[[{]/.test(text.charAt(start))) return -1;
  const limit = Math.min(text.length, start + most);
  let depth = 0;
  let rest = 0;
  for (let at = start; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') {
      at = stringEnd(text, at) - 1;
      if (at < 0) return -1;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return at + 1;
    rest += 1;
    if (rest % REST_AFTER_SIGNS === 0) yield;
  }
  return -1;
}

/** The place behind the string that begins at a place; -1 where it does not end. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charAt(at - 1 - slashes) === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return -1;
}

/** One value, or none. */
function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    // Most scripts that speak of reviews are code: they are not read.
    return [];
  }
}
