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
  const cells = new Map<string, Counted>();
  for (const { before, after } of changes) {
    if (before !== null) countedIn(cells, before).removed.push(before);
    if (after !== null) countedIn(cells, after).added.push(after);
  }
  return [...cells.values()].map(({ key, removed, added }) => ({
    key,
    kind: [...removed, ...added].map((item) => item.feedback.source.kind).reduce(laterKind),
    removed: sumOf(removed),
    added: sumOf(added),
  }));
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
  const [day, businessId, source, touchpoint] = change.key;
  const kind = laterKind(cell?.kind ?? change.kind, change.kind);
  return { businessId, source, touchpoint, day, kind, tally };
}

/**
 * Counts feedback into cells.
 *
 * @param cells - By `cellName`; is changed.
 * @param items - Feedback that is in none of them yet.
 */
export function countInto(cells: Map<string, CellRecord>, items: readonly KnownFeedback[]): void {
  for (const change of cellChangesOf(items.map((after) => ({ before: null, after })))) {
    const name = cellName(change.key);
    const cell = changeCell(cells.get(name), change);
    if (cell !== null) cells.set(name, cell);
  }
}

/**
 * Names a cell.
 *
 * @param key - Its key's parts.
 * @returns A text that no other cell has; texts sort as the keys do.
 */
export function cellName(key: readonly string[]): string {
  return key.join('\u0000');
}

/** What leaves a cell and what comes into it. */
interface Counted {
  readonly key: CellRecordKey;
  readonly removed: KnownFeedback[];
  readonly added: KnownFeedback[];
}

function countedIn(cells: Map<string, Counted>, { feedback }: KnownFeedback): Counted {
  const { businessId, source, touchpoint } = feedback;
  const key: CellRecordKey = [dayOf(feedback), businessId, source.name, touchpoint ?? ''];
  const name = cellName(key);
  const known = cells.get(name);
  if (known !== undefined) return known;
  const counted: Counted = { key, removed: [], added: [] };
  cells.set(name, counted);
  return counted;
}

function sumOf(items: readonly KnownFeedback[]): Tally {
  const tallies = items.map(({ feedback, analysis }) =>
    exact(tallyOf(feedback, analysis?.analysis ?? null)),
  );
  return exact(tallies.reduce(addTallies, EMPTY_TALLY));
}

function exact(tally: Tally): Tally {
  return { ...tally, sentimentSum: Math.round(tally.sentimentSum * SCORE_PARTS) / SCORE_PARTS };
}

function laterKind(one: Source['kind'], other: Source['kind']): Source['kind'] {
  return KINDS.indexOf(one) > KINDS.indexOf(other) ? one : other;
}
