import type { Cell } from '../../../shared/metrics/cell.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/schema.ts';
import type { DayRange } from '../period.ts';
import { readNarrowed } from '../narrow/read-narrowed.ts';
import type { Filters } from '../route.ts';
import { isWithin } from '../tally-cells.ts';

/** Feedback with its words, as far as it was read. */
export interface Voices {
  /** Newest first. */
  readonly items: readonly StoredFeedback[];
  /** How many there are in all; more than `items` where only some were read. */
  readonly all: number;
}

/** Which feedback to read. */
export interface VoicesWanted {
  readonly range: DayRange;
  readonly filters: Filters;
  /** Cells of what is looked at, of at least the range: they tell where in time the feedback lies. */
  readonly cells: readonly Cell[];
}

/** More than these would not be read in the time that one waits for a panel; the bands are narrow from fewer. */
export const MOST_VOICES = 2000;
const SLICES = 8;

/**
 * Reads feedback to look into: all of it, or where there is much, some from each part of the time, in proportion.
 *
 * @param store - The open store.
 * @param wanted - Which.
 * @returns What was read, the same every time, and how much there is.
 */
export async function readVoices(store: Store, wanted: VoicesWanted): Promise<Voices> {
  const days = countsByDay(wanted);
  const all = days.reduce((sum, [, n]) => sum + n, 0);
  const pages = await Promise.all(
    slicesOf(days, all).map(({ range, limit }) =>
      readNarrowed(store, { range, filters: wanted.filters, limit, after: null }),
    ),
  );
  return { items: pages.flatMap((page) => page.items), all };
}

interface Slice {
  readonly range: DayRange;
  readonly limit: number;
}

/** Newest first, as their items are. */
function slicesOf(days: readonly (readonly [string, number])[], all: number): readonly Slice[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  if (all <= MOST_VOICES) {
    return [{ range: { from: first[0], to: last[0] }, limit: MOST_VOICES }];
  }
  const slices: Slice[] = [];
  let from: string | null = null;
  let n = 0;
  for (const [day, count] of days) {
    from ??= day;
    n += count;
    if (n < all / SLICES && day !== last[0]) continue;
    const limit = Math.ceil((n / all) * MOST_VOICES);
    slices.push({ range: { from, to: day }, limit });
    from = null;
    n = 0;
  }
  return slices.toReversed();
}

function countsByDay({ range, cells }: VoicesWanted): readonly (readonly [string, number])[] {
  const days = new Map<string, number>();
  for (const { day, tally } of cells) {
    if (!isWithin(day, range)) continue;
    days.set(day, (days.get(day) ?? 0) + tally.n);
  }
  return [...days].toSorted(([one], [other]) => (one < other ? -1 : 1));
}
