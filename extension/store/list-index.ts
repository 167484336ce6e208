import { SLOTS, emptyBitmap, isEmpty, setPlace } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import type { KnownFeedback } from './known-feedback.ts';
import { keyOfLine, lineOf, compareLineKeys, termsOf, textOfLine } from './list-line.ts';
import type { Line, LineKey } from './list-line.ts';
import { GONE, makeSegment, slotsOf } from './list-segment.ts';
import type { SegmentRecord } from './list-segment.ts';
import { appendToTail, replaceTail, tailLines, tailOf } from './list-tail.ts';
import type { Tail, TailStores } from './list-tail.ts';
import { factsOf, writeFacts } from './line-facts.ts';
import type { LineFacts } from './line-facts.ts';
import type { Change } from './save-plan.ts';
import { packFacts, unpackFacts } from './segment-facts.ts';
import type { SegmentFacts } from './segment-facts.ts';
import type { Side } from './upkeep.ts';

/** What is needed of the object stores to keep the list's index. */
export interface IndexStores extends TailStores {
  readonly segments: Keyed<SegmentRecord, [Side, number]>;
  readonly orders: Keyed<Float64Array, [Side, number]>;
  readonly ids: Keyed<string, [Side, number, number]>;
  readonly bitmaps: Keyed<Uint32Array, [Side, string, number]>;
  readonly words: Keyed<Uint8Array, [Side, string, number]>;
  readonly facts: Keyed<SegmentFacts, [Side, number]>;
}

interface Keyed<Value, Key> {
  get(key: Key): Promise<Value | undefined>;
  put(value: Value, key: Key): Promise<Key>;
  delete(key: Key): Promise<void>;
}

/** What changes in a segment: places that go, terms that come and go, and what is counted. */
interface Edit {
  readonly key: LineKey;
  readonly cleared: readonly string[];
  readonly set: readonly string[];
  /** `null` where they stay what they were. */
  readonly facts: LineFacts | null;
}

/** Changes, sorted by what they ask of the index. */
interface Sorted {
  /** New lines, and those whose words or time have changed. */
  readonly added: KnownFeedback[];
  readonly edits: Map<number, Edit[]>;
  /** Lines of the tail by id; `null` for what goes. */
  readonly inTail: Map<string, KnownFeedback | null>;
}

/**
 * Keeps the list's index in step.
 *
 * @param stores - The object stores of an open transaction.
 * @param side - Which side's.
 * @param changes - One for a piece of feedback.
 * @returns The segment of each one that was placed, by id.
 */
export async function changeIndex(
  stores: IndexStores,
  side: Side,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, number>> {
  const tail = await tailOf(stores, side);
  const { added, edits, inTail } = sortChanges(changes, tail);
  await Promise.all(
    [...edits].map(([segment, group]) => editSegment(stores, [side, segment], group)),
  );
  const kept = inTail.size === 0 ? null : await tailWithout(stores, side, inTail);
  const count = kept?.length ?? tail.count;
  if (kept === null && count + added.length < SLOTS) {
    const lines = added.map(lineOfKnown);
    await appendToTail(stores, { side, tail }, lines);
    return new Map(lines.map(({ key: [, id] }) => [id, tail.segment]));
  }
  return fillSegments(
    stores,
    { side, tail },
    { kept: kept ?? (await tailLines(stores, side)), added },
  );
}

function sortChanges(changes: readonly Change[], tail: Tail): Sorted {
  const sorted: Sorted = { added: [], edits: new Map(), inTail: new Map() };
  for (const { before, after } of changes) {
    if (before === null) {
      if (after !== null) sorted.added.push(after);
    } else if (segmentOf(before) === tail.segment) sorted.inTail.set(before.feedback.id, after);
    else sortSealed(sorted, before, after);
  }
  return sorted;
}

function sortSealed(sorted: Sorted, before: KnownFeedback, after: KnownFeedback | null): void {
  const segment = segmentOf(before);
  const edits = sorted.edits.get(segment) ?? [];
  const key = keyOfLine(before.feedback);
  if (after !== null && isFoundAlike(before, after)) {
    const [old, now] = [termsOfKnown(before), termsOfKnown(after)];
    const cleared = old.filter((term) => !now.includes(term));
    const set = now.filter((term) => !old.includes(term));
    const facts = changedFacts(before, after);
    if (cleared.length + set.length === 0 && facts === null) return;
    edits.push({ key, cleared, set, facts });
  } else {
    edits.push({ key, cleared: termsOfKnown(before), set: [GONE], facts: null });
    if (after !== null) sorted.added.push(after);
  }
  sorted.edits.set(segment, edits);
}

/** Whether it stands at the same place and is found by the same words. */
function isFoundAlike(
  { feedback: one }: KnownFeedback,
  { feedback: other }: KnownFeedback,
): boolean {
  return (
    compareLineKeys(keyOfLine(one), keyOfLine(other)) === 0 && textOfLine(one) === textOfLine(other)
  );
}

function changedFacts(before: KnownFeedback, after: KnownFeedback): LineFacts | null {
  const [old, now] = [factsOfKnown(before), factsOfKnown(after)];
  return writeFacts(old) === writeFacts(now) ? null : now;
}

async function tailWithout(
  stores: IndexStores,
  side: Side,
  changed: ReadonlyMap<string, KnownFeedback | null>,
): Promise<readonly Line[]> {
  const lines = await tailLines(stores, side);
  return lines.flatMap((line) => {
    const [, id] = line.key;
    const now = changed.get(id);
    if (now === null) return [];
    return now === undefined ? [line] : [lineOfKnown(now)];
  });
}

/** What came in together stands together, the newest first, so that the first page need not look into every segment. */
async function fillSegments(
  stores: IndexStores,
  { side, tail }: { readonly side: Side; readonly tail: Tail },
  { kept, added }: { readonly kept: readonly Line[]; readonly added: readonly KnownFeedback[] },
): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  const sorted = added
    .map((item) => ({ key: keyOfLine(item.feedback), item }))
    .toSorted((one, other) => compareLineKeys(one.key, other.key));
  let { segment } = tail;
  let lines = kept;
  for (let at = 0; at < sorted.length;) {
    const next = sorted.slice(at, at + SLOTS - lines.length);
    at += next.length;
    for (const { item } of next) places.set(item.feedback.id, segment);
    lines = [...lines, ...next.map(({ item }) => lineOfKnown(item))];
    if (lines.length < SLOTS) break;
    putSegment(stores, side, makeSegment(segment, lines));
    segment += 1;
    lines = [];
  }
  await replaceTail(stores, { side, segment }, lines);
  return places;
}

