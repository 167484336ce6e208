import type { Source } from '../../shared/feedback/feedback.ts';
import { unpackCells } from './pack-cells.ts';
import type { Store } from './schema.ts';
import { keysOfSide, upkeepOf } from './upkeep.ts';

/** How much has come in from one source. */
export interface SourceCount {
  /** `Source.name`. */
  readonly name: string;
  readonly kind: Source['kind'];
  /** Pieces of feedback. */
  readonly n: number;
  /** ISO day of the newest. */
  readonly lastDay: string;
}

/**
 * Counts the feedback by source.
 *
 * @param store - The open store.
 * @returns One count for each source, the largest first; empty where nothing is stored.
 */
export async function sourceCounts(store: Store): Promise<readonly SourceCount[]> {
  const sources = new Map<string, SourceCount>();
  const transaction = store.transaction(['cells', 'upkeep']);
  const { side } = await upkeepOf(transaction);
  const blocks = await transaction.objectStore('cells').getAll(keysOfSide(side));
  for (const cell of blocks.flatMap((block) => unpackCells(block))) {
    const known = sources.get(cell.source);
    const isNewest = known === undefined || cell.day > known.lastDay;
    sources.set(cell.source, {
      name: cell.source,
      kind: known?.kind === 'review-site' ? known.kind : cell.kind,
      n: (known?.n ?? 0) + cell.tally.n,
      lastDay: isNewest ? cell.day : known.lastDay,
    });
  }
  return [...sources.values()].toSorted((one, other) => other.n - one.n);
}
