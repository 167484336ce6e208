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
  const { side } = await upkeepOf(transaction);
  const blocks = await transaction.objectStore('cells').getAll(monthsOf(side, range));
  return blocks.flatMap((block) =>
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
