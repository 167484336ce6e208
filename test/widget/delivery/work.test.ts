import { describe, expect, it } from 'vitest';
import { collector } from '../../../widget/delivery/collector.ts';
import { doWork } from '../../../widget/delivery/work.ts';
import { makeWaiting } from './envelopes.ts';

describe('doWork', () => {
  it.each([0, 1, 8, 12])('finds a nonce for %i bits', async (bits) => {
    const work = await doWork({ challenge: { salt: 'grain', bits } }, 'id-1');
    const [salt, nonce] = work.split(':');
    expect(salt).toBe('grain');
    expect(await zeroBitsOf(`grain:id-1:${nonce}`)).toBeGreaterThanOrEqual(bits);
  });

  it.each(['g', 'grain', 'a salt of twenty-two s', 'x'.repeat(100), 'Körner'])(
    'finds one for the salt %s, short enough for a collector',
    async (salt) => {
      const id = crypto.randomUUID();
      const work = await doWork({ challenge: { salt, bits: 10 } }, id);
      const nonce = work.slice(salt.length + 1);
      expect(nonce).toMatch(/^\d{1,40}$/);
      expect(await zeroBitsOf(`${salt}:${id}:${nonce}`)).toBeGreaterThanOrEqual(10);
    },
  );

  it('lets the page go on in between', async () => {
    let isWorking = true;
    const work = doWork({ challenge: { salt: 'grain', bits: 18 } }, 'id-1');
    const done = work.then(() => (isWorking = false));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isWorking).toBe(true);
    await done;
  });

  it.each([
    null,
    {},
    { challenge: { salt: 'grain' } },
    { challenge: { salt: 7, bits: 3 } },
    { challenge: { salt: 'grain', bits: 21 } },
    { challenge: { salt: 'grain', bits: -1 } },
    { challenge: { salt: 'grain', bits: NaN } },
  ])('refuses %o', async (asked) => {
    await expect(doWork(asked, 'id-1')).rejects.toThrow(RangeError);
  });
});

describe('collector', () => {
  it('works where it is asked to, and sends the same envelope again', async () => {
    const waiting = await makeWaiting();
    const posts: RequestInit[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (_place, init = {}) => {
      posts.push(init);
      const error = 'Busy.';
      return posts.length === 1
        ? Response.json({ error, challenge: { salt: 'grain', bits: 6 } }, { status: 428 })
        : new Response(null, { status: 202 });
    };
    const outcome = await collector.send(waiting).finally(() => {
      globalThis.fetch = fetch;
    });
    expect(outcome).toEqual({ kind: 'delivered' });
    expect(posts.map(({ body }) => body)).toEqual(Array(2).fill(JSON.stringify(waiting.envelope)));
    const work = new Headers(posts[1]?.headers).get('counterbell-work') ?? '';
    const [, nonce] = work.split(':');
    expect(await zeroBitsOf(`grain:${waiting.id}:${nonce}`)).toBeGreaterThanOrEqual(6);
  });
});

/** Counted bit by bit, unlike in what is tested. */
async function zeroBitsOf(text: string): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bits = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return bits.indexOf('1');
}
