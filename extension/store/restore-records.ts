import type { Analysis } from '../../shared/feedback/analysis.ts';
import type { Feedback } from '../../shared/feedback/feedback.ts';
import type { Result } from '../../shared/result.ts';
import { announceChange } from './changes.ts';
import { FEEDBACK_PARTS, applyChanges } from './feedback-transaction.ts';
import { readKnown, storesOf } from './known-feedback.ts';
import type { BackupRecords } from './read-backup.ts';
import { planSave } from './save-plan.ts';
import type { Change } from './save-plan.ts';
import type { AnalysisRecord, Store, StoreName } from './schema.ts';
import type { SettingValue } from './settings.ts';
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
}

/** Version of an analysis that is yet to be made: below every real one. */
const WAITING = 0;

const RESTORED_PARTS: readonly StoreName[] = [
  ...FEEDBACK_PARTS,
  'businesses',
  'keys',
  'inboxes',
  'settings',
  'unopened',
];

/**
 * Puts the records of a backup in, in one transaction.
 *
 * @param store - The open store.
 * @param records - Checked.
 * @returns How many were new, or why nothing was kept.
 */
export async function restoreRecords(
  store: Store,
  records: BackupRecords,
): Promise<Result<RestoreCounts, WriteFailure>> {
  const items = records.feedback.map((record) => record.feedback);
  const analyse = analysesOf(records.feedback);
  const restored = await write(store, [...RESTORED_PARTS], async (transaction) => {
    const changes = planSave(items, await readKnown(storesOf(transaction), items), analyse);
    await applyChanges(transaction, changes);
    return {
      ...countsOf(changes, items.length),
      businesses: await addMissing(transaction.objectStore('businesses'), records.businesses),
      keys: await addMissing(transaction.objectStore('keys'), records.keys),
      inboxes: await addMissing(transaction.objectStore('inboxes'), records.inboxes),
      settings: await addSettings(transaction.objectStore('settings'), records.settings),
      unopened: await addMissing(transaction.objectStore('unopened'), records.unopened),
    };
  });
  if (restored.ok) announceChange(store);
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
    const analysis = byText.get(textOf(feedback)) ?? null;
    return { id: feedback.id, version: analysis?.version ?? WAITING, analysis };
  };
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
