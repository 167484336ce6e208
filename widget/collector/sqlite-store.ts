import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { Envelope } from '../../shared/sealing/envelope.ts';
import { succeed, type Result } from '../../shared/result.ts';
import {
  MAX_WRONG_TRIES,
  type Arrival,
  type Inbox,
  type InboxStore,
  type Pairing,
  type StoredEnvelope,
  type WriteFailure,
} from './store.ts';
import { openDatabase, type OpenDatabaseFailure } from './sqlite/open-database.ts';
import { prepareStatements, type Statements } from './sqlite/statements.ts';
import { WriteQueue } from './sqlite/write-queue.ts';

const inboxRow = v.object({
  id: v.string(),
  publicKey: v.string(),
  businessName: v.string(),
  createdAt: v.string(),
});
const envelopeRow = v.object({
  seq: v.number(),
  receivedAt: v.string(),
  id: v.string(),
  kid: v.string(),
  sealed: v.string(),
});
const tokenRow = v.object({ hash: v.string() });
const surveyRow = v.object({ json: v.string() });

/**
 * Opens the store that needs no set-up: one SQLite file in a folder. Several processes may share it.
 *
 * @param folder - Where to keep the file; made where it does not exist.
 * @returns The store, or why there is none.
 */
export function openSqliteStore(folder: string): Result<InboxStore, OpenDatabaseFailure> {
  const database = openDatabase(folder);
  return database.ok ? succeed(new SqliteStore(database.value)) : database;
}

class SqliteStore implements InboxStore {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #writes: WriteQueue;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = prepareStatements(database);
    this.#writes = new WriteQueue(database);
  }

  allowPairing(codeHash: string, expiresAt: string): Promise<Result<null, WriteFailure>> {
    return this.#writes.add(() => {
      this.#statements.addCode.run(codeHash, expiresAt);
      return null;
    });
  }

  pair({ codeHash, at, inbox, tokenHash }: Pairing): Promise<Result<boolean, WriteFailure>> {
    const { dropExpiredCodes, useCode, addInbox, addToken } = this.#statements;
    return this.#writes.add(() => {
      dropExpiredCodes.run(at);
      if (useCode.run(codeHash, at).changes === 0) {
        this.#statements.countWrongTry.run();
        this.#statements.dropGuessedCodes.run(MAX_WRONG_TRIES);
        return false;
      }
      addInbox.run(inbox.id, inbox.publicKey, inbox.businessName, inbox.createdAt);
      addToken.run(tokenHash, inbox.id, at);
      return true;
    });
  }

  async inbox(id: string): Promise<Inbox | null> {
    const row = this.#statements.inbox.get(id);
    return row === undefined ? null : v.parse(inboxRow, row);
  }

  async tokenHashes(inbox: string): Promise<readonly string[]> {
    return this.#statements.tokenHashes.all(inbox).map((row) => v.parse(tokenRow, row).hash);
  }

  keep(envelope: Envelope, receivedAt: string): Promise<Result<Arrival, WriteFailure>> {
    const { inbox, id, kid, sealed } = envelope;
    return this.#writes.add(() => {
      const { changes } = this.#statements.keep.run(inbox, id, receivedAt, kid, sealed);
      return changes === 0 ? 'known' : 'kept';
    });
  }

  async envelopesAfter(
    inbox: string,
    after: number,
    limit: number,
  ): Promise<readonly StoredEnvelope[]> {
    return this.#statements.after.all(inbox, after, limit).map((row) => {
      const { seq, receivedAt, ...rest } = v.parse(envelopeRow, row);
      return { seq, receivedAt, envelope: { v: 1, inbox, ...rest } };
    });
  }

  forgetThrough(inbox: string, seq: number): Promise<Result<null, WriteFailure>> {
    return this.#writes.add(() => {
      this.#statements.forget.run(inbox, seq);
      return null;
    });
  }

  async publishedSurvey(inbox: string): Promise<string | null> {
    const row = this.#statements.survey.get(inbox);
    return row === undefined ? null : v.parse(surveyRow, row).json;
  }

  publishSurvey(inbox: string, json: string): Promise<Result<null, WriteFailure>> {
    return this.#writes.add(() => {
      this.#statements.publish.run(inbox, json);
      return null;
    });
  }

  async close(): Promise<void> {
    this.#writes.flush();
    if (this.#database.isOpen) this.#database.close();
  }
}
