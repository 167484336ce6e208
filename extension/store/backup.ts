import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { allFeedback } from './all-feedback.ts';
import { BACKUP_FORMAT, BACKUP_PARTS, BACKUP_VERSION } from './backup-shape.ts';
import type { BackupPart } from './backup-shape.ts';
import { announceChange } from './changes.ts';
import { csvHeader, csvRows } from './csv-rows.ts';
import { raiseRevision } from './feedback-transaction.ts';
import { outlineBackup, readBackup } from './read-backup.ts';
import type { BackupFailure, BadRecord } from './read-backup.ts';
import { NOTHING_RESTORED, addCounts, restoreRecords } from './restore-records.ts';
import type { RestoreCounts } from './restore-records.ts';
import type { Store, StoreName } from './schema.ts';
import { SIDE_PARTS } from './side.ts';
import { upkeepOf } from './upkeep.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/** Why a backup was not put back in, or only a part of it (`partly-restored`): the disk was full before its end. */
export type RestoreFailure = BackupFailure | 'partly-restored';

/** What became of a backup that was put back in. */
export interface RestoreReport extends RestoreCounts {
  /** What could not be read; the rest is kept. */
  readonly bad: readonly BadRecord[];
}

/** How many records were deleted. */
export type DeleteReport = Readonly<Record<BackupPart, number>>;

/** Spreadsheets take a CSV for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** Everything but the count of writings, by which other pages notice that all is gone. */
const DATA_PARTS = [
  ...BACKUP_PARTS,
  ...SIDE_PARTS,
  'waiting',
  'upkeep',
] as const satisfies readonly StoreName[];

/** Those that fit in memory, and what says with what the analyses were made. */
const SMALL_PARTS = [
  'businesses',
  'keys',
  'inboxes',
  'settings',
  'unopened',
  'purchases',
  'upkeep',
] as const satisfies readonly StoreName[];

/** Pieces of feedback that are put in as a whole; beyond, the browser would have to hold too much at a time. */
const MOST_AT_ONCE = 20_000;

/** Pieces of feedback that are put in at a time where there are more. */
const PART_SIZE = 2000;

/**
 * Takes everything out: feedback, businesses, settings, inboxes with their tokens, and the private keys, without
 * which later answers could not be opened. Whoever has the file can read what visitors send.
 *
 * @param store - The open store.
 * @returns JSON of `BACKUP_VERSION`, made in pieces: it may be larger than what fits in a string.
 */
export async function exportEverything(store: Store): Promise<Blob> {
  const pieces: Blob[] = [new Blob([`${(await smallParts(store)).slice(0, -1)},"feedback":[`])];
  let separator = '\n';
  for await (const chunk of allFeedback(store)) {
    const lines = chunk.map(({ feedback, analysis }) =>
      JSON.stringify({ feedback, analysis: analysis?.analysis ?? null }),
    );
    pieces.push(new Blob([separator + lines.join(',\n')]));
    separator = ',\n';
  }
  return new Blob([...pieces, '\n]}\n'], { type: 'application/json' });
}

/** Everything but the feedback, as JSON. */
async function smallParts(store: Store): Promise<string> {
  const transaction = store.transaction(SMALL_PARTS);
  const [businesses, keys, inboxes, unopened, purchases, names, values] = await Promise.all([
    transaction.objectStore('businesses').getAll(),
    transaction.objectStore('keys').getAll(),
    transaction.objectStore('inboxes').getAll(),
    transaction.objectStore('unopened').getAll(),
    transaction.objectStore('purchases').getAll(),
    transaction.objectStore('settings').getAllKeys(),
    transaction.objectStore('settings').getAll(),
  ]);
  const { generation } = await upkeepOf(transaction);
  const settings = names.map((name, at) => ({ name, value: values[at] ?? null }));
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    ...(generation !== null && { generation }),
  };
  return JSON.stringify({ ...head, businesses, keys, inboxes, settings, unopened, purchases });
}

/**
 * Takes all feedback out as a table for a spreadsheet.
 *
 * @param store - The open store.
 * @returns CSV (RFC 4180) in UTF-8, one row for each piece of feedback, no cell of which a spreadsheet would compute.
 */
export async function exportCsv(store: Store): Promise<Blob> {
  const pieces: Blob[] = [new Blob([BYTE_ORDER_MARK, csvHeader()])];
  for await (const chunk of allFeedback(store)) {
    pieces.push(new Blob([csvRows(chunk)]));
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

/** How far putting a backup back in has come. */
export interface RestoreProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Puts a backup back in, beside what is there: what both know is brought together (see merge-feedback.ts), so that
 * nothing which is newer than the backup is lost. It is looked through to its end before anything is written. One of
 * usual size is put in as a whole or not at all; of a very large one, what was put in stays where it breaks off, and
 * putting it back once more goes on from there.
 *
 * @param store - The open store.
 * @param backup - The file, or its text.
 * @param onProgress - Is told after each part.
 * @returns How much of it was new, and which records could not be read; or why nothing, or not all, was kept.
 */
export async function restoreBackup(
  store: Store,
  backup: Blob | string,
  onProgress?: (progress: RestoreProgress) => void,
): Promise<Result<RestoreReport, RestoreFailure | WriteFailure>> {
  const source = typeof backup === 'string' ? new Blob([backup]) : backup;
  const outline = await outlineBackup(source);
  if (!outline.ok) return outline;
  const { feedback: total, generation } = outline.value;
  const bad: BadRecord[] = [];
  let counts = NOTHING_RESTORED;
  for await (const part of readBackup(source, total > MOST_AT_ONCE ? PART_SIZE : MOST_AT_ONCE)) {
    const restored = await restoreRecords(store, part.records, generation);
    if (!restored.ok) return counts === NOTHING_RESTORED ? restored : fail('partly-restored');
    counts = addCounts(counts, restored.value);
    bad.push(...part.bad);
    onProgress?.({ done: counts.added + counts.updated + counts.unchanged, total });
  }
  return succeed({ ...counts, bad });
}

/**
 * Deletes everything that the store holds, keys and inboxes included. Nothing but a backup brings it back.
 *
 * @param store - The open store.
 * @returns How much there was of each kind, or why everything is still there.
 */
export async function deleteEverything(store: Store): Promise<Result<DeleteReport, WriteFailure>> {
  const deleted = await write(store, [...DATA_PARTS, 'revisions'], async (transaction) => {
    const counts = await Promise.all(
      BACKUP_PARTS.map(
        async (part) => [part, await transaction.objectStore(part).count()] as const,
      ),
    );
    const of = new Map<BackupPart, number>(counts);
    await Promise.all(DATA_PARTS.map((part) => transaction.objectStore(part).clear()));
    await raiseRevision(transaction.objectStore('revisions'));
    return {
      businesses: of.get('businesses') ?? 0,
      keys: of.get('keys') ?? 0,
      inboxes: of.get('inboxes') ?? 0,
      settings: of.get('settings') ?? 0,
      unopened: of.get('unopened') ?? 0,
      purchases: of.get('purchases') ?? 0,
      feedback: of.get('feedback') ?? 0,
    };
  });
  if (deleted.ok) announceChange(store);
  return deleted;
}
