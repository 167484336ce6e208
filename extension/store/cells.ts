import type { Cell } from '../../shared/metrics/cell.ts';
import { succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { cellChangesOf, changeCell } from './cell-changes.ts';
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
 * @returns One cell for each business, source, touchpoint and day on which there was feedback; in no order.
 */
export async function readCells(store: Store, range: DayRange): Promise<readonly Cell[]> {
  const cells = await store.getAll('cells', rangeOf(range));
  return cells.map(({ kind: _kind, ...cell }) => cell);
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
    for await (const chunk of allFeedback(transaction)) {
      const changes = chunk.map((after) => ({ before: null, after }));
      for (const change of cellChangesOf(changes)) {
        const name = change.key.join('\u0000');
        const cell = changeCell(counted.get(name), change);
        if (cell !== null) counted.set(name, cell);
      }
    }
    await cells.clear();
    await Promise.all([...counted.values()].map((cell) => cells.put(cell)));
    return counted.size;
  });
  if (written.ok) announceChange(store);
  return written.ok ? succeed(written.value) : written;
}

/** Arrays sort behind every text, so that `[day, []]` is behind every cell of that day. */
function rangeOf({ from, to }: DayRange): IDBKeyRange {
  const first = [from ?? ''];
  const last = to === null ? [[]] : [to, []];
  // A range that ends before it begins is an error to the database, and nothing to the owner.
  return indexedDB.cmp(first, last) > 0 ? IDBKeyRange.only(first) : IDBKeyRange.bound(first, last);
}
