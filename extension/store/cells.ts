import type { Cell } from '../../shared/metrics/cell.ts';
import { unpackCells } from './pack-cells.ts';
import { monthOf } from './cell-blocks.ts';
import type { Store } from './schema.ts';
import { upkeepOf } from './upkeep.ts';
import type { Side } from './upkeep.ts';

/** Which days to read. */
export interface DayRange {
  /** First and last ISO day; `null` for no end. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads the counts that scores are computed from.
 *
 * @param store - The open store.
 * @param range - Days.
 * @returns One cell for each business, source, touchpoint and day on which there was feedback; by day.
 */
export async function readCells(store: Store, range: DayRange): Promise<readonly Cell[]> {
  const { from, to } = range;
  const isWanted = (day: string): boolean =>
    (from === null || day >= from) && (to === null || day <= to);
  const transaction = store.transaction(['cells', 'upkeep']);
  const cells = transaction.objectStore('cells');
  // The other side is empty but while everything is made anew: reading it, too, is quicker than first asking which one.
  const [{ side }, ...sides] = await Promise.all([
    upkeepOf(transaction),
    cells.getAll(monthsOf(0, range)),
    cells.getAll(monthsOf(1, range)),
  ]);
  return sides[side].flatMap((block) =>
    unpackCells(block, isWanted).map(({ kind: _kind, ...cell }) => cell),
  );
}

function monthsOf(side: Side, { from, to }: DayRange): IDBKeyRange {
  const first = from === null ? '' : monthOf(from);
  if (to === null) return IDBKeyRange.bound([side, first], [side, []]);
  const last = monthOf(to);
  // A range that ends before it begins is an error to the database, and nothing to the owner.
  return first > last
    ? IDBKeyRange.only([side, first])
    : IDBKeyRange.bound([side, first], [side, last]);
}
