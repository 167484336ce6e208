import { unwrap } from 'idb';
import type { IDBPTransaction } from 'idb';
import { changeCells } from './cell-blocks.ts';
import type { CellBlocks } from './cell-blocks.ts';
import { cellChangesOf } from './cell-changes.ts';
import { changeIndex } from './list-index.ts';
import type { Change } from './save-plan.ts';
import type { AnalysisRecord, CounterbellSchema, StoreName } from './schema.ts';
import { UNPLACED, ANALYSES, keysOfSide } from './upkeep.ts';
import type { Side } from './upkeep.ts';

/** All that follows from the feedback, of both sides. */
export const SIDE_PARTS = [
  ...ANALYSES,
  'cells',
  'tails',
  'lines',
  'segments',
  'orders',
  'ids',
  'bitmaps',
  'words',
  'facts',
] as const satisfies readonly StoreName[];

/** Those in which both sides stand side by side. */
const SHARED_PARTS = [
  'cells',
  'lines',
  'segments',
  'orders',
  'ids',
  'bitmaps',
  'words',
  'facts',
] as const satisfies readonly StoreName[];

/** A transaction that may write to `SIDE_PARTS`. */
export type SideTransaction = IDBPTransaction<
  CounterbellSchema,
  StoreName[],
  'readwrite' | 'versionchange'
>;

/**
 * Writes what follows from changed feedback: analyses, cells, the list's index.
 *
 * @param transaction - An open one.
 * @param side - Which side.
 * @param changes - One for a record; `before` as that side has it.
 */
export async function changeSide(
  transaction: SideTransaction,
  side: Side,
  changes: readonly Change[],
): Promise<void> {
  const counting = changeCells(cellBlocksOf(transaction, side), cellChangesOf(changes));
  const places = await changeIndex(
    {
      tails: transaction.objectStore('tails'),
      lines: transaction.objectStore('lines'),
      segments: transaction.objectStore('segments'),
      orders: transaction.objectStore('orders'),
      ids: transaction.objectStore('ids'),
      bitmaps: transaction.objectStore('bitmaps'),
      words: transaction.objectStore('words'),
      facts: transaction.objectStore('facts'),
    },
    side,
    changes,
  );
  const analyses = unwrap(transaction.objectStore(ANALYSES[side]));
  for (const change of changes) putAnalysis(analyses, change, places);
  await counting;
}

/**
 * Takes away everything of a side.
 *
 * @param transaction - An open one.
 * @param side - Which side.
 */
export async function clearSide(transaction: SideTransaction, side: Side): Promise<void> {
  await Promise.all([
    transaction.objectStore(ANALYSES[side]).clear(),
    transaction.objectStore('tails').delete(side),
    ...SHARED_PARTS.map((part) => transaction.objectStore(part).delete(keysOfSide(side))),
  ]);
}

/** Unwrapped, for a promise to each of thousands of puts costs as much as they do; one that fails ends the transaction. */
function putAnalysis(
  analyses: IDBObjectStore,
  { before, after }: Change,
  places: ReadonlyMap<string, number>,
): void {
  if (after === null) {
    if (before !== null) analyses.delete(before.feedback.id);
    return;
  }
  const { id } = after.feedback;
  const known = before?.analysis ?? null;
  const { analysis } = after.analysis ?? { analysis: null };
  const segment = places.get(id) ?? known?.segment ?? UNPLACED;
  const now: AnalysisRecord = { id, analysis, segment };
  const isSame = known?.segment === segment && known.analysis === analysis;
  if (!isSame) analyses.put(now);
}

function cellBlocksOf(transaction: SideTransaction, side: Side): CellBlocks {
  const cells = transaction.objectStore('cells');
  return {
    get: (month) => cells.get([side, month]),
    put: (block, month) => cells.put(block, [side, month]),
    delete: (month) => cells.delete([side, month]),
  };
}
