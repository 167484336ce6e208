import { emptyBitmap, setPlace } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { compareLineKeys } from './list-line.ts';
import type { Line, LineKey } from './list-line.ts';
import { packFacts } from './segment-facts.ts';
import type { SegmentFacts } from './segment-facts.ts';
import { leavesOf } from './word-leaf.ts';
import type { WordLeaf } from './word-leaf.ts';

/** What is known of a full part of the list without reading it. */
export interface SegmentRecord {
  readonly segment: number;
  readonly count: number;
  /** `LineKey`'s order of its newest and its oldest line. */
  readonly first: number;
  readonly last: number;
  /** Whether its facts are stored; left out by an older version, which had none. */
  readonly isTold?: boolean;
}

/** A full part of the list as it is stored: `SLOTS` lines that came in one after another, the newest first. */
export interface Segment {
  readonly record: SegmentRecord;
  readonly orders: Float64Array;
  /** Ids, `ID_CHUNK` to a text. */
  readonly ids: readonly string[];
  readonly bitmaps: ReadonlyMap<string, Bitmap>;
  readonly leaves: readonly WordLeaf[];
  /** `null` where an older version wrote one of its lines. */
  readonly facts: SegmentFacts | null;
}

/** Ids that are read together. */
const ID_CHUNK = 256;

/** Looking up more lines than this one by one costs more than reading all ids. */
const FEW_KEYS = 4;

/** Term of the lines that have been taken away or moved. */
export const GONE = 'gone';

/**
 * Makes a full part of the list.
 *
 * @param segment - Its number.
 * @param lines - At most `SLOTS`, in any order.
 * @returns What to store.
 */
export function makeSegment(segment: number, lines: readonly Line[]): Segment {
  const sorted = lines.toSorted((one, other) => compareLineKeys(one.key, other.key));
  const orders = Float64Array.from(sorted, ({ key: [order] }) => order);
  const bitmaps = new Map<string, Bitmap>();
  const postings = new Map<string, number[]>();
  for (const [slot, { terms, words }] of sorted.entries()) {
    for (const term of terms) setPlace(bitmapFor(bitmaps, term), slot);
    for (const word of words) {
      const slots = postings.get(word);
      if (slots) slots.push(slot);
      else postings.set(word, [slot]);
    }
  }
  const [first = 0, last = 0] = [orders.at(0), orders.at(-1)];
  const facts = sorted.map((line) => line.facts).filter((each) => each !== null);
  return {
    record: { segment, count: sorted.length, first, last, isTold: facts.length === sorted.length },
    orders,
    ids: chunksOf(sorted.map(({ key: [, id] }) => id)),
    bitmaps,
    leaves: leavesOf(segment, postings),
    facts: facts.length === sorted.length ? packFacts(segment, facts) : null,
  };
}

/** Reads a chunk of a segment's ids. */
export type ReadIds = (chunk: number) => Promise<string | undefined>;

/**
 * The ids that stand in a segment's places.
 *
 * @param slots - Places.
 * @param read - Reads a chunk.
 * @returns An id for each place.
 */
export async function idsAt(slots: readonly number[], read: ReadIds): Promise<readonly string[]> {
  const wanted = [...new Set(slots.map(chunkOf))];
  const texts = await Promise.all(wanted.map((chunk) => read(chunk)));
  const chunks = new Map(wanted.map((chunk, at) => [chunk, idsIn(texts[at])]));
  return slots.map((slot) => chunks.get(chunkOf(slot))?.[slot % ID_CHUNK] ?? '');
}

/**
 * The first place of a segment that is behind a place in the list.
 *
 * @param orders - The segment's.
 * @param key - A line's, which need not be in the segment.
 * @param read - Reads a chunk of the segment's ids.
 * @returns A place; that of the line itself where it is there; the number of lines where all are before it.
 */
export async function slotFrom(
  orders: Float64Array,
  [order, id]: LineKey,
  read: ReadIds,
): Promise<number> {
  const [from, until] = [firstAtLeast(orders, order), firstAtLeast(orders, order, true)];
  if (from === until) return from;
  const slots = Array.from({ length: until - from }, (_, at) => from + at);
  const ids = await idsAt(slots, read);
  const at = ids.findIndex((each) => each >= id);
  return at < 0 ? until : from + at;
}

/**
 * The places in which lines stand.
 *
 * @param orders - The segment's.
 * @param keys - Lines of the segment.
 * @param read - Reads a chunk of the segment's ids.
 * @returns A place for each line.
 */
export async function slotsOf(
  orders: Float64Array,
  keys: readonly LineKey[],
  read: ReadIds,
): Promise<readonly number[]> {
  if (keys.length <= FEW_KEYS) {
    return Promise.all(keys.map((key) => slotFrom(orders, key, read)));
  }
  const all = await idsAt([...orders.keys()], read);
  const slots = new Map(all.map((id, slot) => [id, slot]));
  return keys.map(([, id]) => slots.get(id) ?? 0);
}

/**
 * The first place whose order is at least some order.
 *
 * @param orders - Ascending.
 * @param order - Any.
 * @param isBeyond - Whether it must be above.
 * @returns A place; the number of lines where there is none.
 */
export function firstAtLeast(orders: Float64Array, order: number, isBeyond = false): number {
  let low = 0;
  let high = orders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = orders[middle] ?? 0;
    if (each < order || (isBeyond && each === order)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bitmapFor(bitmaps: Map<string, Bitmap>, term: string): Bitmap {
  const bitmap = bitmaps.get(term) ?? emptyBitmap();
  bitmaps.set(term, bitmap);
  return bitmap;
}

function chunksOf(ids: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(ids.length / ID_CHUNK) }, (_, at) =>
    JSON.stringify(ids.slice(at * ID_CHUNK, (at + 1) * ID_CHUNK)),
  );
}

function idsIn(chunk: string | undefined): readonly string[] {
  const ids: readonly string[] = chunk === undefined ? [] : JSON.parse(chunk);
  return ids;
}

function chunkOf(slot: number): number {
  return Math.floor(slot / ID_CHUNK);
}
