import { describe, expect, it } from 'vitest';
import {
  changeKey,
  makeToken,
  revokeOtherTokens,
} from '../../../extension/inbox/collector-keys.ts';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import { open } from '../../../shared/sealing/open.ts';
import { fingerprintOf } from '../../../shared/sealing/fingerprint.ts';
import { pairOwner, readPage, startTestCollector } from './test-collector.ts';

const DONE = { ok: true, value: null };
const REFUSED = { ok: false, failure: 'refused' };

describe('an owner’s keys and tokens', () => {
  it('seals forms to the new key once it is told of it', async () => {
    const collector = await startTestCollector();
    const owner = await pairOwner(collector);
    const address = { collector: collector.url, cursor: null, ...owner };
    const fresh = await makeKeyPair();
    expect(await changeKey(address, fresh.publicKey, fetch)).toEqual(DONE);
    const form = await fetch(owner.formUrl);
    expect(await form.text()).toContain(await fingerprintOf(fresh.publicKey));
    const body = new URLSearchParams({ 'answer-csat': '4' });
    await fetch(owner.formUrl, { method: 'POST', body });
    const { envelopes } = await readPage(owner);
    const opened = await open(envelopes[0]?.envelope, fresh.privateKey);
    expect(opened).toMatchObject({ ok: true, value: { answers: { csat: 4 } } });
  });

  it.each([{ publicKey: 'AAAA' }, { publicKey: 7 }, {}])('refuses %o as a key', async (body) => {
    const owner = await pairOwner(await startTestCollector());
    const url = owner.feedbackUrl.replace('/feedback', '/key');
    const changing = { method: 'PUT', headers: owner.authorized, body: JSON.stringify(body) };
    expect((await fetch(url, changing)).status).toBe(400);
  });

  it('renews a token, and revokes the one before', async () => {
    const collector = await startTestCollector();
    const owner = await pairOwner(collector);
    const old = { collector: collector.url, cursor: null, ...owner };
    const made = await makeToken(old, fetch);
    const renewed = { ...old, token: made.ok ? made.value : '' };
    expect(renewed.token).toMatch(/^[\w-]{43}$/);
    expect(await changeKey(old, owner.keys.publicKey, fetch)).toEqual(DONE);
    expect(await revokeOtherTokens(renewed, fetch)).toEqual(DONE);
    expect(await changeKey(renewed, owner.keys.publicKey, fetch)).toEqual(DONE);
    expect(await changeKey(old, owner.keys.publicKey, fetch)).toEqual(REFUSED);
  });

  it('lets nobody else make or revoke tokens', async () => {
    const collector = await startTestCollector();
    const owner = await pairOwner(collector);
    const other = await pairOwner({ ...collector, pairingCode: await collector.newPairingCode() });
    const address = { collector: collector.url, cursor: null, ...owner, token: other.token };
    expect(await makeToken(address, fetch)).toEqual(REFUSED);
    expect(await revokeOtherTokens(address, fetch)).toEqual(REFUSED);
  });
});
