import { describe, expect, it } from 'vitest';
import { makeKeyPair } from '../../../shared/sealing/keys.ts';
import { makeFolder, pairOwner, post, startTestCollector } from './test-collector.ts';

const { publicKey } = await makeKeyPair();
const ELEVEN_MINUTES_MS = 11 * 60 * 1000;

describe('pair', () => {
  it('makes an inbox and a token for whoever has the code', async () => {
    const { url, pairingCode } = await startTestCollector();
    expect(pairingCode).toMatch(/^[A-HJKMNP-Z]{4}-[A-HJKMNP-Z]{4}$/);
    const code = pairingCode.toLowerCase().replace('-', ' ');
    const response = await post(`${url}/v1/pair`, { code, publicKey, businessName: 'Vento' });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      inbox: expect.stringMatching(/^[a-z0-9]{10}$/),
      token: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('takes a code once only', async () => {
    const collector = await startTestCollector();
    await pairOwner(collector);
    const again = { code: collector.pairingCode, publicKey, businessName: 'Vento' };
    const response = await post(`${collector.url}/v1/pair`, again);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ error: expect.stringContaining('used already') });
  });

  it('takes one of two who use the code at the same time', async () => {
    const { url, pairingCode: code } = await startTestCollector();
    const asked = { code, publicKey, businessName: 'Vento' };
    const answers = await Promise.all([1, 2, 3].map(() => post(`${url}/v1/pair`, asked)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.toSorted((one, other) => one - other)).toEqual([201, 403, 403]);
  });

  it('takes no code any more that was guessed at twenty times', async () => {
    const collector = await startTestCollector();
    const pairWith = (code: string): Promise<Response> =>
      post(`${collector.url}/v1/pair`, { code, publicKey, businessName: 'Vento' });
    for (let guess = 0; guess < 20; guess += 1) await pairWith('AAAA-AAAA');
    const response = await pairWith(collector.pairingCode);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ error: expect.stringContaining('guessed') });
    expect((await pairWith(await collector.newPairingCode())).status).toBe(201);
  });

  it('forgives an owner who mistypes', async () => {
    const { url, pairingCode } = await startTestCollector();
    const wrong = { code: 'AAAA-AAAA', publicKey, businessName: 'Vento' };
    for (let slip = 0; slip < 19; slip += 1) await post(`${url}/v1/pair`, wrong);
    const right = await post(`${url}/v1/pair`, { ...wrong, code: pairingCode });
    expect(right.status).toBe(201);
  });

  it('takes no code that is older than ten minutes', async () => {
    let time = Date.now();
    const { url, pairingCode } = await startTestCollector({ now: () => new Date(time) });
    time += ELEVEN_MINUTES_MS;
    const asked = { code: pairingCode, publicKey, businessName: 'Vento' };
    expect((await post(`${url}/v1/pair`, asked)).status).toBe(403);
  });

  it('keeps inboxes of several codes apart', async () => {
    const collector = await startTestCollector();
    const one = await pairOwner(collector);
    const pairingCode = await collector.newPairingCode();
    const other = await pairOwner({ url: collector.url, pairingCode });
    expect(other.inbox).not.toBe(one.inbox);
    expect((await fetch(other.feedbackUrl, { headers: one.authorized })).status).toBe(403);
  });

  it('takes a code that another process on the same folder made', async () => {
    const folder = makeFolder();
    const [one, other] = [
      await startTestCollector({ folder }),
      await startTestCollector({ folder }),
    ];
    const owner = await pairOwner({ url: one.url, pairingCode: other.pairingCode });
    expect(owner.token).toHaveLength(43);
  });

  it.each([
    { body: { publicKey, businessName: 'Vento' }, says: '"code"' },
    { body: { code: 'AAAA-AAAA', businessName: 'Vento' }, says: '"publicKey"' },
    { body: { code: 'AAAA-AAAA', publicKey }, says: '"businessName"' },
    { body: { code: 'AAAA-AAAA', publicKey: 'AAAA', businessName: '' }, says: '"publicKey"' },
    { body: [], says: 'paired' },
  ])('says that $says is not as it should be', async ({ body, says }) => {
    const { url } = await startTestCollector();
    const response = await post(`${url}/v1/pair`, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining(says) });
  });
});
