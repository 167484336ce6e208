import { newFeatures, listFeatures, type Features } from '../../shared/sentiment/features.ts';
import { placeOf, type HashIndex } from '../../shared/sentiment/hash.ts';
import { newScan, scanText } from '../../shared/sentiment/scan.ts';
import { splitClauses, type Span } from '../../shared/sentiment/split-clauses.ts';
import { keyOf } from '../../shared/sentiment/weights.ts';
import { rolesFor } from '../../shared/sentiment/word-roles.ts';
import type { Sample } from './samples.ts';

/** Texts as places of features: those of text `r` stand from `starts[r]` up to `starts[r + 1]`. */
export interface Vectors {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

const scan = newScan();
const features = newFeatures();

/**
 * Reads a text as the analysis does.
 *
 * @param sample - The text.
 * @returns Its features, valid until the next text is read, and its clauses.
 */
export function readSample({ text, language }: Pick<Sample, 'text' | 'language'>): {
  readonly features: Features;
  readonly spans: readonly Span[];
} {
  const roles = rolesFor(language);
  scanText(scan, text, roles.elides);
  const spans = splitClauses(scan, roles);
  listFeatures(features, scan, spans, roles);
  return { features, spans };
}

/**
 * Counts in how many texts each feature stands.
 *
 * @param samples - The texts.
 * @param fewest - Features in fewer texts are left out.
 * @returns Hash and count, in the order of the hashes.
 */
export function countFeatures(
  samples: readonly Sample[],
  fewest: number,
): readonly (readonly [hash: number, texts: number])[] {
  const table = newTable();
  for (const [at, sample] of samples.entries()) {
    readSample(sample);
    for (let one = 0; one < features.count; one += 1) {
      const slot = slotIn(table, keyOf(features.hashes[one] ?? 0));
      if (table.last[slot] === at) continue;
      table.last[slot] = at;
      table.texts[slot] = (table.texts[slot] ?? 0) + 1;
    }
  }
  const counted: [number, number][] = [];
  for (const [slot, texts] of table.texts.entries()) {
    if (texts >= fewest) counted.push([table.keys[slot] ?? 0, texts]);
  }
  return counted.toSorted((a, b) => a[0] - b[0]);
}

interface Table {
  readonly keys: Uint32Array;
  readonly texts: Uint32Array;
  readonly last: Int32Array;
}

/** Twice as many places as there are different features in the largest collection. */
const PLACES = 2 ** 25;

function newTable(): Table {
  return {
    keys: new Uint32Array(PLACES),
    texts: new Uint32Array(PLACES),
    last: new Int32Array(PLACES).fill(-1),
  };
}

function slotIn({ keys, texts, last }: Table, hash: number): number {
  let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
  while ((texts[slot] ?? 0) > 0 || last[slot] !== -1) {
    if (keys[slot] === hash) return slot;
    slot = (slot + 1) & (PLACES - 1);
  }
  keys[slot] = hash;
  return slot;
}

/**
 * Turns texts into places of features.
 *
 * @param samples - The texts.
 * @param index - The features that count.
 * @param size - How many there are.
 * @returns Each feature once a text.
 */
export function vectorise(samples: readonly Sample[], index: HashIndex, size: number): Vectors {
  const starts = new Int32Array(samples.length + 1);
  const seen = new Int32Array(size).fill(-1);
  let places = new Int32Array(2 ** 22);
  let filled = 0;
  for (const [at, sample] of samples.entries()) {
    readSample(sample);
    if (filled + features.count > places.length) places = doubled(places);
    for (let one = 0; one < features.count; one += 1) {
      const place = placeOf(index, keyOf(features.hashes[one] ?? 0));
      if (place < 0 || seen[place] === at) continue;
      seen[place] = at;
      places[filled] = place;
      filled += 1;
    }
    starts[at + 1] = filled;
  }
  return { starts, places: places.subarray(0, filled) };
}

function doubled(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
