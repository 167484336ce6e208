import * as v from 'valibot';
import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { BACKUP_VERSION, PART_SCHEMAS, backupSchema } from './backup-shape.ts';
import type { BackupPart, PartRecord } from './backup-shape.ts';

/** Why a text is no backup that can be read: no JSON at all (cut short, say); JSON of something else; a later version's. */
export type BackupFailure = 'not-json' | 'not-a-backup' | 'newer-backup';

/** A record that could not be read. */
export interface BadRecord {
  readonly part: BackupPart;
  /** Its place in that part, from 0. */
  readonly index: number;
  /** The field, with dots between the steps: `feedback.rating.best`; empty for the whole record. */
  readonly field: string;
}

/** The records of a backup that are whole. */
export type BackupRecords = { readonly [Part in BackupPart]: readonly PartRecord<Part>[] };

/** A backup, checked. */
export interface ReadBackup {
  readonly records: BackupRecords;
  readonly bad: readonly BadRecord[];
}

/**
 * Reads a backup, record by record.
 *
 * @param text - Anything; may have been changed by hand, or by someone else.
 * @returns What is whole and what is not, or why it is no backup.
 */
export function readBackup(text: string): Result<ReadBackup, BackupFailure> {
  const json = parseJson(text);
  if (json === undefined) return fail('not-json');
  const backup = v.safeParse(backupSchema, json);
  if (!backup.success) return fail('not-a-backup');
  if (backup.output.version > BACKUP_VERSION) return fail('newer-backup');
  const bad: BadRecord[] = [];
  const parts = backup.output;
  const records: BackupRecords = {
    businesses: readPart('businesses', PART_SCHEMAS.businesses, parts, bad),
    keys: readPart('keys', PART_SCHEMAS.keys, parts, bad),
    inboxes: readPart('inboxes', PART_SCHEMAS.inboxes, parts, bad),
    settings: readPart('settings', PART_SCHEMAS.settings, parts, bad),
    unopened: readPart('unopened', PART_SCHEMAS.unopened, parts, bad),
    feedback: readPart('feedback', PART_SCHEMAS.feedback, parts, bad),
  };
  return succeed({ records, bad });
}

function readPart<Value>(
  part: BackupPart,
  schema: v.GenericSchema<unknown, Value>,
  parts: Readonly<Record<BackupPart, readonly unknown[]>>,
  bad: BadRecord[],
): readonly Value[] {
  const records: Value[] = [];
  for (const [index, item] of parts[part].entries()) {
    const parsed = v.safeParse(schema, item);
    if (parsed.success) records.push(parsed.output);
    else bad.push({ part, index, field: v.getDotPath(parsed.issues[0]) ?? '' });
  }
  return records;
}

/** `undefined`, which JSON cannot say, for what is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut short or something else altogether: the caller says so.
    return undefined;
  }
}
