import { hashEnd, hashMore, hashWord, HASH_START, MOST_DIGITS } from './hash.ts';
import * as letters from './letters.ts';
import { endHash, SIGNS } from './sign-hashes.ts';

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
const SMALL_H = 0x68;
const CAPITAL_H = 0x48;
const SMALL_T = 0x74;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const NEW_LINE = 0x0a;
const RETURN = 0x0d;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const WIDE_EXCLAMATION = 0xff01;
const ELLIPSIS = 0x2026;
const JOINER = 0x200d;
const VARIATION = 0xfe0f;
const PLAIN_APOSTROPHE = 0x27;
const PLAIN = 0x80;
const SHORTEST_SHOUT = 3;
const HAPPY = hashWord(':)');
const UNHAPPY = hashWord(':(');
const TAG = /<\/?\p{L}[^<>]{0,200}>/uy;
const ENTITY = /&(?:#\d{1,6}|[a-z]{2,8});/iuy;
const ADDRESS = /https?:\/\/\S+/iuy;
const EMOTICON = /<3|[:;=]['’]?-?([()DPp/|])(?![\p{L}\p{N}])/uy;
const QUOTES: ReadonlySet<number> = new Set(Array.from('"“”„«»', (sign) => sign.charCodeAt(0)));
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const SKIN_TONE = /\p{Emoji_Modifier}/u;

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
  scan.count = 0;
  const cursor: Cursor = { text, scan, elides, at: 0 };
  const { length } = text;
  // Nearly all of a text is plain words and the blanks between them: these two are kept short.
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at);
    if (unit === BLANK) at += 1;
    else if (unit < PLAIN && STARTS_WORD[unit] === 1) at = scanWord(cursor, text, at);
    else at = scanRare(cursor, unit, at);
  }
}

function scanRare(cursor: Cursor, unit: number, at: number): number {
  const kind = letters.kindOf(unit);
  if (kind === letters.SPACE) return at + 1;
  cursor.at = at;
  if (kind !== letters.LETTER && kind !== letters.DIGIT) scanSign(cursor, unit, kind);
  else if (!startsAddress(cursor.text, at, unit) || !skip(cursor, ADDRESS)) {
    return scanWord(cursor, cursor.text, at);
  }
  return cursor.at;
}

/** Between the code of an English letter and that of its capital. */
const CASE_SHIFT = 5;
/** In `PLAIN_FOLDS`: ends a word; every small letter is larger. */
const ENDS_WORD = 1;
const WORD_ENDS = -1;
const WORD_ELIDES = -2;
/** By code below `PLAIN`: the small form of an English letter, `ENDS_WORD`, or 0 for what needs a closer look. */
const PLAIN_FOLDS = Uint8Array.from({ length: PLAIN }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  if (small >= 'a' && small <= 'z') return small.charCodeAt(0);
  const kind = letters.kindOf(code);
  return kind === letters.DIGIT || kind === letters.APOSTROPHE ? 0 : ENDS_WORD;
});
/** By code below `PLAIN`: 1 for an English letter that cannot start an address. */
const STARTS_WORD = PLAIN_FOLDS.map((small) => (small > ENDS_WORD && small !== SMALL_H ? 1 : 0));
/** What else than English letters the word that is being read holds. */
const rare = { digits: 0, makeup: 0 };

/** Gives where the word ends. Of a letter that is said three times in a row ("sooo") two count. */
function scanWord(cursor: Cursor, text: string, start: number): number {
  const { length } = text;
  let at = start;
  let hash = HASH_START;
  let last = 0;
  let before = 0;
  let fold = 0;
  let makeup = 0;
  rare.digits = 0;
  rare.makeup = 0;
  for (; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    fold = unit < PLAIN ? (PLAIN_FOLDS[unit] ?? 0) : 0;
    if (fold > ENDS_WORD) makeup |= SMALL_PLAIN << ((unit ^ fold) >>> CASE_SHIFT);
    else {
      fold = fold === ENDS_WORD ? WORD_ENDS : foldRare(cursor, unit, at);
      if (fold < 0) break;
      if (fold === 0) continue;
    }
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
  cursor.scan.makeups[cursor.scan.count - 1] = makeup | rare.makeup;
  return at;
}

/** Cheaper than a pattern at each word. */
function startsAddress(text: string, at: number, unit: number): boolean {
  if (unit !== SMALL_H && unit !== CAPITAL_H) return false;
  return (text.charCodeAt(at + 1) | 0x20) === SMALL_T;
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
    if (!scanEmoticon(cursor, unit) && !scanTag(cursor, unit)) scanPause(cursor, unit, kind);
  } else if (unit !== AMPERSAND || !skip(cursor, ENTITY)) {
    if (QUOTES.has(unit)) markQuoted(cursor);
    cursor.at += 1;
  }
}

