/** What features are worth, by their keys; small enough to stay in a processor's nearest memory. */
export interface Weights {
  /** By slot, 0 for a free one: the low half of a key, whose high half is where its search starts, and above it its code. */
  readonly entries: Uint32Array;
  /** By code: log-odds that a text is no complaint. */
  readonly notBad: Float32Array;
  /** By code: log-odds that a text is praise. */
  readonly good: Float32Array;
  /** How far a key is shifted to give its first slot. */
  readonly shift: number;
  readonly notBadBias: number;
  readonly goodBias: number;
}

/** Weights as a model file has them: in levels, by place of feature. */
export interface LevelledWeights {
  /** Rising keys of 26 bits. */
  readonly keys: Uint32Array;
  /** The level of the mean of a feature's two weights, and that of half their difference behind it. */
  readonly codes: Uint16Array;
  /** Largest mean and largest half difference. */
  readonly largest: readonly [mean: number, spread: number];
  readonly bias: readonly [notBad: number, good: number];
}

/** Bits of the level of a mean, and of half a difference. */
export const MEAN_BITS = 6;
export const SPREAD_BITS = 4;
const KEY_BITS = 26;
const LOW_HALF = 0xffff;
const CODE_SHIFT = 16;
/** Enough that two keys with the same low half never stand in each other's way. */
const FEWEST_BITS = 11;
/** Small weights are told apart more finely than large ones. */
const CURVE = 1.6;

/**
 * Shortens a hash to what a model keeps of it: of 1,000 unknown features about two are then taken for a known one.
 *
 * @param hash - 32 bits.
 * @returns 26 bits.
 */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

/**
 * Lays weights out for looking them up.
 *
 * @param levelled - As they stand in a file.
 * @returns The weights, for `slotOf`.
 */
export function layOut({ keys, codes, largest, bias }: LevelledWeights): Weights {
  let bits = FEWEST_BITS;
  while (2 ** bits < keys.length * 2) bits += 1;
  const entries = new Uint32Array(2 ** bits);
  const shift = KEY_BITS - bits;
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    let slot = key >>> shift;
    while (entries[slot] !== 0) slot = (slot + 1) & (entries.length - 1);
    entries[slot] = ((codes[place] ?? 0) << CODE_SHIFT) | lowHalf(key);
  }
  const pairs = Array.from({ length: 2 ** (MEAN_BITS + SPREAD_BITS) }, (_, code) => [
    weightAt(code >>> SPREAD_BITS, MEAN_BITS, largest[0]),
    weightAt(code & (2 ** SPREAD_BITS - 1), SPREAD_BITS, largest[1]),
  ]);
  return {
    entries,
    notBad: Float32Array.from(pairs, ([mean = 0, spread = 0]) => mean + spread),
    good: Float32Array.from(pairs, ([mean = 0, spread = 0]) => mean - spread),
    shift,
    notBadBias: bias[0],
    goodBias: bias[1],
  };
}

/**
 * Tells where the search for a feature starts.
 *
 * @param weights - From `layOut`.
 * @param key - From `keyOf`.
 * @returns A slot.
 */
export function firstSlot({ shift }: Weights, key: number): number {
  return key >>> shift;
}

/**
 * Finds a feature.
 *
 * @param weights - From `layOut`.
 * @param key - From `keyOf`.
 * @param first - What stands in its first slot, for whoever has looked there before.
 * @returns Its slot; -1 for an unknown one.
 */
export function slotOf(
  { entries, shift }: Weights,
  key: number,
  first = entries[key >>> shift] ?? 0,
): number {
  const low = lowHalf(key);
  const mask = entries.length - 1;
  let slot = key >>> shift;
  let entry = first;
  while ((entry & LOW_HALF) !== low) {
    if (entry === 0) return -1;
    slot = (slot + 1) & mask;
    entry = entries[slot] ?? 0;
  }
  return slot;
}

/**
 * Tells what a feature is worth.
 *
 * @param weights - From `layOut`.
 * @param slot - From `slotOf`.
 * @returns Index into `notBad` and `good`.
 */
export function codeAt({ entries }: Weights, slot: number): number {
  return (entries[slot] ?? 0) >>> CODE_SHIFT;
}

/**
 * Turns a level into a weight.
 *
 * @param level - Whole number from 0 below `2 ** bits - 1`; the middle is 0.
 * @param bits - Of a level.
 * @param largest - Weight of the outermost level.
 * @returns The weight.
 */
export function weightAt(level: number, bits: number, largest: number): number {
  const half = 2 ** (bits - 1) - 1;
  const share = (level - half) / half;
  return Math.sign(share) * Math.abs(share) ** CURVE * largest;
}

/**
 * Finds the level that comes nearest to a weight.
 *
 * @param weight - Any number.
 * @param bits - Of a level.
 * @param largest - Weight of the outermost level.
 * @returns The level.
 */
export function levelOf(weight: number, bits: number, largest: number): number {
  const half = 2 ** (bits - 1) - 1;
  const share = Math.min(1, Math.abs(weight) / largest) ** (1 / CURVE);
  return half + Math.sign(weight) * Math.round(share * half);
}

/** Never 0, which stands for a free slot. */
function lowHalf(key: number): number {
  return Math.max(1, key & LOW_HALF);
}
