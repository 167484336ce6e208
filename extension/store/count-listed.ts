import type { Cell } from '../../shared/metrics/cell.ts';
import { firstPlaces } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { CellSums } from './cell-sums.ts';
import type { DayRange } from './cells.ts';
import { findSegments } from './find-segments.ts';
import { isWanted, wantedBy } from './list.ts';
import type { ListFilters } from './list.ts';
import { readLine } from './list-line.ts';
import { stretchOf } from './list-place.ts';
import { tailTexts } from './list-tail.ts';
import { packFacts } from './segment-facts.ts';
import type { SegmentFacts } from './segment-facts.ts';
import type { Store } from './schema.ts';
import { isToldInFull } from './told-in-full.ts';
import { upkeepOf } from './upkeep.ts';
import type { Side } from './upkeep.ts';

/** What to count, and how it is gone along with. */
export interface CountListed {
  /** Each counted for itself, into the same sum. */
  readonly ranges: readonly DayRange[];
  readonly filters: ListFilters;
  /** Stops it between two parts. */
  readonly signal?: AbortSignal;
  /** Is told how many were looked at. */
  readonly onProgress?: (looked: number) => void;
}

/** All that counting reads. */
const COUNTED_PARTS = [
  'upkeep',
  'tails',
  'lines',
  'segments',
  'bitmaps',
  'words',
  'facts',
] as const;

/** Segments that are read at a time: some hundred kilobytes. */
const SEGMENTS_AT_ONCE = 16;

/** What lines of a segment, or of the tail, are wanted. */
export interface ListedFacts {
  readonly facts: SegmentFacts;
  readonly places: Bitmap;
}

/**
 * Counts all feedback that the list would show, by what the index knows of it.
 *
 * @param store - The open store.
 * @param question - What to count.
 * @returns Cells by day, of what was looked at so far where it was stopped; `null` where an older version's index does not
 *   tell, so that the feedback itself must be read.
 */
export async function countListed(
  store: Store,
  question: CountListed,
): Promise<readonly Cell[] | null> {
  const sums = new CellSums();
  let looked = 0;
  for (const range of question.ranges) {
    const isToCount = within(range);
    const told = await eachListed(store, { ...question, range }, ({ facts, places }) => {
      looked += sums.add(facts, places, isToCount);
      question.onProgress?.(looked);
    });
    if (!told) return null;
  }
  return sums.cells();
}

/**
 * Whether a day is in a range.
 *
 * @param range - First and last day.
 * @returns The question.
 */
export function within({ from, to }: DayRange): (day: string) => boolean {
  return (day) => (from === null || day >= from) && (to === null || day <= to);
}

/**
 * Goes through the facts of all feedback that the list would show; of a few days beside the range, too.
 *
 * @param store - The open store.
 * @param question - Which.
 * @param onPart - Is given part by part; awaits nothing.
 * @returns False where an older version's index does not tell, and nothing was given.
 */
export async function eachListed(
  store: Store,
  question: Omit<CountListed, 'ranges'> & { readonly range: DayRange },
  onPart: (part: ListedFacts) => void,
): Promise<boolean> {
  const { filters, range, signal } = question;
  const transaction = store.transaction(COUNTED_PARTS);
  const { side } = await upkeepOf(transaction);
  const facts = transaction.objectStore('facts');
  const lines = transaction.objectStore('lines');
  const segments = transaction.objectStore('segments');
  if (!(await isToldInFull({ lines, segments }, side))) return false;
  const wanted = wantedBy(filters, true);
  const stretch = stretchOf({ ...widened(range), after: null });
  const [found, tail] = await Promise.all([
    findSegments(
      {
        segments,
        bitmaps: transaction.objectStore('bitmaps'),
        words: transaction.objectStore('words'),
      },
      side,
      wanted,
    ),
    tailTexts({ lines }, side),
  ]);
  onPart(factsOfTail(tail.filter((line) => isWanted(line, wanted))));
  const near = found.filter(({ first, last }) => first <= stretch.last && last >= stretch.first);
  for (let at = 0; at < near.length; at += SEGMENTS_AT_ONCE) {
    if (signal?.aborted === true) break;
    const next = near.slice(at, at + SEGMENTS_AT_ONCE);
    const read = await Promise.all(next.map(({ segment }) => facts.get(keyOf(side, segment))));
    for (const [index, { places }] of next.entries()) {
      const known = read[index];
      if (known !== undefined) onPart({ facts: known, places });
    }
  }
  return true;
}

const DAY_MS = 86_400_000;

/** Days are counted as they were written, segments ordered by the moment: the two can lie a day apart. */
function widened({ from, to }: DayRange): DayRange {
  return { from: moved(from, -1), to: moved(to, 1) };
}

function moved(day: string | null, by: number): string | null {
  const time = day === null ? Number.NaN : Date.parse(day) + by * DAY_MS;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function factsOfTail(lines: readonly string[]): ListedFacts {
  const facts = lines.map((line) => readLine(line).facts).filter((each) => each !== null);
  const places = firstPlaces(facts.length);
  return { facts: packFacts(-1, facts), places };
}

function keyOf(side: Side, segment: number): [Side, number] {
  return [side, segment];
}
