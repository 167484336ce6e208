/** Signed, as what becomes of it is: engines keep such a number apart from others. */
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** A free place of a `HashIndex`. */
const FREE = -1;

/** The hash of nothing, to be gone on from with `hashMore`. */
export const HASH_START = FNV_START;

/**
 * Goes on with the hash of a word.
 *
 * @param hash - So far.
 * @param unit - The next UTF-16 code unit, folded.
 * @returns A whole number; `hashEnd` makes it one of 32 bits.
 */
export function hashMore(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/**
 * Ends the hash of a word.
 *
 * @param hash - From `hashMore`.
 * @returns 32 bits, signed.
 */
export function hashEnd(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}

/**
 * Makes one hash of two, in order.
 *
 * @param first - 32 bits.
 * @param second - 32 bits.
 * @returns 32 bits, signed.
 */
export function mixHashes(first: number, second: number): number {
  const sum = Math.imul(first ^ ((second + 0x9e3779b9) | 0), 0x85ebca6b);
  const mixed = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * Hashes a word of a list as `scan` hashes one of a text.
 *
 * @param word - In lower case, with `'` for any apostrophe.
 * @returns 32 bits, signed.
 */
export function hashWord(word: string): number {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
  let hash = FNV_START;
  let last = 0;
  let repeats = 0;
  let digits = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (isDigit) digits += 1;
    repeats = unit === last ? repeats + 1 : 0;
    last = unit;
    const isDropped = (isDigit && digits > MOST_DIGITS) || repeats > 1;
    if (!isDropped) hash = hashMore(hash, unit);
  }
  return hashEnd(hash);
}

/** Of a number only so many digits tell anything. */
export const MOST_DIGITS = 2;

/** Finds numbers of 32 bits by their place in a list, in a few nanoseconds. */
export interface HashIndex {
  readonly keys: Int32Array;
  readonly places: Int32Array;
  readonly mask: number;
}

/**
 * Builds an index.
 *
 * @param keys - Signed, 32 bits each; of two alike the first holds.
 * @returns The index, for `placeOf`.
 */
export function indexHashes(keys: ArrayLike<number>): HashIndex {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const index = {
    keys: new Int32Array(size),
    places: new Int32Array(size).fill(FREE),
    mask: size - 1,
  };
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    let at = slotOf(key, index.mask);
    while (index.places[at] !== FREE && index.keys[at] !== key) at = (at + 1) & index.mask;
    if (index.places[at] !== FREE) continue;
    index.keys[at] = key;
    index.places[at] = place;
  }
  return index;
}

/**
 * Finds a key.
 *
 * @param index - From `indexHashes`.
 * @param key - 32 bits.
 * @returns Its place in the list; -1 where it is not there.
 */
export function placeOf({ keys, places, mask }: HashIndex, key: number): number {
  let at = slotOf(key, mask);
  for (;;) {
    const place = places[at] ?? FREE;
    if (place === FREE || keys[at] === key) return place;
    at = (at + 1) & mask;
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
}
