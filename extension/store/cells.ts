import type { Cell } from '../../shared/metrics/cell.ts';
import { succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { unpackCells } from './pack-cells.ts';
import { monthOf, putCells } from './cell-blocks.ts';
import { countInto } from './cell-changes.ts';
import { announceChange } from './changes.ts';
import { allFeedback } from './all-feedback.ts';
import type { CellRecord, Store } from './schema.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

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
  const blocks = await store.getAll('cells', monthsOf(range));
  return blocks.flatMap((block) =>
    unpackCells(block, isWanted).map(({ kind: _kind, ...cell }) => cell),
  );
}

/**
 * Counts everything anew, in one transaction: nobody sees half of it.
 *
 * @param store - The open store.
 * @returns How many cells there are, or why they are as they were.
 */
export async function recountCells(store: Store): Promise<Result<number, WriteFailure>> {
  const parts = ['feedback', 'analyses', 'cells'] as const;
  const written = await write(store, [...parts], async (transaction) => {
    const cells = transaction.objectStore('cells');
    const counted = new Map<string, CellRecord>();
    for await (const chunk of allFeedback(transaction)) countInto(counted, chunk);
    await cells.clear();
    await putCells(cells, [...counted.values()]);
    return counted.size;
  });
  if (written.ok) announceChange(store);
  return written.ok ? succeed(written.value) : written;
}

function monthsOf({ from, to }: DayRange): IDBKeyRange {
  const first = from === null ? '' : monthOf(from);
  if (to === null) return IDBKeyRange.lowerBound(first);
  const last = monthOf(to);
  // A range that ends before it begins is an error to the database, and nothing to the owner.
  return first > last ? IDBKeyRange.only(first) : IDBKeyRange.bound(first, last);
}
