import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../../widget/collector/sqlite-store.ts';
import type { InboxStore, Pairing } from '../../../widget/collector/store.ts';
import { openD1Store } from './test-d1.ts';
import { makeEnvelope, makeFolder } from './test-collector.ts';

const NOW = '2026-01-05T09:30:00.000Z';
const LATER = '2026-01-05T09:40:00.000Z';
/** Each call goes to another process, on a machine that may be busy. */
const D1_TIMEOUT_MS = 30_000;
const NO_LIMIT = Number.MAX_SAFE_INTEGER;
const KEPT = { ok: true, value: 'kept' };
const DONE = { ok: true, value: null };

async function openSqlite(): Promise<InboxStore> {
  const store = openSqliteStore(makeFolder());
  if (!store.ok) throw new Error(store.failure);
  onTestFinished(() => store.value.close());
  return store.value;
}

function pairing(known: Partial<Pairing> = {}): Pairing {
  const inbox = { id: 'shop', publicKey: 'key', businessName: 'Vento', createdAt: NOW };
  return { codeHash: 'code', at: NOW, inbox, tokenHash: 'token', ...known };
}

/** A store with one inbox, which the token opens. */
async function openPaired(open: () => Promise<InboxStore>): Promise<InboxStore> {
  const store = await open();
  await store.allowPairing('code', LATER, null);
  await store.pair(pairing());
  return store;
}

