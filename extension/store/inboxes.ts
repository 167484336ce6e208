import type { Result } from '../../shared/result.ts';
import type { Store } from './schema.ts';
import { write } from './write.ts';
import type { WriteFailure } from './write.ts';

/** An inbox that this extension empties. */
export interface InboxConnection {
  /** Which of inbox/registry.ts reads it; left out for a collector. */
  readonly kind?: string;
  /** The collector's address without trailing slash, such as `https://bell.example`. */
  readonly collector: string;
  /** The inbox's id there. */
  readonly inbox: string;
  /** What the collector knows the owner by. */
  readonly token: string;
  /** Which of the owner's keys the tag carries. */
  readonly kid: string;
  /** Up to where everything has been stored; `null` at first. */
  readonly cursor: string | null;
  readonly businessId: string;
  /** ISO date-time of the last try; `null` at first. */
  readonly lastFetchedAt: string | null;
  /** The code of what went wrong then; `null` where nothing did. */
  readonly lastFailure: string | null;
}

/**
 * The inboxes that feedback is fetched from.
 *
 * @param store - The open store.
 * @returns All of them, by inbox id.
 */
export async function inboxConnections(store: Store): Promise<readonly InboxConnection[]> {
  return store.getAll('inboxes');
}

/**
 * Adds an inbox, or changes a known one.
 *
 * @param store - The open store.
 * @param connection - The whole of it.
 * @returns Nothing, or why it was not kept.
 */
export function saveInboxConnection(
  store: Store,
  connection: InboxConnection,
): Promise<Result<null, WriteFailure>> {
  return write(store, ['inboxes'], async (transaction) => {
    await transaction.objectStore('inboxes').put(connection);
    return null;
  });
}

/**
 * Forgets an inbox. What came from it stays.
 *
 * @param store - The open store.
 * @param inboxId - `InboxConnection.inbox`.
 * @returns Nothing, or why it is still there.
 */
export function removeInboxConnection(
  store: Store,
  inboxId: string,
): Promise<Result<null, WriteFailure>> {
  return write(store, ['inboxes'], async (transaction) => {
    await transaction.objectStore('inboxes').delete(inboxId);
    return null;
  });
}

/**
 * Notes up to where an inbox has been stored.
 *
 * @param store - The open store.
 * @param inboxId - `InboxConnection.inbox`.
 * @param cursor - As the collector gave it.
 * @returns Nothing, or why it was not kept. An inbox that is gone stays gone.
 */
export function advanceInbox(
  store: Store,
  inboxId: string,
  cursor: string,
): Promise<Result<null, WriteFailure>> {
  return change(store, inboxId, { cursor });
}

/**
 * Notes how the last fetching went.
 *
 * @param store - The open store.
 * @param inboxId - `InboxConnection.inbox`.
 * @param outcome - When (ISO date-time), and the code of what went wrong.
 * @returns Nothing, or why it was not kept. An inbox that is gone stays gone.
 */
export function noteInboxFetch(
  store: Store,
  inboxId: string,
  outcome: Pick<InboxConnection, 'lastFetchedAt' | 'lastFailure'>,
): Promise<Result<null, WriteFailure>> {
  return change(store, inboxId, outcome);
}

function change(
  store: Store,
  inboxId: string,
  changes: Partial<InboxConnection>,
): Promise<Result<null, WriteFailure>> {
  return write(store, ['inboxes'], async (transaction) => {
    const inboxes = transaction.objectStore('inboxes');
    const connection = await inboxes.get(inboxId);
    if (connection) await inboxes.put({ ...connection, ...changes });
    return null;
  });
}
