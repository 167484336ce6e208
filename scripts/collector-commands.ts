import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BACKUP_MESSAGES, OPEN_MESSAGES } from '../widget/collector/messages.ts';
import { allowPairing, newPairingCode } from '../widget/collector/pairing.ts';
import { openSqliteStore } from '../widget/collector/sqlite-store.ts';
import { backUp, checkDatabase } from '../widget/collector/sqlite/back-up.ts';
import { DATABASE_FILE } from '../widget/collector/sqlite/open-database.ts';
import type { InboxStore } from '../widget/collector/store.ts';
import { say } from './run.ts';

const BYTES_OF_MEGABYTE = 1_000_000;

const { 'no-database': NO_DATABASE } = BACKUP_MESSAGES;

/**
 * Prints a code that makes an inbox in a folder's collector.
 *
 * @param folder - Where it keeps its database.
 * @throws {Error} In one sentence, as all commands here do, where it cannot.
 */
export async function sayPairingCode(folder: string): Promise<void> {
  await withStore(folder, async (store) => {
    const code = await allowPairing({ store, now: () => new Date() });
    say(`Pairing code   ${code}  (for the extension; once, for ten minutes)`);
  });
}

/**
 * Prints a code that pairs an inbox again: with another browser, or after its token was lost.
 *
 * @param folder - Where the database is.
 * @param inbox - The inbox's id.
 */
export async function pairAgain(folder: string, inbox: string): Promise<void> {
  await withStore(folder, async (store) => {
    await demandInbox(store, inbox);
    const code = await allowPairing({ store, now: () => new Date() }, inbox);
    say(`Pairing code   ${code}  (for inbox ${inbox}; once, for ten minutes)`);
  });
}

/** Prints a code for a collector on Cloudflare, and the command that lets it in: only the code's hash leaves this machine. */
export async function sayWorkerCode(): Promise<void> {
  const { code, hash, expiresAt } = await newPairingCode(new Date());
  const sql = `INSERT INTO pairing_codes (hash, expires_at) VALUES ('${hash}', '${expiresAt}')`;
  say(`Pairing code   ${code}  (for the extension; once, for ten minutes, after this command:)`);
  say(`npx wrangler d1 execute counterbell --remote --command "${sql}"`);
}

/**
 * Prints a line for each inbox.
 *
 * @param folder - Where the database is.
 */
export async function listInboxes(folder: string): Promise<void> {
  await withStore(folder, async (store) => {
    const inboxes = await store.inboxes();
    if (inboxes.length === 0) say('No inbox yet: pair the extension.');
    for (const { id, businessName, createdAt, waiting, waitingBytes } of inboxes) {
      const megabytes = (waitingBytes / BYTES_OF_MEGABYTE).toFixed(1);
      say(
        `${id}  ${createdAt.slice(0, 10)}  ${waiting} waiting (${megabytes} MB)  ${businessName}`,
      );
    }
  });
}

/**
 * Ends all tokens of an inbox at once.
 *
 * @param folder - Where the database is.
 * @param inbox - The inbox's id.
 */
export async function revoke(folder: string, inbox: string): Promise<void> {
  await withStore(folder, async (store) => {
    await demandInbox(store, inbox);
    const revoked = await store.revokeTokens(inbox, '');
    if (!revoked.ok) throw new Error('The database could not be written: nothing was revoked.');
    say(`No token opens ${inbox} any more; --pair-again ${inbox} lets its owner in again.`);
  });
}

/**
 * Writes a copy of the database.
 *
 * @param folder - Where the database is.
 * @param file - Where the copy goes.
 */
export function backUpTo(folder: string, file: string): void {
  const written = backUp(folder, file);
  if (!written.ok) throw new Error(BACKUP_MESSAGES[written.failure](folder, file));
  say(
    `Backup in      ${file}  (to restore: stop the collector, and put it back as ${DATABASE_FILE})`,
  );
}

/**
 * Says whether the database is sound.
 *
 * @param folder - Where it is.
 */
export function sayWhetherSound(folder: string): void {
  const checked = checkDatabase(folder);
  if (checked.ok) return say(`The database in ${folder} is sound.`);
  const isThere = checked.failure === 'damaged';
  throw new Error((isThere ? OPEN_MESSAGES['damaged-database'] : NO_DATABASE)(folder));
}

async function demandInbox(store: InboxStore, inbox: string): Promise<void> {
  if ((await store.inbox(inbox)) !== null) return;
  throw new Error(`There is no inbox "${inbox}" here: --inboxes lists them.`);
}

/** Beside a collector that runs: another process on the same file. */
async function withStore(
  folder: string,
  work: (store: InboxStore) => Promise<void>,
): Promise<void> {
  if (!existsSync(join(folder, DATABASE_FILE))) {
    throw new Error(NO_DATABASE(folder));
  }
  const store = openSqliteStore(folder);
  if (!store.ok) throw new Error(OPEN_MESSAGES[store.failure](folder));
  try {
    await work(store.value);
  } finally {
    await store.value.close();
  }
}