describe.each([
  { name: 'SQLite', open: openSqlite },
  { name: 'D1 in workerd', open: openD1Store },
])('InboxStore on $name', { timeout: D1_TIMEOUT_MS }, ({ open }) => {
  it('makes an inbox with the right code, once', async () => {
    const store = await open();
    expect(await store.allowPairing('code', LATER, null)).toEqual(DONE);
    expect(await store.pair(pairing({ codeHash: 'other' }))).toEqual(DONE);
    expect(await store.pair(pairing())).toEqual({ ok: true, value: 'shop' });
    expect(await store.pair(pairing({ tokenHash: 'second' }))).toEqual(DONE);
    expect(await store.inbox('shop')).toMatchObject({ businessName: 'Vento', createdAt: NOW });
    expect(await store.inbox('nobody')).toBeNull();
    expect(await store.tokenHashes('shop')).toEqual(['token']);
  });

  it('takes no code that is too old, or was guessed at twenty times', async () => {
    const store = await open();
    await store.allowPairing('code', NOW, null);
    expect(await store.pair(pairing({ at: LATER }))).toEqual(DONE);
    await store.allowPairing('code', LATER, null);
    for (let guess = 0; guess < 20; guess += 1) await store.pair(pairing({ codeHash: 'wrong' }));
    expect(await store.pair(pairing())).toEqual(DONE);
    expect(await store.inbox('shop')).toBeNull();
  });

  it('pairs an inbox again: its tokens end, what waits stays', async () => {
    const store = await openPaired(open);
    const envelope = makeEnvelope('shop');
    await store.keep(envelope, NOW, NO_LIMIT);
    await store.allowPairing('again', LATER, 'shop');
    const inbox = { id: 'not-used', publicKey: 'new-key', businessName: 'Moved', createdAt: LATER };
    const again = pairing({ codeHash: 'again', inbox, tokenHash: 'new-token' });
    expect(await store.pair(again)).toEqual({ ok: true, value: 'shop' });
    expect(await store.tokenHashes('shop')).toEqual(['new-token']);
    expect(await store.inboxes()).toEqual([
      {
        id: 'shop',
        publicKey: 'new-key',
        businessName: 'Moved',
        createdAt: NOW,
        waiting: 1,
        waitingBytes: envelope.sealed.length,
      },
    ]);
  });

  it('adds tokens and revokes all but one', async () => {
    const store = await openPaired(open);
    expect(await store.addToken('shop', 'second', NOW)).toEqual(DONE);
    expect((await store.tokenHashes('shop')).toSorted()).toEqual(['second', 'token']);
    expect(await store.revokeTokens('shop', 'second')).toEqual(DONE);
    expect(await store.tokenHashes('shop')).toEqual(['second']);
    await store.revokeTokens('shop', '');
    expect(await store.tokenHashes('shop')).toEqual([]);
  });

  it('changes the key', async () => {
    const store = await openPaired(open);
    expect(await store.changeKey('shop', 'other-key')).toEqual(DONE);
    expect((await store.inbox('shop'))?.publicKey).toBe('other-key');
  });

  it('keeps the first of two with one id, in each inbox', async () => {
    const store = await openPaired(open);
    const first = makeEnvelope('shop', { sealed: 'first' });
    expect(await store.keep(first, NOW, NO_LIMIT)).toEqual(KEPT);
    const known = { ok: true, value: 'known' };
    expect(await store.keep({ ...first, sealed: 'other' }, NOW, NO_LIMIT)).toEqual(known);
    expect(await store.keep({ ...first, inbox: 'cafe' }, NOW, NO_LIMIT)).toEqual(KEPT);
    const kept = await store.envelopesAfter('shop', 0, 10);
    expect(kept).toEqual([{ seq: expect.any(Number), receivedAt: NOW, envelope: first }]);
  });

  it('gives pages in the order of arrival, and never a place twice', async () => {
    const store = await openPaired(open);
    const sent = Array.from({ length: 5 }, () => makeEnvelope('shop'));
    for (const envelope of sent) await store.keep(envelope, NOW, NO_LIMIT);
    const page = await store.envelopesAfter('shop', 0, 3);
    expect(page.map(({ envelope }) => envelope)).toEqual(sent.slice(0, 3));
    const [, , third] = page;
    const rest = await store.envelopesAfter('shop', third?.seq ?? 0, 10);
    expect(rest.map(({ envelope }) => envelope)).toEqual(sent.slice(3));
    const last = rest.at(-1)?.seq ?? 0;
    expect(await store.forgetThrough('shop', last)).toEqual(DONE);
    await store.keep(makeEnvelope('shop'), NOW, NO_LIMIT);
    const [next] = await store.envelopesAfter('shop', 0, 10);
    expect(next?.seq).toBeGreaterThan(last);
  });

  it('takes nothing more into a full inbox until something is fetched', async () => {
    const store = await openPaired(open);
    const envelope = makeEnvelope('shop', { sealed: 'x'.repeat(60) });
    const most = 100;
    expect(await store.keep(envelope, NOW, most)).toEqual(KEPT);
    const second = makeEnvelope('shop', { sealed: 'y'.repeat(60) });
    expect(await store.keep(second, NOW, most)).toEqual({ ok: false, failure: 'inbox-full' });
    expect(await store.keep(envelope, NOW, most)).toEqual({ ok: true, value: 'known' });
    await store.forgetThrough('shop', Number.MAX_SAFE_INTEGER);
    expect(await store.keep(second, NOW, most)).toEqual(KEPT);
    expect(await store.inboxes()).toMatchObject([{ waiting: 1, waitingBytes: 60 }]);
  });

  it('drops what is older, all of it', async () => {
    const store = await openPaired(open);
    const old = Array.from({ length: 12 }, () => makeEnvelope('shop'));
    await Promise.all(old.map((envelope) => store.keep(envelope, NOW, NO_LIMIT)));
    const young = makeEnvelope('shop');
    await store.keep(young, LATER, NO_LIMIT);
    expect(await store.dropOlder(LATER)).toEqual(DONE);
    const kept = await store.envelopesAfter('shop', 0, 10);
    expect(kept.map(({ envelope }) => envelope)).toEqual([young]);
    expect(await store.inboxes()).toMatchObject([{ waiting: 1 }]);
  });

  it('publishes a survey over the one before', async () => {
    const store = await openPaired(open);
    expect(await store.publishedSurvey('shop')).toBeNull();
    for (const json of ['{"a":1}', '{"a":2}']) await store.publishSurvey('shop', json);
    expect(await store.publishedSurvey('shop')).toBe('{"a":2}');
  });

  it('knows its secrets again', async () => {
    const store = await open();
    expect(await store.secret('work', 'first')).toEqual({ ok: true, value: 'first' });
    expect(await store.secret('work', 'second')).toEqual({ ok: true, value: 'first' });
  });

  it('says that a write could not be kept', async () => {
    const store = await open();
    const failed = await store.addToken('nobody', 'token', NOW);
    expect(failed).toEqual({ ok: false, failure: 'unavailable' });
  });
});
