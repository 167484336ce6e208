import { firstPlaces, emptyBitmap, intersect, isEmpty, unite } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { GONE } from './list-segment.ts';
import type { SegmentRecord } from './list-segment.ts';
import { keysOfSide } from './upkeep.ts';
import type { Side } from './upkeep.ts';
import { leavesFor, placesOfWord, segmentOfLeaf } from './word-leaf.ts';

/** What lines must be. */
export interface Wanted {
  /** One of each group must be among a line's terms. */
  readonly terms: readonly (readonly string[])[];
  /** Beginnings of words; each must occur. */
  readonly words: readonly string[];
}

/** A segment that holds lines that are wanted. */
export interface FoundSegment extends SegmentRecord {
  readonly places: Bitmap;
}

/** What is needed of the object stores. */
export interface SearchStores {
  readonly segments: { getAll(range: IDBKeyRange): Promise<SegmentRecord[]> };
  readonly bitmaps: { getAll(range: IDBKeyRange): Promise<Uint32Array[]> };
  readonly words: { getAll(range: IDBKeyRange): Promise<Uint8Array[]> };
}

/** Places by segment. */
type Places = ReadonlyMap<number, Bitmap>;

/**
 * Finds the lines of all segments of which everything is true. Reads bitmaps and leaves of words, not one line.
 *
 * @param stores - The object stores of an open transaction.
 * @param side - Which side's.
 * @param wanted - What lines must be.
 * @returns The segments that have such lines, the one with the newest line first.
 */
export async function findSegments(
  stores: SearchStores,
  side: Side,
  wanted: Wanted,
): Promise<readonly FoundSegment[]> {
  const [segments, gone, ...conditions] = await Promise.all([
    stores.segments.getAll(keysOfSide(side)),
    placesWithTerms(stores, side, [GONE]),
    ...wanted.terms.map((terms) => placesWithTerms(stores, side, terms)),
    ...wanted.words.map((word) => placesWithWord(stores, side, word)),
  ]);
  return segments
    .flatMap((record): readonly FoundSegment[] => {
      const places = placesWhere(record, { gone, conditions });
      return places === null ? [] : [{ ...record, places }];
    })
    .toSorted((one, other) => one.first - other.first);
}

function placesWhere(
  { segment, count }: SegmentRecord,
  { gone, conditions }: { readonly gone: Places; readonly conditions: readonly Places[] },
): Bitmap | null {
  if (!conditions.every((places) => places.has(segment))) return null;
  const found = firstPlaces(count);
  for (const places of conditions) intersect(found, places.get(segment) ?? emptyBitmap());
  const without = gone.get(segment);
  if (without !== undefined) {
    intersect(
      found,
      without.map((word) => ~word),
    );
  }
  return isEmpty(found) ? null : found;
}

async function placesWithTerms(
  { bitmaps }: SearchStores,
  side: Side,
  terms: readonly string[],
): Promise<Places> {
  const places = new Map<number, Bitmap>();
  const read = await Promise.all(terms.map((term) => bitmaps.getAll(keysOfSide(side, term))));
  for (const numbered of read.flat()) add(places, numbered[0] ?? 0, numbered.subarray(1));
  return places;
}

async function placesWithWord({ words }: SearchStores, side: Side, typed: string): Promise<Places> {
  const places = new Map<number, Bitmap>();
  const read = await Promise.all(
    leavesFor(typed).map((beginning) => words.getAll(keysOfSide(side, beginning))),
  );
  for (const leaf of read.flat()) {
    const found = placesOfWord(leaf, typed);
    if (found !== null) add(places, segmentOfLeaf(leaf), found);
  }
  return places;
}

function add(places: Map<number, Bitmap>, segment: number, found: Bitmap): void {
  const known = places.get(segment);
  if (known === undefined) places.set(segment, found);
  else unite(known, found);
}
