/** What a UTF-16 code unit may be part of. */
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const END = 4;
export const PAUSE = 5;
export const SPACE = 6;
export const SIGN = 7;
export const OTHER = 0;

const UNITS = 0x10000;
const UNSEEN = 255;
const UPPER = 0x20;
const KIND = 0x1f;
const LETTERS = /[\p{L}\p{M}]/u;
const DIGITS = /\p{N}/u;
const SPACES = /\s/u;
const PICTOGRAPHS = /\p{Extended_Pictographic}/u;
const APOSTROPHES = "'’‘`´";
const ENDS = '.!?…\n\r。！？';
const PAUSES = ',;:()[]–—，、-';

/** Filled as letters are met: looking at all of Unicode at the start would take longer than the first thousand reviews. */
const kinds = new Uint8Array(UNITS).fill(UNSEEN);
const folded = new Uint16Array(UNITS);

/**
 * Tells what a code unit is.
 *
 * @param unit - UTF-16 code unit.
 * @returns One of the kinds above.
 */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? UNSEEN;
  return (known === UNSEEN ? look(unit) : known) & KIND;
}

/**
 * Tells whether a code unit is a capital.
 *
 * @param unit - UTF-16 code unit that `kindOf` was asked for.
 * @returns Whether it has a small form that differs.
 */
export function isCapital(unit: number): boolean {
  return ((kinds[unit] ?? 0) & UPPER) !== 0;
}

/**
 * Folds a code unit: lower case, without accent.
 *
 * @param unit - UTF-16 code unit that `kindOf` was asked for.
 * @returns A code unit; 0 for a combining mark, which is left out.
 */
export function foldUnit(unit: number): number {
  return folded[unit] ?? 0;
}

function look(unit: number): number {
  const letter = String.fromCharCode(unit);
  const small = letter.toLowerCase();
  const kind = kindOfLetter(letter, unit) | (small === letter ? 0 : UPPER);
  kinds[unit] = kind;
  folded[unit] = small.normalize('NFD').replaceAll(/\p{M}/gu, '').charCodeAt(0) || 0;
  return kind;
}

function kindOfLetter(letter: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SIGN;
  if (LETTERS.test(letter)) return LETTER;
  if (DIGITS.test(letter)) return DIGIT;
  if (APOSTROPHES.includes(letter)) return APOSTROPHE;
  if (ENDS.includes(letter)) return END;
  if (PAUSES.includes(letter)) return PAUSE;
  if (SPACES.test(letter)) return SPACE;
  return PICTOGRAPHS.test(letter) ? SIGN : OTHER;
}
