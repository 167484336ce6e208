import * as v from 'valibot';
import { fail, succeed, type Result } from '../result.ts';
import { INPUTS } from './evidence.ts';
import { OUTPUT, type Judge } from './judge.ts';
import { layOut, MEAN_BITS, SPREAD_BITS, type Weights } from './weights.ts';

/** Tables and judge for some languages. */
export interface Pack {
  readonly languages: readonly string[];
  readonly weights: Weights;
  readonly judge: Judge;
}

export type ModelFailure = 'damaged-model';

/** Bits of a step between neighbouring keys that are written as they are; the rest is counted out. */
export const STEP_BITS = 9;
/** Of Adler-32. */
const ADLER = 65_521;
/** So many bytes can be added up before a sum must be brought down. */
const SAFE_RUN = 4096;
const numbers = v.array(v.number());
const knots = v.pipe(v.array(v.tuple([v.number(), v.number()])), v.minLength(1));
const packSchema = v.object({
  languages: v.array(v.string()),
  features: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Largest mean and largest half difference. */
  largest: v.tuple([v.number(), v.number()]),
  bias: v.tuple([v.number(), v.number()]),
  table: v.string(),
  checksum: v.number(),
  judge: v.object({
    means: v.pipe(numbers, v.length(INPUTS)),
    deviations: v.pipe(numbers, v.length(INPUTS)),
    hidden: v.array(v.pipe(numbers, v.length(INPUTS + 1))),
    outputs: v.pipe(v.array(numbers), v.length(OUTPUT.count)),
    certainty: v.object({ neg: knots, neu: knots, pos: knots }),
  }),
});
/** What stands in a model file. */
export type PackFile = v.InferOutput<typeof packSchema>;
const fileSchema = v.object({ format: v.literal(1), packs: v.array(packSchema) });

/**
 * Reads a model file.
 *
 * @param file - Parsed JSON.
 * @returns The packs; `damaged-model` where anything of it is not as it was written.
 */
export function readModel(file: unknown): Result<readonly Pack[], ModelFailure> {
  const parsed = v.safeParse(fileSchema, file);
  if (!parsed.success) return fail('damaged-model');
  const packs: Pack[] = [];
  for (const pack of parsed.output.packs) {
    const weights = readTable(pack);
    if (weights === null) return fail('damaged-model');
    packs.push({ languages: pack.languages, weights, judge: pack.judge });
  }
  return succeed(packs);
}

/**
 * Adds the bytes of a table up, so that damage shows.
 *
 * @param bytes - Of the table.
 * @returns 32 bits (Adler-32, RFC 1950).
 */
export function checksumOf(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    a += bytes[at] ?? 0;
    b += a;
    if (at % SAFE_RUN !== SAFE_RUN - 1) continue;
    a %= ADLER;
    b %= ADLER;
  }
  return (b % ADLER) * 2 ** 16 + (a % ADLER);
}

function readTable(pack: PackFile): Weights | null {
  const bytes = bytesOf(pack.table);
  if (bytes === null || checksumOf(bytes) !== pack.checksum) return null;
  const keys = new Uint32Array(pack.features);
  const codes = new Uint16Array(pack.features);
  const reader: BitReader = { bytes, at: 0, kept: 0, held: 0 };
  let key = 0;
  for (let at = 0; at < pack.features; at += 1) {
    while (readBits(reader, 1) === 1 && reader.at <= bytes.length) key += 2 ** STEP_BITS;
    key += readBits(reader, STEP_BITS);
    keys[at] = key;
    codes[at] = readBits(reader, MEAN_BITS + SPREAD_BITS);
  }
  return layOut({ keys, codes, largest: pack.largest, bias: pack.bias });
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

interface BitReader {
  readonly bytes: Uint8Array;
  at: number;
  kept: number;
  held: number;
}

function readBits(reader: BitReader, bits: number): number {
  while (reader.held < bits) {
    reader.kept = ((reader.kept << 8) | (reader.bytes[reader.at] ?? 0)) & 0xffffff;
    reader.at += 1;
    reader.held += 8;
  }
  reader.held -= bits;
  return (reader.kept >>> reader.held) & ((1 << bits) - 1);
}
