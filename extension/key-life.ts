/** What an owner does with their keys over the years: makes another, copies them, and moves the inboxes over. */
import * as v from 'valibot';
import { fail, succeed, type Result } from '../shared/result.ts';
import type { InboxFailure, InboxKind } from './inbox/inbox-kind.ts';
import { announceChange } from './store/changes.ts';
import { inboxConnections, saveInboxConnection, type InboxConnection } from './store/inboxes.ts';
import { ownerKeys, saveOwnerKey, type OwnerKey } from './store/keys.ts';
import type { Store } from './store/schema.ts';
import { readSetting, saveSetting } from './store/settings.ts';
import type { WriteFailure } from './store/write.ts';

/** Setting: of which keys a copy was downloaded, and when. */
const COPIES = 'key-copies';

const copiesSchema = v.fallback(v.record(v.string(), v.string()), {});

/** What came of making another key. */
export interface KeyChange {
  readonly key: OwnerKey;
  /** Inboxes that still use an older one, since they could not be told. */
  readonly behind: readonly InboxConnection[];
}

/** Why an inbox was not moved to the newest key. */
export type MoveFailure = InboxFailure | WriteFailure | 'no-key';

/**
 * Makes another key and moves all inboxes to it. The older keys stay: they open what was sealed to them.
 *
 * @param store - The open store.
 * @param now - The present.
 * @param fetch - The browser's, or a test's.
 * @returns The new key, and which inboxes could not be told; or why no key was made.
 */
export function changeKey(
  store: Store,
  now: Date,
  fetch: typeof globalThis.fetch = ask,
): Promise<Result<KeyChange, WriteFailure>> {
  // The lock of `ensureKey`: two pages at once must not make two keys.
  return navigator.locks.request('counterbell-key', async () => {
    const { makeKeyPair } = await import('../shared/sealing/keys.ts');
    const key: OwnerKey = { ...(await makeKeyPair()), createdAt: now.toISOString() };
    const written = await saveOwnerKey(store, key);
    if (!written.ok) return written;
    const behind: InboxConnection[] = [];
    for (const connection of await inboxConnections(store)) {
      const moved = await moveInbox(store, connection, fetch);
      if (!moved.ok) behind.push(connection);
    }
    announceChange(store);
    return succeed({ key, behind });
  });
}

/**
 * Moves an inbox to the newest key, and renews the token that opens it.
 *
 * @param store - The open store.
 * @param connection - The inbox.
 * @param fetch - The browser's, or a test's.
 * @returns The inbox as it is then: its tag carries the new key. Or why it is as it was.
 */
export async function moveInbox(
  store: Store,
  connection: InboxConnection,
  fetch: typeof globalThis.fetch = ask,
): Promise<Result<InboxConnection, MoveFailure>> {
  const [key] = await ownerKeys(store);
  if (key === undefined) return fail('no-key');
  const { inboxKind } = await import('./inbox/registry.ts');
  const kind = inboxKind(connection.kind);
  const told = (await kind.changeKey?.(connection, key.publicKey, fetch)) ?? succeed(null);
  if (!told.ok) return told;
  const moved = { ...connection, kid: key.kid };
  const written = await saveInboxConnection(store, moved);
  if (!written.ok) return written;
  const renewed = await renewToken(store, moved, kind, fetch);
  announceChange(store);
  return succeed(renewed);
}

/** The old token goes on opening the inbox until the new one is kept here: whatever breaks in between locks nobody out. */
async function renewToken(
  store: Store,
  connection: InboxConnection,
  kind: InboxKind,
  fetch: typeof globalThis.fetch,
): Promise<InboxConnection> {
  const token = await kind.makeToken?.(connection, fetch);
  if (!token?.ok) return connection;
  const renewed = { ...connection, token: token.value };
  const written = await saveInboxConnection(store, renewed);
  if (!written.ok) return connection;
  await kind.revokeOtherTokens?.(renewed, fetch);
  return renewed;
}

/**
 * The newest key, where the owner has no copy of it: it would be lost with this browser.
 *
 * @param store - The open store.
 * @returns The key; `null` where it was copied, or there is none.
 */
export async function uncopiedKey(store: Store): Promise<OwnerKey | null> {
  const [newest] = await ownerKeys(store);
  if (newest === undefined) return null;
  const copies = v.parse(copiesSchema, await readSetting(store, COPIES));
  return copies[newest.kid] === undefined ? newest : null;
}

/**
 * Notes that a copy of keys was given to the owner.
 *
 * @param store - The open store.
 * @param keys - Which.
 * @param now - The present.
 * @returns Nothing, or why it was not kept: the reminder stays then.
 */
export async function noteCopied(
  store: Store,
  keys: readonly Pick<OwnerKey, 'kid'>[],
  now: Date,
): Promise<Result<null, WriteFailure>> {
  const copies = v.parse(copiesSchema, await readSetting(store, COPIES));
  const added = Object.fromEntries(keys.map(({ kid }) => [kid, now.toISOString()]));
  return saveSetting(store, COPIES, { ...copies, ...added });
}

/** As a function of its own: `fetch` must not be called as somebody's method. */
const ask: typeof fetch = (input, init) => fetch(input, init);
