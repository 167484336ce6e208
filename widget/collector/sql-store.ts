import * as v from 'valibot';
import type { Envelope } from '../../shared/sealing/envelope.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import type { SqlEngine, Statement } from './sql-engine.ts';
import { SQL, TOKEN_ADDED, pairingStatements } from './statements.ts';
import type {
  Arrival,
  Inbox,
  InboxStore,
  InboxUsage,
  KeepFailure,
  Pairing,
  StoredEnvelope,
  WriteFailure,
} from './store.ts';

const inboxRow = v.object({
  id: v.string(),
  publicKey: v.string(),
  businessName: v.string(),
  createdAt: v.string(),
  waiting: v.number(),
  waitingBytes: v.number(),
});
const envelopeRow = v.object({
  seq: v.number(),
  receivedAt: v.string(),
  id: v.string(),
  kid: v.string(),
  sealed: v.string(),
});
const tokenRow = v.object({ hash: v.string() });
const inboxOfTokenRow = v.object({ inbox: v.string() });
const surveyRow = v.object({ json: v.string() });
const secretRow = v.object({ value: v.string() });

/** The one store, over whichever database speaks its dialect. */
export class SqlStore implements InboxStore {
  readonly #engine: SqlEngine;

  /** @param engine - Open, with the latest schema. */
  constructor(engine: SqlEngine) {
    this.#engine = engine;
  }

  allowPairing(
    codeHash: string,
    expiresAt: string,
    inbox: string | null,
  ): Promise<Result<null, WriteFailure>> {
    return this.#write(SQL.addCode(codeHash, expiresAt, inbox));
  }

  async pair(pairing: Pairing): Promise<Result<string | null, WriteFailure>> {
    const written = await this.#engine.write(pairingStatements(pairing));
    if (!written.ok) return written;
    if ((written.value[TOKEN_ADDED] ?? 0) === 0) return succeed(null);
    const row = await this.#first(SQL.inboxOfToken(pairing.tokenHash));
    return succeed(v.parse(inboxOfTokenRow, row).inbox);
  }

  async inbox(id: string): Promise<Inbox | null> {
    const row = await this.#first(SQL.inbox(id));
    return row === null ? null : v.parse(inboxRow, row);
  }

  async inboxes(): Promise<readonly InboxUsage[]> {
    const rows = await this.#engine.read(SQL.inboxes());
    return rows.map((row) => v.parse(inboxRow, row));
  }

  changeKey(inbox: string, publicKey: string): Promise<Result<null, WriteFailure>> {
    return this.#write(SQL.changeKey(inbox, publicKey));
  }

  async tokenHashes(inbox: string): Promise<readonly string[]> {
    const rows = await this.#engine.read(SQL.tokenHashes(inbox));
    return rows.map((row) => v.parse(tokenRow, row).hash);
  }

  addToken(inbox: string, hash: string, at: string): Promise<Result<null, WriteFailure>> {
    return this.#write(SQL.addToken(inbox, hash, at));
  }

  revokeTokens(inbox: string, except: string): Promise<Result<null, WriteFailure>> {
    return this.#write(SQL.dropTokens(inbox, except));
  }

  async keep(
    envelope: Envelope,
    receivedAt: string,
    most: number,
  ): Promise<Result<Arrival, KeepFailure>> {
    const written = await this.#engine.write([SQL.keep(envelope, receivedAt, most)]);
    if (!written.ok) return written;
    if ((written.value[0] ?? 0) > 0) return succeed('kept');
    const known = await this.#first(SQL.known(envelope.inbox, envelope.id));
    return known === null ? fail('inbox-full') : succeed('known');
  }

  async envelopesAfter(
    inbox: string,
    after: number,
    limit: number,
  ): Promise<readonly StoredEnvelope[]> {
    const rows = await this.#engine.read(SQL.after(inbox, after, limit));
    return rows.map((row) => {
      const { seq, receivedAt, ...rest } = v.parse(envelopeRow, row);
      return { seq, receivedAt, envelope: { v: 1, inbox, ...rest } };
    });
  }

  forgetThrough(inbox: string, seq: number): Promise<Result<null, WriteFailure>> {
    return this.#write(SQL.forget(inbox, seq));
  }

  async dropOlder(than: string): Promise<Result<null, WriteFailure>> {
    const written = await this.#engine.write([SQL.dropOlder(than)]);
    if (!written.ok) return written;
    return (written.value[0] ?? 0) > 0 ? this.dropOlder(than) : succeed(null);
  }

  async publishedSurvey(inbox: string): Promise<string | null> {
    const row = await this.#first(SQL.survey(inbox));
    return row === null ? null : v.parse(surveyRow, row).json;
  }

  publishSurvey(inbox: string, json: string): Promise<Result<null, WriteFailure>> {
    return this.#write(SQL.publish(inbox, json));
  }

  async secret(name: string, fresh: string): Promise<Result<string, WriteFailure>> {
    const known = await this.#first(SQL.secret(name));
    if (known !== null) return succeed(v.parse(secretRow, known).value);
    const written = await this.#write(SQL.addSecret(name, fresh));
    if (!written.ok) return written;
    // Another process may have been first.
    return succeed(v.parse(secretRow, await this.#first(SQL.secret(name))).value);
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  async #first(statement: Statement): Promise<unknown> {
    const [row = null] = await this.#engine.read(statement);
    return row;
  }

  async #write(statement: Statement): Promise<Result<null, WriteFailure>> {
    const written = await this.#engine.write([statement]);
    return written.ok ? succeed(null) : written;
  }
}
