import { describe, expect, it } from 'vitest';
import { ensureKey } from '../../extension/actions.ts';
import { changeKey, moveInbox, noteCopied, uncopiedKey } from '../../extension/key-life.ts';
import {
  inboxConnections,
  saveInboxConnection,
  type InboxConnection,
} from '../../extension/store/inboxes.ts';
import { ownerKeys } from '../../extension/store/keys.ts';
import type { Store } from '../../extension/store/schema.ts';
import { makeCollector } from './inbox/make-collector.ts';
import { makeStore } from './store/make-store.ts';

const NOW = new Date('2026-03-02T10:00:00Z');
const LATER = new Date('2026-04-02T10:00:00Z');

/** A store with a key and an inbox that uses it. */
async function connect(store: Store): Promise<InboxConnection> {
  const key = await ensureKey(store, NOW);
  const connection: InboxConnection = {
    collector: 'https://bell.example',
    inbox: 'linde',
    token: 'secret',
    kid: key.ok ? key.value.kid : '',
    cursor: '7',
    businessId: 'main',
    lastFetchedAt: null,
    lastFailure: null,
  };
  await saveInboxConnection(store, connection);
  return connection;
}

describe('changeKey', () => {
  it('makes another key, keeps the old one, and moves the inbox to it', async () => {
    const store = await makeStore();
    const before = await connect(store);
    const collector = makeCollector();
    const changed = await changeKey(store, LATER, collector.fetch);
    const [newest, oldest] = await ownerKeys(store);
    expect(changed).toEqual({ ok: true, value: { key: newest, behind: [] } });
    expect(newest?.createdAt).toBe(LATER.toISOString());
    expect(oldest?.kid).toBe(before.kid);
    expect(collector.publicKey).toBe(newest?.publicKey);
    expect(await inboxConnections(store)).toEqual([
      { ...before, kid: newest?.kid, token: 'secret-1' },
    ]);
    expect(collector.tokens).toEqual(['secret-1']);
  });

  it('says which inbox could not be told, and tells it later', async () => {
    const store = await makeStore();
    const before = await connect(store);
    const collector = makeCollector();
    collector.broken = () => new Response(null, { status: 503 });
    const changed = await changeKey(store, LATER, collector.fetch);
    expect(changed).toMatchObject({ ok: true, value: { behind: [before] } });
    expect(await inboxConnections(store)).toEqual([before]);
    collector.broken = null;
    const moved = await moveInbox(store, before, collector.fetch);
    const [newest] = await ownerKeys(store);
    expect(moved).toMatchObject({ ok: true, value: { kid: newest?.kid } });
  });

  it('keeps the old token where no other can be made', async () => {
    const store = await makeStore();
    await connect(store);
    const collector = makeCollector();
    const withoutTokens: typeof fetch = (input, init) =>
      new Request(input, init).url.endsWith('/tokens')
        ? Promise.resolve(new Response(null, { status: 500 }))
        : collector.fetch(input, init);
    const changed = await changeKey(store, LATER, withoutTokens);
    expect(changed).toMatchObject({ ok: true, value: { behind: [] } });
    const [connection] = await inboxConnections(store);
    expect(connection?.token).toBe('secret');
  });
});

describe('uncopiedKey', () => {
  it('is the newest key until a copy of it was downloaded', async () => {
    const store = await makeStore();
    expect(await uncopiedKey(store)).toBeNull();
    const key = await ensureKey(store, NOW);
    if (!key.ok) throw new Error(key.failure);
    expect(await uncopiedKey(store)).toEqual(key.value);
    await noteCopied(store, [key.value], NOW);
    expect(await uncopiedKey(store)).toBeNull();
    const changed = await changeKey(store, LATER, makeCollector().fetch);
    expect(await uncopiedKey(store)).toEqual(changed.ok ? changed.value.key : null);
  });
});