/** Where a quotation mark ends a word that another began. */
function markQuoted({ text, scan, at }: Cursor): void {
  const last = scan.count - 1;
  if (last < 0 || scan.kinds[last] !== WORD || scan.ends[last] !== at) return;
  if (!QUOTES.has(text.charCodeAt((scan.starts[last] ?? 0) - 1))) return;
  scan.makeups[last] = (scan.makeups[last] ?? 0) | QUOTED;
}

/** "shop.example" and "4.5" are not cut. */
function scanEnd(cursor: Cursor): void {
  const { text } = cursor;
  const start = cursor.at;
  let dots = 0;
  let questions = 0;
  let exclamations = 0;
  let lines = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (letters.kindOf(unit) !== letters.END) break;
    if (unit === QUESTION) questions += 1;
    else if (unit === EXCLAMATION || unit === WIDE_EXCLAMATION) exclamations += 1;
    else if (unit === NEW_LINE || unit === RETURN) lines += 1;
    else dots += unit === ELLIPSIS ? 2 : 1;
  }
  cursor.at = at;
  if (dots === 1 && questions + exclamations + lines === 0 && goesOn(text, at)) return;
  push(cursor, SENTENCE_END, endHash(dots, questions, exclamations), start);
}

function goesOn(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  const kind = letters.kindOf(unit);
  return kind === letters.DIGIT || (kind === letters.LETTER && !letters.isCapital(unit));
}

function scanEmoji(cursor: Cursor): void {
  const { text } = cursor;
  const start = cursor.at;
  const point = text.codePointAt(start) ?? 0;
  const width = point > 0xffff ? 2 : 1;
  cursor.at = start + width;
  if (!PICTOGRAPH.test(text.slice(start, cursor.at))) return;
  skipEmojiParts(cursor);
  push(cursor, EMOJI, emojiHash(point), start);
}

/** Skin tones, and what a joiner adds: one picture, one token. */
function skipEmojiParts(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const unit = text.charCodeAt(cursor.at);
    const pair = text.slice(cursor.at, cursor.at + 2);
    if (unit === VARIATION) cursor.at += 1;
    else if (SKIN_TONE.test(pair)) cursor.at += 2;
    else if (unit === JOINER && joins(cursor)) continue;
    else return;
  }
}

function joins(cursor: Cursor): boolean {
  const next = String.fromCodePoint(cursor.text.codePointAt(cursor.at + 1) ?? 0);
  if (!PICTOGRAPH.test(next)) return false;
  cursor.at += 1 + next.length;
  return true;
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
  if (place >= scan.hashes.length) grow(scan);
  scan.hashes[place] = hash;
  scan.kinds[place] = kind;
  scan.starts[place] = start;
  scan.ends[place] = at;
  scan.makeups[place] = 0;
  scan.count = place + 1;
}

function grow(scan: Scan): void {
  const size = scan.hashes.length * 2;
  scan.hashes = copied(scan.hashes, new Int32Array(size));
  scan.kinds = copied(scan.kinds, new Uint8Array(size));
  scan.starts = copied(scan.starts, new Uint32Array(size));
  scan.ends = copied(scan.ends, new Uint32Array(size));
  scan.makeups = copied(scan.makeups, new Uint8Array(size));
  scan.roles = new Uint16Array(size);
}

function copied<Numbers extends Uint8Array | Uint32Array | Int32Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
