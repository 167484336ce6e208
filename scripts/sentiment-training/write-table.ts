import { checksumOf, STEP_BITS, type PackFile } from '../../shared/sentiment/read-model.ts';
import {
  levelOf,
  MEAN_BITS,
  SPREAD_BITS,
  type LevelledWeights,
} from '../../shared/sentiment/weights.ts';
import type { Tables } from './train-tables.ts';

/** Of the weights this share is the largest that levels reach: the few beyond would make all others coarse. */
const REACHED = 0.999;

/**
 * Brings weights to the levels of a model file.
 *
 * @param keys - Of the features, rising, 26 bits each.
 * @param tables - By the same places.
 * @returns The levels.
 */
export function levelTables(
  keys: readonly number[],
  { notBad, good, notBadBias, goodBias }: Tables,
): LevelledWeights {
  const means = keys.map((_, at) => ((notBad[at] ?? 0) + (good[at] ?? 0)) / 2);
  const spreads = keys.map((_, at) => ((notBad[at] ?? 0) - (good[at] ?? 0)) / 2);
  const largest = [largestOf(means), largestOf(spreads)] as const;
  return {
    keys: Uint32Array.from(keys),
    codes: Uint16Array.from(keys, (_, at) => {
      const mean = levelOf(means[at] ?? 0, MEAN_BITS, largest[0]);
      return mean * 2 ** SPREAD_BITS + levelOf(spreads[at] ?? 0, SPREAD_BITS, largest[1]);
    }),
    largest,
    bias: [inDecimals(notBadBias), inDecimals(goodBias)],
  };
}

/**
 * Packs weights for a model file.
 *
 * @param levelled - From `levelTables`.
 * @returns That part of the file.
 */
export function writeTable({
  keys,
  codes,
  largest,
  bias,
}: LevelledWeights): Pick<PackFile, 'features' | 'largest' | 'bias' | 'table' | 'checksum'> {
  const bits = bitWriter();
  let before = 0;
  for (const [at, key] of keys.entries()) {
    let step = key - before;
    before = key;
    for (; step >= 2 ** STEP_BITS; step -= 2 ** STEP_BITS) bits.write(1, 1);
    bits.write(0, 1);
    bits.write(step, STEP_BITS);
    bits.write(codes[at] ?? 0, MEAN_BITS + SPREAD_BITS);
  }
  const bytes = bits.end();
  return {
    features: keys.length,
    largest: [...largest],
    bias: [...bias],
    table: Buffer.from(bytes).toString('base64'),
    checksum: checksumOf(bytes),
  };
}

function largestOf(values: readonly number[]): number {
  const sorted = values.map(Math.abs).toSorted((a, b) => a - b);
  return inDecimals(sorted[Math.ceil((sorted.length - 1) * REACHED)] ?? 1) || 1;
}

function bitWriter(): {
  readonly write: (value: number, bits: number) => void;
  readonly end: () => Uint8Array;
} {
  const bytes: number[] = [];
  let kept = 0;
  let held = 0;
  return {
    write: (value, bits) => {
      for (let bit = bits - 1; bit >= 0; bit -= 1) {
        kept = (kept << 1) | ((value >>> bit) & 1);
        held += 1;
        if (held < 8) continue;
        bytes.push(kept);
        kept = 0;
        held = 0;
      }
    },
    end: () => Uint8Array.from(held === 0 ? bytes : [...bytes, kept << (8 - held)]),
  };
}

function inDecimals(x: number): number {
  return Math.round(x * 1e4) / 1e4;
}
