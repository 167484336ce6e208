import { cellName, changeCell } from './cell-changes.ts';
import type { CellChange } from './cell-changes.ts';
import { unpackCells, packCells } from './pack-cells.ts';
import type { CellRecord } from './schema.ts';

/** What is needed of the object store `cells`: by month; its value that month's cells: see pack-cells.ts. */
export interface CellBlocks {
  get(month: string): Promise<string | undefined>;
  put(block: string, month: string): Promise<unknown>;
  delete(month: string): Promise<void>;
}

/**
 * The block that a day's cells stand in.
 *
 * @param day - ISO day.
 * @returns ISO month.
 */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/**
 * Changes cells where they stand.
 *
 * @param blocks - The object store.
 * @param changes - One for a cell.
 */
export async function changeCells(
  blocks: CellBlocks,
  changes: readonly CellChange[],
): Promise<void> {
  const months = grouped(changes, ({ key: [day] }) => monthOf(day));
  await Promise.all([...months].map(([month, group]) => changeBlock(blocks, month, group)));
}

async function changeBlock(
  blocks: CellBlocks,
  month: string,
  changes: readonly CellChange[],
): Promise<void> {
  const block = await blocks.get(month);
  const cells = new Map((block === undefined ? [] : unpackCells(block)).map(named));
  for (const change of changes) {
    const name = cellName(change.key);
    const cell = changeCell(cells.get(name), change);
    if (cell === null) cells.delete(name);
    else cells.set(name, cell);
  }
  await (cells.size === 0 ? blocks.delete(month) : blocks.put(blockOf([...cells.values()]), month));
}

function blockOf(cells: readonly CellRecord[]): string {
  const sorted = cells.map(named).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return packCells(sorted.map(([, cell]) => cell));
}

function named(cell: CellRecord): readonly [string, CellRecord] {
  return [cellName([cell.day, cell.businessId, cell.source, cell.touchpoint]), cell];
}

function grouped<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = groupOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
