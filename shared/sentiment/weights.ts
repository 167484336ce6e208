import { CODE_BITS, UNKNOWN, weightRows, type WeightRows } from './weight-rows.ts';

/** What features are worth, by their keys; small enough to stay in a processor's nearest memory. */
export interface Weights {
  /**
   * By slot, 0 for a free one: the low half of a key, whose high half is where its search starts, above it its code, and above
   * that, in the first of a pair of slots, whether a search goes on from here. A search looks at both slots of a pair at a time.
   */
  readonly entries: Int32Array;
  /** By code: log-odds that a text is no complaint. */
  readonly notBad: Float32Array;
  /** By code: log-odds that a text is praise. */
  readonly good: Float32Array;
  /** By exclamation marks at the end of a clause: what a clause asks of each code. */
  readonly rows: readonly WeightRows[];
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
const KEY_SHIFT = 32 - KEY_BITS;
const LOW_HALF = 0xffff;
const CODE_SHIFT = 16;
const GOES_ON = 1 << (CODE_SHIFT + CODE_BITS);
const SIGN_SHIFT = 31;
/** So many texts fit into a byte. */
const MOST_TEXTS = 255;
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
  return hash >>> KEY_SHIFT;
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
  const entries = new Int32Array(2 ** bits);
  const shift = KEY_BITS - bits;
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    let slot = (key >>> shift) & ~1;
    while (entries[slot] !== 0 && entries[slot + 1] !== 0) {
      entries[slot] = (entries[slot] ?? 0) | GOES_ON;
      slot = (slot + 2) & (entries.length - 1);
    }
    if (entries[slot] !== 0) slot += 1;
    entries[slot] = ((codes[place] ?? 0) << CODE_SHIFT) | lowHalf(key);
  }
  const { notBad, good } = pairsOf(largest);
  return {
    entries,
    notBad,
    good,
    rows: weightRows(notBad, good),
    shift,
    notBadBias: bias[0],
    goodBias: bias[1],
  };
}

function pairsOf(largest: LevelledWeights['largest']): Pick<Weights, 'notBad' | 'good'> {
  const notBad = new Float32Array(UNKNOWN + 1);
  const good = new Float32Array(UNKNOWN + 1);
  for (let code = 0; code < UNKNOWN; code += 1) {
    const mean = weightAt(code >>> SPREAD_BITS, MEAN_BITS, largest[0]);
    const spread = weightAt(code & (2 ** SPREAD_BITS - 1), SPREAD_BITS, largest[1]);
    notBad[code] = mean + spread;
    good[code] = mean - spread;
  }
  return { notBad, good };
}

const ahead = { fetched: 0 };

/** A look at all first slots before any is looked at closely lets the processor fetch many at a time. */
function lookAhead({ entries, shift }: Weights, hashes: Int32Array, count: number): void {
  let fetched = 0;
  for (let at = 0; at < count; at += 1) {
    fetched ^= entries[keyOf(hashes[at] ?? 0) >>> shift] ?? 0;
  }
  // What nobody keeps an engine may leave out.
  ahead.fetched = fetched;
}

/** By slot, the text that its feature was last seen in; behind the last slot, for all that is not known. */
let seen = new Uint8Array(0);
let text = 0;

/**
 * Finds the features of a text. It has no branch where a feature is known and the next is not, for no processor foresees that.
 *
 * @param weights - From `layOut`.
 * @param features - Hashes of the first `count` features.
 * @param found - Is filled, by feature: its code, `UNKNOWN` for one that is not known; and in `firstCodes` the same, but `UNKNOWN`
 *   from the second time on that a feature comes.
 * @returns How many different features are known.
 */
export function findFeatures(
  weights: Weights,
  { hashes, count }: { readonly hashes: Int32Array; readonly count: number },
  { codes, firstCodes }: { readonly codes: Uint16Array; readonly firstCodes: Uint16Array },
): number {
  const { entries, shift } = weights;
  // What another module gives is fetched anew each time; what stands here is kept at hand.
  const unknown = UNKNOWN;
  const nowhere = entries.length;
  startText(nowhere);
  lookAhead(weights, hashes, count);
  let different = 0;
  for (let at = 0; at < count; at += 1) {
    const key = (hashes[at] ?? 0) >>> KEY_SHIFT;
    const low = lowHalf(key);
    let slot = (key >>> shift) & ~1;
    const one = entries[slot] ?? 0;
    const other = entries[slot + 1] ?? 0;
    const isOther = allBitsIfZero((other & LOW_HALF) ^ low);
    let isKnown = allBitsIfZero((one & LOW_HALF) ^ low) | isOther;
    let entry = (one & ~isOther) | (other & isOther);
    slot -= isOther;
    if ((one & ~isKnown & GOES_ON) !== 0) {
      slot = slotOf(weights, key);
      isKnown = slot < 0 ? 0 : -1;
      entry = entries[slot & isKnown] ?? 0;
    }
    const code = (((entry >>> CODE_SHIFT) & isKnown) | ~isKnown) & unknown;
    const place = (slot & isKnown) | (nowhere & ~isKnown);
    const isSeen = allBitsIfZero((seen[place] ?? 0) ^ text);
    seen[place] = text;
    codes[at] = code;
    firstCodes[at] = code | (isSeen & unknown);
    different += isKnown & ~isSeen & 1;
  }
  return different;
}

/** All bits for 0, none for a number above it. */
function allBitsIfZero(x: number): number {
  return (x - 1) >> SIGN_SHIFT;
}

function startText(slots: number): void {
  if (seen.length <= slots) {
    seen = new Uint8Array(slots + 1);
    text = 0;
  }
  text += 1;
  if (text <= MOST_TEXTS) return;
  seen.fill(0);
  text = 1;
}

/**
 * Finds a feature.
 *
 * @param weights - From `layOut`.
 * @param key - From `keyOf`.
 * @returns Its slot; -1 for an unknown one.
 */
export function slotOf({ entries, shift }: Weights, key: number): number {
  const low = lowHalf(key);
  const mask = entries.length - 1;
  for (let slot = (key >>> shift) & ~1; ; slot = (slot + 2) & mask) {
    const entry = entries[slot] ?? 0;
    if ((entry & LOW_HALF) === low) return slot;
    if (((entries[slot + 1] ?? 0) & LOW_HALF) === low) return slot + 1;
    if ((entry & GOES_ON) === 0) return -1;
  }
}

/**
 * Tells what a feature is worth.
 *
 * @param weights - From `layOut`.
 * @param slot - From `slotOf`.
 * @returns Index into `notBad` and `good`.
 */
export function codeAt({ entries }: Weights, slot: number): number {
  return ((entries[slot] ?? 0) >>> CODE_SHIFT) & UNKNOWN;
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
  const low = key & LOW_HALF;
  return low + ((low - 1) >>> SIGN_SHIFT);
}
