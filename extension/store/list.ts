import type { SentimentLabel } from '../../shared/feedback/analysis.ts';
import type { Handling } from '../../shared/feedback/feedback.ts';
import { placesIn } from './bitmap.ts';
import type { StoredFeedback } from './feedback.ts';
import { findSegments } from './find-segments.ts';
import type { FoundSegment, SearchStores, Wanted } from './find-segments.ts';
import { comparePlaces, stretchOf, writeCursor } from './list-place.ts';
import type { Cursor, ListPlace, Stretch } from './list-place.ts';
import { readLine, readLineKey, termOf } from './list-line.ts';
import type { Answered, LineKey } from './list-line.ts';
import { isToldInFull } from './told-in-full.ts';
import { firstAtLeast, idsAt, slotFrom } from './list-segment.ts';
import { tailOf, tailTexts } from './list-tail.ts';
import type { TailStores } from './list-tail.ts';
import type { Store } from './schema.ts';
import { searchWords } from './search-words.ts';
import { ANALYSES, upkeepOf } from './upkeep.ts';
import type { Side } from './upkeep.ts';

/** What the owner wants to see. Everything that is set must be true of each item. */
export interface FeedbackQuery {
  /** First and last ISO day, by UTC as `dayOf`; `null` for no end. */
  readonly from: string | null;
  readonly to: string | null;
  /** `Source.name`s; empty for all. */
  readonly sources: readonly string[];
  /** These three are passed over while the index of an older version is read, which cannot tell them: see `isToldInFull`. */
  readonly business?: string | null;
  readonly touchpoint?: string | null;
  readonly tag?: string | null;
  readonly label: SentimentLabel | null;
  readonly theme: string | null;
  /** 1 to 5: matches what rounds to it. */
  readonly stars: number | null;
  readonly status: Handling['status'] | null;
  /** What it must hold: a score's answer, stars, or words that were understood. */
  readonly answered: Answered | null;
  /** Each word must begin one of text, title or author, whatever its case and accents; empty for all. */
  readonly text: string;
  /** Most items to give back. */
  readonly limit: number;
  /** `FeedbackPage.next` of the page before; `null` for the first. */
  readonly after: string | null;
}

/** What a query narrows the list to. */
export type ListFilters = Omit<FeedbackQuery, 'from' | 'to' | 'limit' | 'after'>;

/** A part of the list. */
export interface FeedbackPage {
  /** Newest first. */
  readonly items: readonly StoredFeedback[];
  /** Where the next page goes on; `null` where this is the last. */
  readonly next: string | null;
}

/** All that the list is read from. */
const LIST_PARTS = [
  'feedback',
  ...ANALYSES,
  'upkeep',
  'tails',
  'lines',
  'segments',
  'orders',
  'ids',
  'bitmaps',
  'words',
] as const;

/** Segments that are looked into at a time: the newest first, more where their lines are from all times. */
const FIRST_SEGMENTS = 4;
const MOST_SEGMENTS = 64;

/**
 * Reads a page of the list.
 *
 * @param store - The open store.
 * @param query - Filters, and where to go on.
 * @returns Newest first; empty where nothing matches.
 */
export async function feedbackPage(store: Store, query: FeedbackQuery): Promise<FeedbackPage> {
  const transaction = store.transaction(LIST_PARTS);
  const { side } = await upkeepOf(transaction);
  const stores: ListStores = {
    tails: transaction.objectStore('tails'),
    lines: transaction.objectStore('lines'),
    segments: transaction.objectStore('segments'),
    orders: transaction.objectStore('orders'),
    ids: transaction.objectStore('ids'),
    bitmaps: transaction.objectStore('bitmaps'),
    words: transaction.objectStore('words'),
  };
  // One more than is shown tells whether there is a next page.
  const places = await findPlaces(stores, side, query);
  const shown = places.slice(0, query.limit);
  const analyses = transaction.objectStore(ANALYSES[side]);
  const items = await Promise.all(
    shown.map(async ({ id }): Promise<StoredFeedback | null> => {
      if (id === null) return null;
      const [record, made] = await Promise.all([
        transaction.objectStore('feedback').get(id),
        analyses.get(id),
      ]);
      return record ? { feedback: record.feedback, analysis: made?.analysis ?? null } : null;
    }),
  );
  const last = places.length > query.limit ? shown.at(-1) : undefined;
  return {
    items: items.filter((item) => item !== null),
    next: last === undefined ? null : writeCursor(last),
  };
}

/** What is needed of the object stores to read the list. */
interface ListStores extends SearchStores {
  readonly tails: Pick<TailStores['tails'], 'get'>;
  readonly lines: Pick<TailStores['lines'], 'getAll'>;
  readonly orders: { get(key: [Side, number]): Promise<Float64Array | undefined> };
  readonly ids: { get(key: [Side, number, number]): Promise<string | undefined> };
}

