import { describe, expect, it } from 'vitest';
import { collector } from '../../../widget/delivery/collector.ts';
import { TARGETS } from '../../../widget/delivery/registry.ts';
import type { Outcome } from '../../../widget/delivery/target.ts';
import { makeWaiting } from './envelopes.ts';

/** The discard port: browsers refuse it, as a closed port would. */
const NOBODY = 'http://localhost:9';

describe('collector', () => {
  it('is registered', () => {
    expect(TARGETS.collector).toBe(collector);
  });

  it('tries again later where nobody answers', async () => {
    expect(await collector.send(await makeWaiting({ address: NOBODY }))).toEqual({ kind: 'later' });
  });

  it.each([
    { status: 202, outcome: { kind: 'delivered' } },
    { status: 400, outcome: { kind: 'refused', reason: 'the collector answered 400' } },
    { status: 413, outcome: { kind: 'refused', reason: 'the collector answered 413' } },
  ])('takes the collector at its word where it says $status', async ({ status, outcome }) => {
    expect(await sendTo(status)).toEqual(outcome);
  });

  it.each([200, 204, 401, 403, 404, 405, 408, 429, 500, 502, 503, 507])(
    'keeps the answer where a %s may be the word of something in its place',
    async (status) => {
      expect(await sendTo(status)).toEqual({ kind: 'later' });
    },
  );
});

/** Sends to a collector that answers with a status: the browser's own fetch, with the network left out. */
async function sendTo(status: number): Promise<Outcome> {
  const { fetch } = globalThis;
  globalThis.fetch = async () => new Response(null, { status });
  try {
    return await collector.send(await makeWaiting());
  } finally {
    globalThis.fetch = fetch;
  }
}
