import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { Result } from '../../shared/result.ts';
import { announceChange } from './changes.ts';
import { FEEDBACK_PARTS, applyChanges } from './feedback-transaction.ts';
import type { FeedbackTransaction } from './feedback-transaction.ts';
import { readKnown, storesOf } from './known-feedback.ts';
import type { BackupRecords } from './read-backup.ts';
import { planSave } from './save-plan.ts';
import type { Change } from './save-plan.ts';
import type { AnalysisRecord, Store, StoreName } from './schema.ts';
import type { SettingValue } from './settings.ts';
import { UNPLACED, UPKEEP_KEY, upkeepOf } from './upkeep.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/** How many records a backup brought. */
export interface RestoreCounts {
  /** Pieces of feedback; the three add up to those that could be read. */
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Those that were put in; ones that are there already are left as they are. */
  readonly businesses: number;
  readonly keys: number;
  readonly inboxes: number;
  readonly settings: number;
  readonly unopened: number;
  readonly purchases: number;
}

const RESTORED_PARTS: readonly StoreName[] = [
  ...FEEDBACK_PARTS,
  'businesses',
  'keys',
  'inboxes',
  'settings',
  'unopened',
  'purchases',
];

/** Before anything was put in. */
export const NOTHING_RESTORED: RestoreCounts = {
  added: 0,
  updated: 0,
  unchanged: 0,
  businesses: 0,
  keys: 0,
  inboxes: 0,
  settings: 0,
  unopened: 0,
  purchases: 0,
};

/**
 * Adds up what two parts of a backup brought.
 *
 * @param one - Counts.
 * @param other - Counts.
 * @returns Their sum.
 */
export function addCounts(one: RestoreCounts, other: RestoreCounts): RestoreCounts {
  return {
    added: one.added + other.added,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    businesses: one.businesses + other.businesses,
    keys: one.keys + other.keys,
    inboxes: one.inboxes + other.inboxes,
    settings: one.settings + other.settings,
    unopened: one.unopened + other.unopened,
    purchases: one.purchases + other.purchases,
  };
}

/**
 * Puts the records of a backup in, in one transaction.
 *
 * @param store - The open store.
 * @param records - Checked.
 * @param generation - What their analyses were made with: those of another than the store's wait to be made again.
 * @returns How many were new, or why nothing was kept.
 */
export async function restoreRecords(
  store: Store,
  records: BackupRecords,
  generation: string | null,
): Promise<Result<RestoreCounts, WriteFailure>> {
  const items = records.feedback.map((record) => record.feedback);
  const restored = await write(store, [...RESTORED_PARTS], async (transaction) => {
    const here = await generationHere(transaction, generation);
    const isHere = generation !== null && here === generation;
    const analyse = analysesOf(isHere ? records.feedback : []);
    const known = await readKnown(await storesOf(transaction), items);
    const changes = planSave(items, known, analyse);
    await applyChanges(transaction, changes);
    const waiting = transaction.objectStore('waiting');
    await Promise.all(idsToAnalyse(changes).map((id) => waiting.put(id, id)));
    return {
      ...countsOf(changes, items.length),
      businesses: await addMissing(transaction.objectStore('businesses'), records.businesses),
      keys: await addMissing(transaction.objectStore('keys'), records.keys),
      inboxes: await addMissing(transaction.objectStore('inboxes'), records.inboxes),
      settings: await addSettings(transaction.objectStore('settings'), records.settings),
      unopened: await addMissing(transaction.objectStore('unopened'), records.unopened),
      purchases: await addMissing(transaction.objectStore('purchases'), records.purchases),
    };
  });
  if (restored.ok) announceChange(store);
  return restored;
}

/** Where nothing is stored yet, the backup's analyses are the first. */
async function generationHere(
  transaction: FeedbackTransaction,
  restored: string | null,
): Promise<string | null> {
  const state = await upkeepOf(transaction);
  if (state.generation !== null || state.shadow !== null || restored === null) {
    return state.generation;
  }
  if ((await transaction.objectStore('feedback').count()) > 0) return null;
  await transaction.objectStore('upkeep').put({ ...state, generation: restored }, UPKEEP_KEY);
  return restored;
}

/** The backup's analyses by text; a text that has none, or was merged into another, waits for its own. */
function analysesOf(
  records: BackupRecords['feedback'],
): (feedback: Feedback) => AnalysisRecord | null {
  const byText = new Map<string, Analysis | null>(
    records.map(({ feedback, analysis }) => [textOf(feedback), analysis]),
  );
  return (feedback) => {
    if (feedback.text.trim() === '') return null;
    return {
      id: feedback.id,
      analysis: byText.get(textOf(feedback)) ?? null,
      segment: UNPLACED,
    };
  };
}

function idsToAnalyse(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ after }) =>
    after === null || after.analysis?.analysis || after.feedback.text.trim() === ''
      ? []
      : [after.feedback.id],
  );
}

function textOf({ text, language }: Feedback): string {
  return `${language ?? ''}\u0000${text}`;
}

function countsOf(
  changes: readonly Change[],
  items: number,
): Pick<RestoreCounts, 'added' | 'updated' | 'unchanged'> {
  const added = changes.filter((change) => change.before === null).length;
  const updated = changes.length - added;
  return { added, updated, unchanged: items - changes.length };
}

/** An object store whose records hold their key. */
interface KeyedStore<Value> {
  readonly keyPath: string | string[] | null;
  getAllKeys(): Promise<string[]>;
  put(value: Value): Promise<string>;
}

async function addMissing<Value extends object>(
  objects: KeyedStore<Value>,
  values: readonly Value[],
): Promise<number> {
  const known = new Set(await objects.getAllKeys());
  const missing = values.filter((value) => !known.has(keyOf(value, objects.keyPath)));
  await Promise.all(missing.map((value) => objects.put(value)));
  return missing.length;
}

function keyOf(value: object, keyPath: string | string[] | null): string {
  return String(new Map<string, unknown>(Object.entries(value)).get(String(keyPath)));
}

async function addSettings(
  objects: {
    getAllKeys(): Promise<string[]>;
    put(value: SettingValue, name: string): Promise<string>;
  },
  settings: BackupRecords['settings'],
): Promise<number> {
  const known = new Set(await objects.getAllKeys());
  const missing = settings.filter(({ name }) => !known.has(name));
  await Promise.all(missing.map(({ name, value }) => objects.put(value, name)));
  return missing.length;
}
