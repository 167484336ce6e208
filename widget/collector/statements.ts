import type { Envelope } from '../../shared/sealing/envelope.ts';
import type { Statement } from './sql-engine.ts';
import { MAX_WRONG_TRIES, type Pairing } from './store.ts';

/** Old envelopes that go in one transaction: short enough to keep nobody waiting. */
const DROPPED_AT_ONCE = 500;

/** Every column of an inbox, by the names that `InboxUsage` gives them. */
const INBOX =
  'id, public_key AS publicKey, business_name AS businessName, created_at AS createdAt, waiting, waiting_bytes AS waitingBytes';

/** The inbox that a code pairs again; none for a code that makes one. */
const INBOX_OF_CODE = 'SELECT inbox FROM pairing_codes WHERE hash = ?1';

/** All that is ever asked of the database, by intent. */
export const SQL = {
  addCode: (hash: string, expiresAt: string, inbox: string | null): Statement => ({
    sql: 'INSERT OR REPLACE INTO pairing_codes (hash, expires_at, inbox) VALUES (?1, ?2, ?3)',
    values: [hash, expiresAt, inbox],
  }),
  inbox: (id: string): Statement => ({
    sql: `SELECT ${INBOX} FROM inboxes WHERE id = ?1`,
    values: [id],
  }),
  inboxes: (): Statement => ({
    sql: `SELECT ${INBOX} FROM inboxes ORDER BY created_at, id`,
    values: [],
  }),
  changeKey: (inbox: string, publicKey: string): Statement => ({
    sql: 'UPDATE inboxes SET public_key = ?2 WHERE id = ?1',
    values: [inbox, publicKey],
  }),
  tokenHashes: (inbox: string): Statement => ({
    sql: 'SELECT hash FROM tokens WHERE inbox = ?1',
    values: [inbox],
  }),
  inboxOfToken: (hash: string): Statement => ({
    sql: 'SELECT inbox FROM tokens WHERE hash = ?1',
    values: [hash],
  }),
  addToken: (inbox: string, hash: string, at: string): Statement => ({
    sql: 'INSERT INTO tokens (hash, inbox, created_at) VALUES (?1, ?2, ?3)',
    values: [hash, inbox, at],
  }),
  dropTokens: (inbox: string, except: string): Statement => ({
    sql: 'DELETE FROM tokens WHERE inbox = ?1 AND hash <> ?2',
    values: [inbox, except],
  }),
  keep: ({ inbox, id, kid, sealed }: Envelope, receivedAt: string, most: number): Statement => ({
    sql: `INSERT INTO envelopes (inbox, id, received_at, kid, sealed) SELECT ?1, ?2, ?3, ?4, ?5
      WHERE coalesce((SELECT waiting_bytes FROM inboxes WHERE id = ?1), 0) + length(?5) <= ?6
      ON CONFLICT (inbox, id) DO NOTHING`,
    values: [inbox, id, receivedAt, kid, sealed, most],
  }),
  known: (inbox: string, id: string): Statement => ({
    sql: 'SELECT seq FROM envelopes WHERE inbox = ?1 AND id = ?2',
    values: [inbox, id],
  }),
  after: (inbox: string, after: number, limit: number): Statement => ({
    sql: `SELECT seq, received_at AS receivedAt, id, kid, sealed FROM envelopes
      WHERE inbox = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3`,
    values: [inbox, after, limit],
  }),
  forget: (inbox: string, seq: number): Statement => ({
    sql: 'DELETE FROM envelopes WHERE inbox = ?1 AND seq <= ?2',
    values: [inbox, seq],
  }),
  // The oldest arrivals only, so that neither an index by time nor a look at all of them is needed.
  dropOlder: (than: string): Statement => ({
    sql: `DELETE FROM envelopes WHERE received_at < ?1
      AND seq IN (SELECT seq FROM envelopes ORDER BY seq LIMIT ${DROPPED_AT_ONCE})`,
    values: [than],
  }),
  survey: (inbox: string): Statement => ({
    sql: 'SELECT json FROM surveys WHERE inbox = ?1',
    values: [inbox],
  }),
  publish: (inbox: string, json: string): Statement => ({
    sql: 'INSERT INTO surveys (inbox, json) VALUES (?1, ?2) ON CONFLICT (inbox) DO UPDATE SET json = excluded.json',
    values: [inbox, json],
  }),
  secret: (name: string): Statement => ({
    sql: 'SELECT value FROM secrets WHERE name = ?1',
    values: [name],
  }),
  addSecret: (name: string, value: string): Statement => ({
    sql: 'INSERT INTO secrets (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING',
    values: [name, value],
  }),
} as const;

/** Which of `pairingStatements` tells by its changes whether the code was right. */
export const TOKEN_ADDED = 4;

/**
 * The steps that use up a code: without questions in between, for D1 takes a transaction only as a whole.
 *
 * @param pairing - What is to be paired.
 * @returns The steps, in order. A wrong code changes only how often was guessed.
 */
export function pairingStatements({
  codeHash,
  at,
  inbox,
  tokenHash,
}: Pairing): readonly Statement[] {
  const { id, publicKey, businessName, createdAt } = inbox;
  return [
    { sql: 'DELETE FROM pairing_codes WHERE expires_at <= ?1', values: [at] },
    {
      sql: `INSERT INTO inboxes (id, public_key, business_name, created_at)
        SELECT ?2, ?3, ?4, ?5 FROM pairing_codes WHERE hash = ?1 AND inbox IS NULL`,
      values: [codeHash, id, publicKey, businessName, createdAt],
    },
    {
      sql: `UPDATE inboxes SET public_key = ?2, business_name = ?3 WHERE id = (${INBOX_OF_CODE})`,
      values: [codeHash, publicKey, businessName],
    },
    { sql: `DELETE FROM tokens WHERE inbox = (${INBOX_OF_CODE})`, values: [codeHash] },
    {
      sql: `INSERT INTO tokens (hash, inbox, created_at)
        SELECT ?2, coalesce(inbox, ?3), ?4 FROM pairing_codes WHERE hash = ?1`,
      values: [codeHash, tokenHash, id, at],
    },
    {
      sql: `UPDATE pairing_codes SET wrong_tries = wrong_tries + 1
        WHERE NOT EXISTS (SELECT 1 FROM pairing_codes WHERE hash = ?1)`,
      values: [codeHash],
    },
    {
      sql: 'DELETE FROM pairing_codes WHERE hash = ?1 OR wrong_tries >= ?2',
      values: [codeHash, MAX_WRONG_TRIES],
    },
  ];
}
