import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Everything that is ever asked of the database, by intent. */
const SQL = {
  dropExpiredCodes: 'DELETE FROM pairing_codes WHERE expires_at <= ?',
  addCode: 'INSERT OR REPLACE INTO pairing_codes (hash, expires_at) VALUES (?, ?)',
  useCode: 'DELETE FROM pairing_codes WHERE hash = ? AND expires_at > ?',
  countWrongTry: 'UPDATE pairing_codes SET wrong_tries = wrong_tries + 1',
  dropGuessedCodes: 'DELETE FROM pairing_codes WHERE wrong_tries >= ?',
  addInbox: 'INSERT INTO inboxes (id, public_key, business_name, created_at) VALUES (?, ?, ?, ?)',
  addToken: 'INSERT INTO tokens (hash, inbox, created_at) VALUES (?, ?, ?)',
  inbox:
    'SELECT id, public_key AS publicKey, business_name AS businessName, created_at AS createdAt FROM inboxes WHERE id = ?',
  tokenHashes: 'SELECT hash FROM tokens WHERE inbox = ?',
  keep: 'INSERT INTO envelopes (inbox, id, received_at, kid, sealed) VALUES (?, ?, ?, ?, ?) ON CONFLICT (inbox, id) DO NOTHING',
  after:
    'SELECT seq, received_at AS receivedAt, id, kid, sealed FROM envelopes WHERE inbox = ? AND seq > ? ORDER BY seq LIMIT ?',
  forget: 'DELETE FROM envelopes WHERE inbox = ? AND seq <= ?',
  survey: 'SELECT json FROM surveys WHERE inbox = ?',
  publish:
    'INSERT INTO surveys (inbox, json) VALUES (?, ?) ON CONFLICT (inbox) DO UPDATE SET json = excluded.json',
} as const;

/** The prepared statements of one open database. */
export type Statements = Readonly<Record<keyof typeof SQL, StatementSync>>;

/**
 * Prepares all statements once.
 *
 * @param database - Open, with the latest schema.
 * @returns The statements by intent.
 */
export function prepareStatements(database: DatabaseSync): Statements {
  const prepare = (name: keyof typeof SQL): StatementSync => database.prepare(SQL[name]);
  return {
    dropExpiredCodes: prepare('dropExpiredCodes'),
    addCode: prepare('addCode'),
    useCode: prepare('useCode'),
    countWrongTry: prepare('countWrongTry'),
    dropGuessedCodes: prepare('dropGuessedCodes'),
    addInbox: prepare('addInbox'),
    addToken: prepare('addToken'),
    inbox: prepare('inbox'),
    tokenHashes: prepare('tokenHashes'),
    keep: prepare('keep'),
    after: prepare('after'),
    forget: prepare('forget'),
    survey: prepare('survey'),
    publish: prepare('publish'),
  };
}
