import { hasFacts } from './list-line.ts';
import type { SegmentRecord } from './list-segment.ts';
import { tailTexts } from './list-tail.ts';
import { keysOfSide } from './upkeep.ts';
import type { Side } from './upkeep.ts';

/** What is needed of the object stores. */
export interface ToldStores {
  readonly lines: { getAll(range: IDBKeyRange): Promise<string[]> };
  readonly segments: { getAll(range: IDBKeyRange): Promise<SegmentRecord[]> };
}

/**
 * Whether every line tells what is counted of it, and by which business, touchpoint and tag it is found: those that an older
 * version wrote do not, until everything has been made anew.
 *
 * @param stores - The object stores of an open transaction.
 * @param side - Which side's.
 * @returns True where nothing is missing.
 */
export async function isToldInFull(stores: ToldStores, side: Side): Promise<boolean> {
  // Not by counting the facts: to count what is large, the browser goes through all of it.
  const [segments, lines] = await Promise.all([
    stores.segments.getAll(keysOfSide(side)),
    tailTexts(stores, side),
  ]);
  return segments.every(({ isTold }) => isTold === true) && lines.every((line) => hasFacts(line));
}
