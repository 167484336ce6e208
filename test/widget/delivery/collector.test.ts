import { describe, expect, it } from 'vitest';
import { collector } from '../../../widget/delivery/collector.ts';
import { TARGETS } from '../../../widget/delivery/registry.ts';
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

  it('takes a 404 for a refusal, and says so', async () => {
    // The test's own server knows no inbox.
    const waiting = await makeWaiting({ address: `${location.origin}/no-such-place` });
    expect(await collector.send(waiting)).toEqual({
      kind: 'refused',
      reason: 'the collector answered 404',
    });
  });
});
