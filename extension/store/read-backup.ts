import * as v from 'valibot';
import { fail, succeed } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { BACKUP_PARTS, BACKUP_VERSION, PART_SCHEMAS, headSchema } from './backup-shape.ts';
import type { BackupPart, PartRecord } from './backup-shape.ts';
import { NotAnObject, splitJson } from './split-json.ts';
import type { JsonPiece } from './split-json.ts';

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

/** What is known of a backup that was looked through. */
export interface BackupOutline {
  /** Pieces of feedback in it, whole or not. */
  readonly feedback: number;
  /** What its analyses were made with; `null` where it does not say. */
  readonly generation: string | null;
}

/** A part of a backup, checked. */
export interface ReadBackup {
  readonly records: BackupRecords;
  readonly bad: readonly BadRecord[];
}

/** Bytes of a backup that are in memory at a time. */
const READ_BYTES = 4_000_000;

/**
 * Looks a backup through, to its end.
 *
 * @param source - Anything; may have been changed by hand, or by someone else.
 * @returns What is in it, or why it is no backup.
 */
export async function outlineBackup(source: Blob): Promise<Result<BackupOutline, BackupFailure>> {
  const head = new Map<string, unknown>();
  let feedback = 0;
  try {
    for await (const { member, index, value } of splitJson(textOf(source))) {
      if (index === null) head.set(member, value);
      if (member === 'feedback' && index !== null && index >= 0) feedback += 1;
    }
  } catch (error) {
    if (error instanceof NotAnObject) return fail('not-a-backup');
    if (error instanceof SyntaxError) return fail('not-json');
    throw error;
  }
  const parsed = v.safeParse(headSchema, Object.fromEntries(head));
  if (!parsed.success || BACKUP_PARTS.some((part) => head.has(part))) return fail('not-a-backup');
  if (parsed.output.version > BACKUP_VERSION) return fail('newer-backup');
  return succeed({ feedback, generation: parsed.output.generation });
}

/**
 * Reads a backup, record by record.
 *
 * @param source - One that `outlineBackup` found whole.
 * @param size - Most pieces of feedback to a part.
 * @yields Parts with so many pieces of feedback; what else is in it comes with the one it stands in.
 */
export async function* readBackup(source: Blob, size: number): AsyncGenerator<ReadBackup, void> {
  let part = new PartReader();
  for await (const piece of splitJson(textOf(source))) {
    part.take(piece);
    if (part.feedback >= size) {
      yield part.read();
      part = new PartReader();
    }
  }
  yield part.read();
}

/** Gathers records by what they are of. */
class PartReader {
  readonly #bad: BadRecord[] = [];
  readonly #records = {
    businesses: listOf<'businesses'>(),
    keys: listOf<'keys'>(),
    inboxes: listOf<'inboxes'>(),
    settings: listOf<'settings'>(),
    unopened: listOf<'unopened'>(),
    purchases: listOf<'purchases'>(),
    feedback: listOf<'feedback'>(),
  };
  readonly #takers: Readonly<Record<BackupPart, Taker>> = {
    businesses: taker('businesses', PART_SCHEMAS.businesses, this.#records.businesses),
    keys: taker('keys', PART_SCHEMAS.keys, this.#records.keys),
    inboxes: taker('inboxes', PART_SCHEMAS.inboxes, this.#records.inboxes),
    settings: taker('settings', PART_SCHEMAS.settings, this.#records.settings),
    unopened: taker('unopened', PART_SCHEMAS.unopened, this.#records.unopened),
    purchases: taker('purchases', PART_SCHEMAS.purchases, this.#records.purchases),
    feedback: taker('feedback', PART_SCHEMAS.feedback, this.#records.feedback),
  };

  get feedback(): number {
    return this.#records.feedback.length;
  }

  take({ member, index, value }: JsonPiece): void {
    const part = BACKUP_PARTS.find((each) => each === member);
    if (part === undefined || index === null || index < 0) return;
    const bad = this.#takers[part](index, value);
    if (bad !== null) this.#bad.push(bad);
  }

  read(): ReadBackup {
    return { records: this.#records, bad: this.#bad };
  }
}

type Taker = (index: number, value: unknown) => BadRecord | null;

function listOf<Part extends BackupPart>(): PartRecord<Part>[] {
  return [];
}

function taker<Value>(
  part: BackupPart,
  schema: v.GenericSchema<unknown, Value>,
  into: Value[],
): Taker {
  return (index, value) => {
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) return { part, index, field: v.getDotPath(parsed.issues[0]) ?? '' };
    into.push(parsed.output);
    return null;
  };
}

async function* textOf(source: Blob): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  for (let at = 0; at < source.size; at += READ_BYTES) {
    const bytes = await source.slice(at, at + READ_BYTES).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
