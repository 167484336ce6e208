import { emojiEnd } from './emoji-end.ts';
import { hashEnd, hashMore, hashWord, HASH_START, MOST_DIGITS } from './hash.ts';
import * as letters from './letters.ts';
import { readEnd } from './sentence-end.ts';
import { SIGNS } from './sign-hashes.ts';

/** Kinds of tokens in a `Scan`. */
export const WORD = 0;
export const EMOJI = 1;
export const SENTENCE_END = 2;
export const SHORT_PAUSE = 3;

/** Small English letters. */
export const SMALL_PLAIN = 1;
/** Capitals of any script. */
export const CAPITAL = 2;
/** Other letters. */
export const SMALL = 4;
/** Digits and apostrophes. */
export const NO_LETTER = 8;
/** A word that stands alone between quotation marks: "great" service. */
export const QUOTED = 16;

/** A text as numbers, a place for each token; the same object is used again for the next text. */
export interface Scan {
  count: number;
  /** Of the folded word or of the sign. */
  hashes: Int32Array;
  kinds: Uint8Array;
  /** Offset of the first character. */
  starts: Uint32Array;
  /** Offset behind the last character. */
  ends: Uint32Array;
  /** Of a word: what it is made of, `SMALL_PLAIN`, `CAPITAL`, `SMALL`, `NO_LETTER` and `QUOTED` added up; else 0. */
  makeups: Uint8Array;
  /** What a word does in the text's language, see `flagsOf`; filled by `splitClauses`. */
  roles: Uint16Array;
}

interface Cursor {
  readonly text: string;
  readonly scan: Scan;
  readonly elides: boolean;
  at: number;
}

