import { SLOTS, emptyBitmap, setPlace, unite } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';

/** Which places of a segment say a word, in ascending order. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** Some words of a segment with their places, and the beginning that they share. */
export interface WordLeaf {
  readonly beginning: string;
  readonly bytes: Uint8Array;
}

/** Beginnings are as short as a leaf allows: fewer leaves are written, and shorter beginnings are sought. */
const SHORTEST_BEGINNING = 2;

/** About what a leaf may hold: the browser keeps values beyond 64 KB in files of their own. */
const LEAF_BYTES = 12_000;

/** From here on a bitmap is smaller than a list. */
const MANY = SLOTS / 8;

const HEAD_BYTES = 8;
/** Behind the beginning of a sum: no word has it. */
const SUM = '*';

const WORD_END = '\n';
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/**
 * Writes the words of a segment down, in leaves by their beginnings.
 *
 * @param segment - The segment's number.
 * @param postings - Its words.
 * @returns Leaves, of which each word stands in exactly one.
 */
export function leavesOf(segment: number, postings: Postings): readonly WordLeaf[] {
  const words = [...postings.keys()].toSorted();
  const letters = grouped(words, SHORTEST_BEGINNING - 1);
  const groups = [...letters].flatMap(([letter, group]) => [
    sumOf(letter, group),
    ...split(group, SHORTEST_BEGINNING, postings),
  ]);
  return groups.map((group) => ({
    beginning: group.isSum ? group.beginning + SUM : group.beginning,
    bytes: group.isSum
      ? writeSum(segment, group, postings)
      : writeLeaf(segment, group.words, postings),
  }));
}

/**
 * Which leaves may hold words of some beginning.
 *
 * @param typed - What the words begin with.
 * @returns `WordLeaf.beginning` of each: of a longer beginning, the sum stands in one of them.
 */
export function leavesFor(typed: string): readonly string[] {
  const shorter = Array.from({ length: typed.length }, (_, at) => typed.slice(0, at + 1));
  return [...shorter, typed + SUM];
}

/**
 * The segment that a leaf belongs to.
 *
 * @param leaf - As it is stored.
 * @returns The segment's number.
 */
export function segmentOfLeaf(leaf: Uint8Array): number {
  return new DataView(leaf.buffer, leaf.byteOffset).getUint32(0);
}

/**
 * Looks a word up.
 *
 * @param leaf - As it is stored.
 * @param typed - What the word begins with.
 * @returns The places that say such a word; `null` for none.
 */
export function placesOfWord(leaf: Uint8Array, typed: string): Bitmap | null {
  const textBytes = new DataView(leaf.buffer, leaf.byteOffset).getUint32(4);
  const text = DECODER.decode(leaf.subarray(HEAD_BYTES, HEAD_BYTES + textBytes));
  if (!text.startsWith(typed) && !text.includes(WORD_END + typed)) return null;
  const found = emptyBitmap();
  const reader = { leaf, at: HEAD_BYTES + textBytes };
  let hasBegun = false;
  for (const word of text.split(WORD_END)) {
    const isWanted = word.startsWith(typed);
    // In order, so that behind the last one that is wanted there is none.
    if (hasBegun && !isWanted) break;
    hasBegun = isWanted;
    readPostings(reader, isWanted ? found : null);
  }
  return found;
}

interface Group {
  readonly beginning: string;
  readonly words: readonly string[];
  /** Whether only the places of all its words together are written: the words stand in leaves of longer beginnings. */
  readonly isSum: boolean;
}

function split(words: readonly string[], length: number, postings: Postings): readonly Group[] {
  return [...grouped(words, length)].flatMap(([beginning, group]): readonly Group[] => {
    const isSplit = group.length > 1 && sizeOf(group, postings) > LEAF_BYTES;
    return isSplit
      ? [sumOf(beginning, group), ...split(group, length + 1, postings)]
      : [{ beginning, words: group, isSum: false }];
  });
}

function sumOf(beginning: string, words: readonly string[]): Group {
  return { beginning, words, isSum: true };
}

function grouped(words: readonly string[], length: number): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const beginning = word.slice(0, length);
    const group = groups.get(beginning);
    if (group) group.push(word);
    else groups.set(beginning, [word]);
  }
  return groups;
}

/** As a leaf of one word, the beginning itself. */
function writeSum(segment: number, { beginning, words }: Group, postings: Postings): Uint8Array {
  const slots = new Set<number>();
  for (const word of words) for (const slot of postings.get(word) ?? []) slots.add(slot);
  const sum = [...slots].toSorted((one, other) => one - other);
  return writeLeaf(segment, [beginning], new Map([[beginning, sum]]));
}

function sizeOf(words: readonly string[], postings: Postings): number {
  return words.reduce(
    (sum, word) => sum + word.length + 2 + Math.min(MANY, postings.get(word)?.length ?? 0),
    0,
  );
}

function writeLeaf(segment: number, words: readonly string[], postings: Postings): Uint8Array {
  const text = ENCODER.encode(words.join(WORD_END));
  const body: number[] = [];
  for (const word of words) writePostings(body, postings.get(word) ?? []);
  const leaf = new Uint8Array(HEAD_BYTES + text.length + body.length);
  const head = new DataView(leaf.buffer);
  head.setUint32(0, segment);
  head.setUint32(4, text.length);
  leaf.set(text, HEAD_BYTES);
  leaf.set(body, HEAD_BYTES + text.length);
  return leaf;
}

/** How many, then the steps from place to place; 0 and a bitmap for many. */
function writePostings(body: number[], slots: readonly number[]): void {
  if (slots.length >= MANY) {
    const bitmap = emptyBitmap();
    for (const slot of slots) setPlace(bitmap, slot);
    body.push(0, ...new Uint8Array(bitmap.buffer));
    return;
  }
  writeNumber(body, slots.length);
  let last = 0;
  for (const slot of slots) {
    writeNumber(body, slot - last);
    last = slot;
  }
}

/** Seven bits to a byte, as protocol buffers have it: nothing here is beyond two bytes. */
function writeNumber(body: number[], value: number): void {
  if (value < 128) body.push(value);
  else body.push((value & 127) | 128, value >> 7);
}

interface Reader {
  readonly leaf: Uint8Array;
  at: number;
}

function readPostings(reader: Reader, into: Bitmap | null): void {
  const count = readNumber(reader);
  if (count === 0) {
    const { leaf, at } = reader;
    reader.at += MANY;
    // Copied, for a view of four-byte words must begin at a multiple of four.
    if (into !== null) unite(into, new Uint32Array(leaf.slice(at, at + MANY).buffer));
    return;
  }
  let slot = 0;
  for (let left = count; left > 0; left -= 1) {
    slot += readNumber(reader);
    if (into !== null) setPlace(into, slot);
  }
}

function readNumber(reader: Reader): number {
  const low = reader.leaf[reader.at] ?? 0;
  reader.at += 1;
  if (low < 128) return low;
  const high = reader.leaf[reader.at] ?? 0;
  reader.at += 1;
  return (low & 127) | (high << 7);
}
