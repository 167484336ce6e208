import { allFeedback } from './all-feedback.ts';
import { putCells } from './cell-blocks.ts';
import { countInto } from './cell-changes.ts';
import { putLineBlocks } from './line-blocks.ts';
import { lineOf } from './list-line.ts';
import type { Line } from './list-line.ts';
import type { CellRecord, UpgradeTransaction } from './schema.ts';

/**
 * Makes what follows from the feedback anew, lines and cells, whatever they were.
 *
 * @param transaction - The one in which the database is brought up to date.
 */
export async function deriveAnew(transaction: UpgradeTransaction): Promise<void> {
  const cells = new Map<string, CellRecord>();
  const lines: Line[] = [];
  for await (const chunk of allFeedback(transaction)) {
    countInto(cells, chunk);
    lines.push(
      ...chunk.map(({ feedback, analysis }) => lineOf(feedback, analysis?.analysis ?? null)),
    );
  }
  const [cellBlocks, lineBlocks] = [
    transaction.objectStore('cells'),
    transaction.objectStore('lines'),
  ];
  await Promise.all([cellBlocks.clear(), lineBlocks.clear()]);
  await Promise.all([putCells(cellBlocks, [...cells.values()]), putLineBlocks(lineBlocks, lines)]);
}