async function findPlaces(
  stores: ListStores,
  side: Side,
  query: FeedbackQuery,
): Promise<readonly ListPlace[]> {
  const wanted = wantedBy(query, await isToldFor(stores, side, query));
  const stretch = stretchOf(query);
  const limit = query.limit + 1;
  const [segments, tail, lines] = await Promise.all([
    findSegments(stores, side, wanted),
    tailOf(stores, side),
    tailTexts(stores, side),
  ]);
  let found = placesInTail(lines, tail.segment, { wanted, stretch }).slice(0, limit);
  const near = segments
    .filter(({ first, last }) => first <= stretch.last && last >= stretch.first)
    .map((segment) => ({ ...segment, earliest: earliestIn(segment, stretch) }))
    .toSorted((one, other) => comparePlaces(one.earliest, other.earliest));
  let count = FIRST_SEGMENTS;
  for (let at = 0; at < near.length; count = Math.min(count * 4, MOST_SEGMENTS)) {
    const [next] = near.slice(at);
    const worst = found[limit - 1];
    if (next === undefined || (worst && comparePlaces(worst, next.earliest) < 0)) break;
    const read = await Promise.all(
      near
        .slice(at, at + count)
        .map((segment) => placesInSegment(stores, side, { segment, stretch, limit })),
    );
    found = [found, ...read].flat().toSorted(comparePlaces).slice(0, limit);
    at += count;
  }
  return withIds(stores, side, found);
}

/**
 * No line of a segment comes before this place. Where whole days are all that is known of the time, many segments begin with
 * the same moment, and the ones that came in last are enough.
 */
function earliestIn({ segment, first }: FoundSegment, stretch: Stretch): ListPlace {
  return { order: Math.max(first, stretch.first), segment, slot: 0, id: null };
}

/** Asked only where the answer matters. */
async function isToldFor(stores: ListStores, side: Side, query: FeedbackQuery): Promise<boolean> {
  const isAsked = TOLD_IN_FULL.some((kind) => (query[kind] ?? null) !== null);
  return isAsked && (await isToldInFull(stores, side));
}

/**
 * What lines must be.
 *
 * @param query - Filters.
 * @param isTold - Whether the index tells all of them.
 * @returns Terms and words.
 */
export function wantedBy(query: ListFilters, isTold: boolean): Wanted {
  const { sources, text } = query;
  const one = [...ONE_OF_A_KIND, ...(isTold ? TOLD_IN_FULL : [])].flatMap((kind) => {
    const value = query[kind] ?? null;
    return value === null ? [] : [[termOf(kind, value)]];
  });
  const groups = [sources.map((source) => termOf('source', source)), ...one];
  return { terms: groups.filter((group) => group.length > 0), words: searchWords(text) };
}

const ONE_OF_A_KIND = ['label', 'theme', 'stars', 'status', 'answered'] as const;
const TOLD_IN_FULL = ['business', 'touchpoint', 'tag'] as const;

function placesInTail(
  lines: readonly string[],
  segment: number,
  { wanted, stretch }: { readonly wanted: Wanted; readonly stretch: Stretch },
): readonly ListPlace[] {
  const isAnyWanted = wanted.terms.length + wanted.words.length === 0;
  return lines
    .flatMap((line): readonly ListPlace[] => {
      const [order, id] = readLineKey(line);
      const place = { order, segment, slot: 0, id };
      // Of thousands of lines, most need not be read any further.
      return stretch.holds(place) && (isAnyWanted || isWanted(line, wanted)) ? [place] : [];
    })
    .toSorted(comparePlaces);
}

/**
 * Whether a line of the tail is wanted.
 *
 * @param line - As it was written.
 * @param wanted - What it must be.
 * @returns True where all is true of it.
 */
export function isWanted(line: string, wanted: Wanted): boolean {
  const { terms, words } = readLine(line);
  return (
    wanted.terms.every((group) => group.some((term) => terms.includes(term))) &&
    wanted.words.every((typed) => words.some((word) => word.startsWith(typed)))
  );
}

async function placesInSegment(
  { orders: read, ids }: ListStores,
  side: Side,
  options: { readonly segment: FoundSegment; readonly stretch: Stretch; readonly limit: number },
): Promise<readonly ListPlace[]> {
  const { stretch, limit } = options;
  const { segment, places } = options.segment;
  const orders = (await read.get([side, segment])) ?? new Float64Array();
  const { after } = stretch;
  const from =
    after?.segment === segment
      ? await slotFrom(orders, keyBehind(after), (chunk) => ids.get([side, segment, chunk]))
      : firstAtLeast(orders, stretch.first);
  const found: ListPlace[] = [];
  for (const slot of placesIn(places, from)) {
    const place = { order: orders[slot] ?? 0, segment, slot, id: null };
    if (place.order > stretch.last || found.length > limit) break;
    if (stretch.holds(place)) found.push(place);
  }
  return found;
}

/** No id stands between an id and the same with the least of signs behind it. */
function keyBehind({ order, id }: Cursor): LineKey {
  return [order, `${id}\u0000`];
}

async function withIds(
  { ids }: ListStores,
  side: Side,
  places: readonly ListPlace[],
): Promise<readonly ListPlace[]> {
  const unknown = places.filter(({ id }) => id === null);
  const segments = [...new Set(unknown.map(({ segment }) => segment))];
  const known = new Map<string, string>();
  await Promise.all(
    segments.map(async (segment) => {
      const slots = unknown.filter((place) => place.segment === segment).map(({ slot }) => slot);
      const found = await idsAt(slots, (chunk) => ids.get([side, segment, chunk]));
      for (const [at, slot] of slots.entries()) known.set(`${segment} ${slot}`, found[at] ?? '');
    }),
  );
  return places.map((place) => ({
    ...place,
    id: place.id ?? known.get(`${place.segment} ${place.slot}`) ?? null,
  }));
}