/** Awaits nothing: a put that fails ends the transaction. */
function putSegment(
  stores: IndexStores,
  side: Side,
  { record, orders, ids, bitmaps, leaves, facts }: ReturnType<typeof makeSegment>,
): void {
  const { segment } = record;
  const puts = [
    stores.segments.put(record, [side, segment]),
    stores.orders.put(orders, [side, segment]),
    ...(facts === null ? [] : [stores.facts.put(facts, [side, segment])]),
    ...ids.map((chunk, at) => stores.ids.put(chunk, [side, segment, at])),
    ...[...bitmaps].map(([term, bitmap]) =>
      stores.bitmaps.put(numbered(segment, bitmap), [side, term, segment]),
    ),
    ...leaves.map(({ beginning, bytes }) => stores.words.put(bytes, [side, beginning, segment])),
  ];
  for (const put of puts) put.catch(() => undefined);
}

async function editSegment(
  stores: IndexStores,
  [side, segment]: [Side, number],
  edits: readonly Edit[],
): Promise<void> {
  const orders = await stores.orders.get([side, segment]);
  if (orders === undefined) return;
  const slots = await slotsOf(
    orders,
    edits.map(({ key }) => key),
    (chunk) => stores.ids.get([side, segment, chunk]),
  );
  const byTerm = new Map<string, Place[]>();
  for (const [at, { cleared, set }] of edits.entries()) {
    const slot = slots[at] ?? 0;
    for (const term of cleared) placesFor(byTerm, term).push([slot, false]);
    for (const term of set) placesFor(byTerm, term).push([slot, true]);
  }
  await editFacts(
    stores,
    [side, segment],
    edits.flatMap(({ facts }, at) => (facts === null ? [] : [[slots[at] ?? 0, facts] as const])),
  );
  await Promise.all(
    [...byTerm].map(async ([term, places]) => {
      const stored = await stores.bitmaps.get([side, term, segment]);
      const bitmap = stored === undefined ? emptyBitmap() : stored.slice(1);
      for (const [slot, isSet] of places) setPlace(bitmap, slot, isSet);
      if (isEmpty(bitmap)) await stores.bitmaps.delete([side, term, segment]);
      else await stores.bitmaps.put(numbered(segment, bitmap), [side, term, segment]);
    }),
  );
}

/** A segment of an older version has none, and gets them when everything is made anew. */
async function editFacts(
  { facts }: IndexStores,
  [side, segment]: [Side, number],
  changed: readonly (readonly [slot: number, facts: LineFacts])[],
): Promise<void> {
  const stored = changed.length === 0 ? undefined : await facts.get([side, segment]);
  if (stored === undefined) return;
  const lines = [...unpackFacts(stored)];
  for (const [slot, now] of changed) lines[slot] = now;
  await facts.put(packFacts(segment, lines), [side, segment]);
}

type Place = readonly [slot: number, isSet: boolean];

function placesFor(byTerm: Map<string, Place[]>, term: string): Place[] {
  const places = byTerm.get(term) ?? [];
  byTerm.set(term, places);
  return places;
}

/** With its segment's number before it, so that what is read of many segments says whose it is. */
function numbered(segment: number, bitmap: Bitmap): Uint32Array {
  const numberedBitmap = new Uint32Array(bitmap.length + 1);
  numberedBitmap[0] = segment;
  numberedBitmap.set(bitmap, 1);
  return numberedBitmap;
}

function segmentOf({ analysis }: KnownFeedback): number {
  return analysis?.segment ?? 0;
}

function lineOfKnown({ feedback, analysis }: KnownFeedback): Line {
  return lineOf(feedback, analysis?.analysis ?? null);
}

function factsOfKnown({ feedback, analysis }: KnownFeedback): LineFacts {
  return factsOf(feedback, analysis?.analysis ?? null);
}

function termsOfKnown({ feedback, analysis }: KnownFeedback): readonly string[] {
  return termsOf(feedback, analysis?.analysis ?? null);
}
