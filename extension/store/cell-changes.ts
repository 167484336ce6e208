import { dayOf } from '../../shared/feedback/feedback.ts';
import type { Source } from '../../shared/feedback/feedback.ts';
import { EMPTY_TALLY, addTallies, subtractTally, tallyOf } from '../../shared/metrics/tally.ts';
import type { Tally } from '../../shared/metrics/tally.ts';
import type { KnownFeedback } from './known-feedback.ts';
import type { Change } from './save-plan.ts';
import type { CellRecord, CellRecordKey } from './schema.ts';

/** Sums of scores are kept to this many parts of one, so that taking one out again leaves exactly what was there. */
const SCORE_PARTS = 10_000;

/** A later kind says more of where the words come from than an earlier one. */
const KINDS = ['widget', 'import', 'review-site'] as const;

/** What is to be taken out of a cell and added to it. */
export interface CellChange {
  readonly key: CellRecordKey;
  readonly kind: Source['kind'];
  readonly removed: Tally;
  readonly added: Tally;
}

/**
 * Works out how cells change with the feedback that they count.
 *
 * @param changes - What is written.
 * @returns One change for each cell.
 */
export function cellChangesOf(changes: readonly Change[]): readonly CellChange[] {
  const cells = new Map<string, CellChange>();
  for (const { before, after } of changes) {
    if (before !== null) count(cells, before, 'removed');
    if (after !== null) count(cells, after, 'added');
  }
  return [...cells.values()];
}

/**
 * Changes a cell.
 *
 * @param cell - As it is stored; `undefined` where there is none yet.
 * @param change - From `cellChangesOf`.
 * @returns The cell to store; `null` where nothing is left to count.
 */
export function changeCell(cell: CellRecord | undefined, change: CellChange): CellRecord | null {
  const sum = addTallies(cell?.tally ?? EMPTY_TALLY, change.added);
  const tally = exact(subtractTally(sum, change.removed));
  if (tally.n === 0) return null;
  const [businessId, source, touchpoint, day] = change.key;
  const kind = laterKind(cell?.kind, change.kind);
  return { businessId, source, touchpoint, day, kind, tally };
}

function count(
  cells: Map<string, CellChange>,
  { feedback, analysis }: KnownFeedback,
  way: 'removed' | 'added',
): void {
  const key: CellRecordKey = [
    feedback.businessId,
    feedback.source.name,
    feedback.touchpoint ?? '',
    dayOf(feedback),
  ];
  const name = key.join('\u0000');
  const { kind } = feedback.source;
  const change = cells.get(name) ?? { key, kind, removed: EMPTY_TALLY, added: EMPTY_TALLY };
  const tally = exact(tallyOf(feedback, analysis?.analysis ?? null));
  cells.set(name, {
    ...change,
    kind: laterKind(change.kind, kind),
    [way]: exact(addTallies(change[way], tally)),
  });
}

function exact(tally: Tally): Tally {
  return { ...tally, sentimentSum: Math.round(tally.sentimentSum * SCORE_PARTS) / SCORE_PARTS };
}

function laterKind(one: Source['kind'] | undefined, other: Source['kind']): Source['kind'] {
  if (one === undefined) return other;
  return KINDS.indexOf(one) > KINDS.indexOf(other) ? one : other;
}
