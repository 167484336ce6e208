import type { FeedbackQuery } from './list.ts';

/** Where a line stands: by time, and within a moment what came in last first. */
export interface ListPlace {
  /** `LineKey`'s. */
  readonly order: number;
  readonly segment: number;
  readonly slot: number;
  /** `Feedback.id`; `null` while it has not been looked up. */
  readonly id: string | null;
}

/** The part of the list that is asked for. */
export interface Stretch {
  /** The first and last order that may be in it. */
  readonly first: number;
  readonly last: number;
  /** The line that it begins behind; `null` where it begins at the first. */
  readonly after: Cursor | null;
  /** Whether a line is in it. Of the segment of `after`, only what stands behind that line may be asked about. */
  holds(place: ListPlace): boolean;
}

/** A line that was shown last. */
export interface Cursor {
  readonly order: number;
  readonly segment: number;
  readonly id: string;
}

const DAY_MS = 86_400_000;

/**
 * The part of the list that a query asks for.
 *
 * @param query - Days, and where to go on.
 * @returns The part.
 */
export function stretchOf(query: Pick<FeedbackQuery, 'from' | 'to' | 'after'>): Stretch {
  const newest = query.to === null ? Number.NaN : Date.parse(query.to) + DAY_MS - 1;
  const oldest = query.from === null ? Number.NaN : Date.parse(query.from);
  const after = cursorOf(query.after);
  const from = Number.isNaN(newest) ? Number.NEGATIVE_INFINITY : -newest;
  const first = Math.max(from, after?.order ?? Number.NEGATIVE_INFINITY);
  const last = Number.isNaN(oldest) ? Number.POSITIVE_INFINITY : -oldest;
  return {
    first,
    last,
    after,
    holds: (place) =>
      place.order >= first && place.order <= last && (after === null || isBehind(place, after)),
  };
}

/**
 * Orders places in the list.
 *
 * @param one - A place.
 * @param other - A place.
 * @returns Below 0 where `one` comes first.
 */
export function comparePlaces(one: ListPlace, other: ListPlace): number {
  if (one.order !== other.order) return one.order - other.order;
  if (one.segment !== other.segment) return other.segment - one.segment;
  if (one.slot !== other.slot || one.id === other.id) return one.slot - other.slot;
  return (one.id ?? '') < (other.id ?? '') ? -1 : 1;
}

/**
 * Writes down where a page ends.
 *
 * @param place - The last line that is shown, looked up.
 * @returns `FeedbackQuery.after` of the next page.
 */
export function writeCursor({ order, segment, id }: ListPlace): string {
  return JSON.stringify([order, segment, id]);
}

function isBehind({ order, segment, id }: ListPlace, after: Cursor): boolean {
  if (order !== after.order) return order > after.order;
  if (segment !== after.segment) return segment < after.segment;
  return id === null || id > after.id;
}

/** A cursor is one of ours; any other text begins the list anew. */
function cursorOf(after: string | null): Cursor | null {
  if (after === null) return null;
  try {
    const key: unknown = JSON.parse(after);
    if (!Array.isArray(key)) return null;
    const [order, segment, id]: unknown[] = key;
    const isOurs =
      typeof order === 'number' && typeof segment === 'number' && typeof id === 'string';
    return isOurs ? { order, segment, id } : null;
  } catch {
    // No JSON, so none of ours.
    return null;
  }
}
