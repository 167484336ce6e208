import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Buckets } from '../../../widget/collector/limits/buckets.ts';
import { Guard, NO_LIMITS, type Limits } from '../../../widget/collector/limits/guard.ts';
import { isWorkDone, saltAt } from '../../../widget/collector/limits/proof-of-work.ts';
import { makeEnvelope, pairOwner, post, startTestCollector } from './test-collector.ts';
import type { TestOwner } from './test-collector.ts';

const START = new Date('2026-01-05T09:30:00.000Z');
const MINUTE_MS = 60_000;
const WINDOW_MS = 10 * MINUTE_MS;

const challengeSchema = v.object({
  error: v.string(),
  challenge: v.object({ salt: v.string(), bits: v.number() }),
});

/** Works as the widget does. */
function nonceFor(salt: string, id: string, bits: number): string {
  for (let nonce = 0; ; nonce += 1) {
    const hash = createHash('sha256').update(`${salt}:${id}:${nonce}`).digest();
    if (Math.clz32(hash.readUInt32BE(0)) >= bits) return String(nonce);
  }
}

function limits(known: Partial<Limits>): Limits {
  return { ...NO_LIMITS, ...known };
}

async function send(owner: TestOwner, count: number): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const { status } = await post(owner.feedbackUrl, makeEnvelope(owner.inbox));
    statuses.push(status);
  }
  return statuses;
}

describe('Buckets', () => {
  it('lets through what a minute allows, and grows back', () => {
    const buckets = new Buckets({ perMinute: 4 });
    expect([1, 2, 3, 4, 5].map(() => buckets.take('a', 0))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(buckets.take('b', 0)).toBe(true);
    expect(buckets.take('a', MINUTE_MS / 4)).toBe(true);
    expect(buckets.take('a', MINUTE_MS / 4)).toBe(false);
    expect(buckets.level('a', MINUTE_MS * 9)).toBe(1);
  });

  it('does not grow without end, whatever comes', () => {
    const buckets = new Buckets({ perMinute: 2 });
    for (let n = 0; n < 50_000; n += 1) expect(buckets.take(`place ${n}`, n)).toBe(true);
    expect(buckets.take('place 49999', 50_000)).toBe(true);
    expect(buckets.take('place 49999', 50_000)).toBe(false);
  });
});

describe('Guard', () => {
  it('counts an address against its own allowance, an IPv6 network as one', async () => {
    const guard = new Guard(limits({ perAddress: 2 }), 'secret');
    const admit = (address: string): Promise<boolean> => guard.admitAddress(address, START);
    expect(await admit('192.0.2.1')).toBe(true);
    expect(await admit('192.0.2.1')).toBe(true);
    expect(await admit('192.0.2.1')).toBe(false);
    expect(await admit('192.0.2.2')).toBe(true);
    expect(await admit('2001:db8:1:2:aaaa::1')).toBe(true);
    expect(await admit('2001:db8:1:2:bbbb::2')).toBe(true);
    expect(await admit('2001:db8:1:2:cccc::3')).toBe(false);
  });
});

describe('isWorkDone', () => {
  it('takes work for this id and salt, for twenty minutes at most', async () => {
    const now = START.getTime();
    const salt = await saltAt('secret', now);
    const work = `${salt}:${nonceFor(salt, 'id', 10)}`;
    const asked = { id: 'id', bits: 10, secret: 'secret', now };
    expect(await isWorkDone(work, asked)).toBe(true);
    expect(await isWorkDone(work, { ...asked, now: now + WINDOW_MS })).toBe(true);
    expect(await isWorkDone(work, { ...asked, now: now + 2 * WINDOW_MS })).toBe(false);
    expect(await isWorkDone(work, { ...asked, secret: 'other' })).toBe(false);
    expect(await isWorkDone(work, { ...asked, bits: 200 })).toBe(false);
    expect(await isWorkDone(null, asked)).toBe(false);
    expect(await isWorkDone('nonsense', asked)).toBe(false);
  });
});

describe('keepFeedback', () => {
  it('asks one address to wait that sends too much', async () => {
    const owner = await pairOwner(
      await startTestCollector({ limits: limits({ perAddress: 4 }), now: () => START }),
    );
    // Pairing was the first.
    expect(await send(owner, 5)).toEqual([202, 202, 202, 429, 429]);
    const refused = await post(owner.feedbackUrl, makeEnvelope(owner.inbox));
    expect(refused.headers.get('retry-after')).toBe('30');
  });

  it('counts the addresses that the owner’s proxy names', async () => {
    const options = { limits: limits({ perAddress: 1 }), now: () => START, isProxied: true };
    const owner = await pairOwner(await startTestCollector(options));
    const from = async (address: string): Promise<number> => {
      const headers = { 'x-forwarded-for': `203.0.113.9, ${address}` };
      const { status } = await post(owner.feedbackUrl, makeEnvelope(owner.inbox), headers);
      return status;
    };
    expect([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')]).toEqual([
      202, 429, 202,
    ]);
  });

  it('asks for work while much arrives, and takes what was worked for', async () => {
    const options = { limits: limits({ perInbox: 8 }), now: () => START };
    const owner = await pairOwner(await startTestCollector(options));
    expect(await send(owner, 6)).toEqual([202, 202, 202, 202, 202, 428]);
    const envelope = makeEnvelope(owner.inbox);
    const refused = await post(owner.feedbackUrl, envelope);
    const { challenge } = v.parse(challengeSchema, await refused.json());
    expect(challenge.bits).toBe(15);
    const nonce = nonceFor(challenge.salt, envelope.id, challenge.bits);
    const work = { 'counterbell-work': `${challenge.salt}:${nonce}` };
    const other = await post(owner.feedbackUrl, makeEnvelope(owner.inbox), work);
    expect(other.status).toBe(428);
    expect((await post(owner.feedbackUrl, envelope, work)).status).toBe(202);
  });

  it('lets a page’s script send its work, and read what is asked', async () => {
    const { url } = await startTestCollector();
    const preflight = await fetch(`${url}/v1/inboxes/shop/feedback`, { method: 'OPTIONS' });
    expect(preflight.headers.get('access-control-allow-headers')).toContain('counterbell-work');
  });

  it('says that an inbox is full', async () => {
    const owner = await pairOwner(
      await startTestCollector({ limits: limits({ inboxMegabytes: 0.0001 }) }),
    );
    const large = makeEnvelope(owner.inbox, { sealed: 'x'.repeat(80) });
    expect((await post(owner.feedbackUrl, large)).status).toBe(202);
    const second = await post(owner.feedbackUrl, { ...large, id: crypto.randomUUID() });
    expect(second.status).toBe(507);
    expect(await second.json()).toEqual({ error: expect.stringContaining('until its owner') });
    expect((await post(owner.feedbackUrl, large)).status).toBe(202);
  });
});

describe('receiveForm', () => {
  it('keeps a flood of forms from an inbox, in words', async () => {
    const options = { limits: limits({ perInbox: 20 }), now: () => START };
    const owner = await pairOwner(await startTestCollector(options));
    const fill = (): Promise<Response> =>
      fetch(owner.formUrl, {
        method: 'POST',
        body: new URLSearchParams({ 'answer-csat': '5' }),
        headers: { 'accept-language': 'nl' },
      });
    const [first, second, third] = [await fill(), await fill(), await fill()];
    expect([first.status, second.status, third.status]).toEqual([200, 200, 429]);
    expect(await third.text()).toContain('Er komt nu veel binnen');
  });
});