const FIRST_SIZE = 4096;
const BLANK = 0x20;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const PLAIN_APOSTROPHE = 0x27;
const PLAIN = 0x80;
/** In `PLAIN_FOLDS`. */
const CASE_SHIFT = 8;
const SMALL_UNIT = 0xff;
const SIGN_SHIFT = 31;
const SHORTEST_SHOUT = 3;
const HAPPY = hashWord(':)');
const UNHAPPY = hashWord(':(');
const TAG = /<\/?\p{L}[^<>]{0,200}>/uy;
const ENTITY = /&(?:#\d{1,6}|[a-z]{2,8});/iuy;
const ADDRESS = /https?:\/\/\S+/iuy;
const EMOTICON = /<3|[:;=]['’]?-?([()DPp/|])(?![\p{L}\p{N}])/uy;
const QUOTES: ReadonlySet<number> = new Set(Array.from('"“”„«»', (sign) => sign.charCodeAt(0)));

/**
 * Makes room for a text.
 *
 * @returns An empty scan.
 */
export function newScan(): Scan {
  return {
    count: 0,
    hashes: new Int32Array(FIRST_SIZE),
    kinds: new Uint8Array(FIRST_SIZE),
    starts: new Uint32Array(FIRST_SIZE),
    ends: new Uint32Array(FIRST_SIZE),
    makeups: new Uint8Array(FIRST_SIZE),
    roles: new Uint16Array(FIRST_SIZE),
  };
}

/**
 * Tells whether a word is shouted.
 *
 * @param scan - Of the text.
 * @param at - Place of a token.
 * @returns Whether it is a word of three letters and more in capitals.
 */
export function isLoud({ makeups, starts, ends }: Scan, at: number): boolean {
  if (((makeups[at] ?? 0) & (CAPITAL | SMALL | SMALL_PLAIN)) !== CAPITAL) return false;
  return (ends[at] ?? 0) - (starts[at] ?? 0) >= SHORTEST_SHOUT;
}

/**
 * Cuts a text into words, emoji and the signs that part them, without making a string. Addresses and HTML entities are left out,
 * HTML tags end a sentence. In time linear in the length.
 *
 * @param scan - Is filled.
 * @param text - Any text, lone surrogates included.
 * @param elides - Whether an apostrophe parts words (French, Italian: l' + accueil).
 */
export function scanText(scan: Scan, text: string, elides: boolean): void {
  makeRoom(scan, text.length);
  scan.count = 0;
  const cursor: Cursor = { text, scan, elides, at: 0 };
  const { length } = text;
  for (let at = 0; at < length;) {
    at = scanPlain(scan, text, at);
    if (at < length) at = scanRare(cursor, text.charCodeAt(at), at);
  }
}

function scanRare(cursor: Cursor, unit: number, at: number): number {
  const kind = letters.kindOf(unit);
  if (kind === letters.SPACE) return at + 1;
  cursor.at = at;
  if (kind === letters.LETTER || kind === letters.DIGIT) scanWord(cursor, cursor.text, at);
  else scanSign(cursor, unit, kind);
  return cursor.at;
}

const WORD_ENDS = -1;
const WORD_ELIDES = -2;
/** By code below `PLAIN`: the small form of an English letter and, above `CASE_SHIFT`, what it says of a word's makeup; `BLANK` for that; else 0. */
const PLAIN_FOLDS = Uint16Array.from({ length: PLAIN }, (_, code) => {
  const sign = String.fromCharCode(code);
  const small = sign.toLowerCase();
  if (code === BLANK) return BLANK;
  if (small < 'a' || small > 'z') return 0;
  return small.charCodeAt(0) | ((sign === small ? SMALL_PLAIN : CAPITAL) << CASE_SHIFT);
});

/**
 * Scans words of English letters and the blanks between them, which nearly all of a text is, up to where something else comes. It
 * has no branch where a word ends, for no processor foresees that: each letter writes its word anew, and a blank behind it goes on
 * to the next place.
 */
function scanPlain(scan: Scan, text: string, from: number): number {
  const { hashes, starts, ends, makeups, count } = scan;
  const { length } = text;
  let at = from;
  let token = count;
  const none = HASH_START;
  let hash = none;
  let last = 0;
  let before = 0;
  let makeup = 0;
  let inWord = 0;
  starts[token] = from;
  for (; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const fold = unit < PLAIN ? (PLAIN_FOLDS[unit] ?? 0) : 0;
    if (fold === 0) break;
    const small = fold & SMALL_UNIT;
    // Of a letter that is said three times in a row ("sooo") not all count.
    if (((small ^ last) | (small ^ before)) === 0) break;
    // All bits for a letter, none for a blank.
    const isLetter = (BLANK - small) >> SIGN_SHIFT;
    token += inWord & ~isLetter & 1;
    inWord = isLetter;
    hash = (hashMore(hash, small) & isLetter) | (none & ~isLetter);
    before = last;
    last = small;
    makeup = (makeup & isLetter) | (fold >>> CASE_SHIFT);
    hashes[token] = hash;
    makeups[token] = makeup;
    ends[token] = at + 1;
    starts[token - isLetter] = at + 1;
  }
  const isCut = inWord !== 0 && at < length && mayBeInWord(text.charCodeAt(at));
  endPlain(scan, inWord === 0 || isCut ? token : token + 1);
  return isCut ? (starts[token] ?? 0) : at;
}

/** Ends the words that `scanPlain` has written. */
function endPlain(scan: Scan, count: number): void {
  const { hashes, kinds } = scan;
  for (let token = scan.count; token < count; token += 1) {
    hashes[token] = hashEnd(hashes[token] ?? 0);
    kinds[token] = WORD;
  }
  scan.count = count;
}

/** Whether it goes on with a word, or may do so. */
function mayBeInWord(unit: number): boolean {
  const kind = letters.kindOf(unit);
  return kind === letters.LETTER || kind === letters.DIGIT || kind === letters.APOSTROPHE;
}

/** What the word that is being read holds. */
const rare = { digits: 0, makeup: 0 };

/** Scans a word of any letters. */
function scanWord(cursor: Cursor, text: string, start: number): void {
  const { length } = text;
  let at = start;
  let hash = HASH_START;
  let last = 0;
  let before = 0;
  let fold = 0;
  rare.digits = 0;
  rare.makeup = 0;
  for (; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const plain = unit < PLAIN ? (PLAIN_FOLDS[unit] ?? 0) : 0;
    if (plain > BLANK) {
      fold = plain & SMALL_UNIT;
      rare.makeup |= plain >>> CASE_SHIFT;
    } else fold = foldRare(cursor, unit, at);
    if (fold < 0) break;
    if (fold === 0) continue;
    if (fold !== last || fold !== before) hash = hashMore(hash, fold);
    before = last;
    last = fold;
  }
  if (fold === WORD_ELIDES) {
    hash = hashMore(hash, PLAIN_APOSTROPHE);
    at += 1;
  }
  cursor.at = at;
  push(cursor, WORD, hashEnd(hash), start);
  cursor.scan.makeups[cursor.scan.count - 1] = rare.makeup;
}

/** The next code unit of a word, folded; 0 where it is left out, below 0 where the word ends. */
function foldRare({ text, elides }: Cursor, unit: number, at: number): number {
  const kind = letters.kindOf(unit);
  if (kind === letters.LETTER) {
    rare.makeup |= letters.isCapital(unit) ? CAPITAL : SMALL;
    return letters.foldUnit(unit);
  }
  if (kind === letters.DIGIT) {
    rare.makeup |= NO_LETTER;
    rare.digits += 1;
    return rare.digits > MOST_DIGITS ? 0 : letters.foldUnit(unit);
  }
  if (kind !== letters.APOSTROPHE || !isLetterAt(text, at + 1)) return WORD_ENDS;
  rare.makeup |= NO_LETTER;
  return elides ? WORD_ELIDES : PLAIN_APOSTROPHE;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && letters.kindOf(text.charCodeAt(at)) === letters.LETTER;
}

function scanSign(cursor: Cursor, unit: number, kind: number): void {
  if (kind === letters.END) scanEnd(cursor);
  else if (kind === letters.SIGN) scanEmoji(cursor);
  else if (kind === letters.PAUSE || unit === EQUALS || unit === LESS_THAN) {
    scanMark(cursor, unit, kind);
  } else if (unit !== AMPERSAND || !skip(cursor, ENTITY)) {
    if (QUOTES.has(unit)) markQuoted(cursor);
    cursor.at += 1;
  }
}

function scanMark(cursor: Cursor, unit: number, kind: number): void {
  if (unit === COLON && scanAddress(cursor)) return;
  if (!scanEmoticon(cursor, unit) && !scanTag(cursor, unit)) scanPause(cursor, unit, kind);
}

/** Known by its colon: that costs nothing where there is none. The word before, "http", is taken back. */
function scanAddress(cursor: Cursor): boolean {
  const { text, scan, at } = cursor;
  const last = scan.count - 1;
  if (last < 0 || scan.ends[last] !== at || !text.startsWith('//', at + 1)) return false;
  cursor.at = scan.starts[last] ?? 0;
  if (skip(cursor, ADDRESS)) {
    scan.count = last;
    return true;
  }
  cursor.at = at;
  return false;
}

/** Where a quotation mark ends a word that another began. */
function markQuoted({ text, scan, at }: Cursor): void {
  const last = scan.count - 1;
  if (last < 0 || scan.kinds[last] !== WORD || scan.ends[last] !== at) return;
  if (!QUOTES.has(text.charCodeAt((scan.starts[last] ?? 0) - 1))) return;
  scan.makeups[last] = (scan.makeups[last] ?? 0) | QUOTED;
}

function scanEnd(cursor: Cursor): void {
  const start = cursor.at;
  const { at, hash } = readEnd(cursor.text, start);
  cursor.at = at;
  if (hash !== null) push(cursor, SENTENCE_END, hash, start);
}

function scanEmoji(cursor: Cursor): void {
  const start = cursor.at;
  const end = emojiEnd(cursor.text, start);
  const point = cursor.text.codePointAt(start) ?? 0;
  cursor.at = end ?? start + (point > 0xffff ? 2 : 1);
  if (end !== null) push(cursor, EMOJI, emojiHash(point), start);
}

/**
 * Hashes an emoji.
 *
 * @param point - Its first code point.
 * @returns 32 bits, signed.
 */
export function emojiHash(point: number): number {
  return hashEnd(hashMore(hashMore(HASH_START, point & 0xffff), point >>> 16));
}

function scanEmoticon(cursor: Cursor, unit: number): boolean {
  if (unit !== COLON && unit !== SEMICOLON && unit !== EQUALS && unit !== LESS_THAN) return false;
  EMOTICON.lastIndex = cursor.at;
  const match = EMOTICON.exec(cursor.text);
  if (match === null || cursor.text.startsWith('://', cursor.at)) return false;
  const isUnhappy = ['(', '/', '|'].includes(match[1] ?? '');
  const start = cursor.at;
  cursor.at += match[0].length;
  push(cursor, EMOJI, isUnhappy ? UNHAPPY : HAPPY, start);
  return true;
}

function scanTag(cursor: Cursor, unit: number): boolean {
  const start = cursor.at;
  if (unit !== LESS_THAN || !skip(cursor, TAG)) return false;
  push(cursor, SENTENCE_END, SIGNS.stop, start);
  return true;
}

/** A hyphen parts clauses only between spaces. */
function scanPause(cursor: Cursor, unit: number, kind: number): void {
  const { text } = cursor;
  const start = cursor.at;
  cursor.at += 1;
  if (kind !== letters.PAUSE) return;
  const isInWord = unit === HYPHEN && !(isSpace(text, start - 1) && isSpace(text, start + 1));
  if (!isInWord) push(cursor, SHORT_PAUSE, SIGNS.comma, start);
}

function isSpace(text: string, at: number): boolean {
  return at >= 0 && at < text.length && letters.kindOf(text.charCodeAt(at)) === letters.SPACE;
}

function skip(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match === null) return false;
  cursor.at += match[0].length;
  return true;
}

/** The token ends where the cursor stands. */
function push({ scan, at }: Cursor, kind: number, hash: number, start: number): void {
  const place = scan.count;
  scan.hashes[place] = hash;
  scan.kinds[place] = kind;
  scan.starts[place] = start;
  scan.ends[place] = at;
  scan.makeups[place] = 0;
  scan.count = place + 1;
}

/** A text has no more tokens than characters; `scanPlain` writes a start ahead. */
function makeRoom(scan: Scan, length: number): void {
  if (length + 2 <= scan.hashes.length) return;
  const size = length + 2;
  scan.hashes = new Int32Array(size);
  scan.kinds = new Uint8Array(size);
  scan.starts = new Uint32Array(size);
  scan.ends = new Uint32Array(size);
  scan.makeups = new Uint8Array(size);
  scan.roles = new Uint16Array(size);
}
