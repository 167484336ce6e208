/** Places in a segment of the list: what is found of it fits in half a kilobyte. */
export const SLOTS = 4096;

const BITS = 32;

/** One bit for each place of a segment. */
export type Bitmap = Uint32Array;

/**
 * Makes a bitmap in which no place is set.
 *
 * @returns `SLOTS` places.
 */
export function emptyBitmap(): Bitmap {
  return new Uint32Array(SLOTS / BITS);
}

/**
 * Makes a bitmap of the first places.
 *
 * @param count - How many; at most `SLOTS`.
 * @returns Those are set.
 */
export function firstPlaces(count: number): Bitmap {
  const bitmap = emptyBitmap();
  bitmap.fill(0xff_ff_ff_ff, 0, count >> 5);
  if (count % BITS > 0) bitmap[count >> 5] = 2 ** (count % BITS) - 1;
  return bitmap;
}

/**
 * Sets or clears a place.
 *
 * @param bitmap - Is changed.
 * @param slot - The place.
 * @param isSet - What it is to be.
 */
export function setPlace(bitmap: Bitmap, slot: number, isSet = true): void {
  const bit = 1 << (slot % BITS);
  const word = bitmap[slot >> 5] ?? 0;
  bitmap[slot >> 5] = isSet ? word | bit : word & ~bit;
}

/**
 * Keeps only the places that another bitmap has, too.
 *
 * @param bitmap - Is changed.
 * @param other - The other one.
 */
export function intersect(bitmap: Bitmap, other: Bitmap): void {
  for (let at = 0; at < bitmap.length; at += 1) bitmap[at] = (bitmap[at] ?? 0) & (other[at] ?? 0);
}

/**
 * Adds the places of another bitmap.
 *
 * @param bitmap - Is changed.
 * @param other - The other one.
 */
export function unite(bitmap: Bitmap, other: Bitmap): void {
  for (let at = 0; at < bitmap.length; at += 1) bitmap[at] = (bitmap[at] ?? 0) | (other[at] ?? 0);
}

/**
 * Whether no place is set.
 *
 * @param bitmap - Any.
 * @returns True for none.
 */
export function isEmpty(bitmap: Bitmap): boolean {
  return bitmap.every((word) => word === 0);
}

/**
 * Goes through the places that are set, from the first on.
 *
 * @param bitmap - Any.
 * @param from - The first place to look at.
 * @yields Places in ascending order.
 */
export function* placesIn(bitmap: Bitmap, from = 0): Generator<number, void> {
  for (let at = from >> 5; at < bitmap.length; at += 1) {
    let word = bitmap[at] ?? 0;
    if (at === from >> 5) word &= -1 << (from % BITS);
    while (word !== 0) {
      yield at * BITS + BITS - 1 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
}
