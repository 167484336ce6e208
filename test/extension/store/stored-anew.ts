import type { Cell } from '../../../shared/metrics/cell.ts';
import { readCells, recountCells } from '../../../extension/store/cells.ts';
import { linesOfBlock } from '../../../extension/store/line-blocks.ts';
import { lineOf, readLine } from '../../../extension/store/list-line.ts';
import type { Line } from '../../../extension/store/list-line.ts';
import type { Store } from '../../../extension/store/schema.ts';

/** What follows from the feedback. */
interface Derived {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
}

/**
 * What the store has kept beside the feedback, and the same made anew from the feedback alone.
 *
 * @param store - The open store; its cells are recounted.
 * @returns Both, to be compared.
 */
export async function storedAnew(store: Store): Promise<{ kept: Derived; counted: Derived }> {
  const range = { from: null, to: null };
  const blocks = await store.getAll('lines');
  const kept = {
    cells: await readCells(store, range),
    lines: byId(blocks.flatMap(linesOfBlock).map((line) => readLine(line))),
  };
  await recountCells(store);
  const records = await store.getAll('feedback');
  const lines = await Promise.all(
    records.map(async ({ feedback }) => {
      const made = await store.get('analyses', feedback.id);
      return lineOf(feedback, made?.analysis ?? null);
    }),
  );
  return { kept, counted: { cells: await readCells(store, range), lines: byId(lines) } };
}

function byId(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((one, other) => (one.key[1] < other.key[1] ? -1 : 1));
}
