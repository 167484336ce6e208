import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { beginNewLog } from '../../../extension/store/begin-new-log.ts';
import { saveFeedback } from '../../../extension/store/feedback.ts';
import { makeReviews } from './make-review.ts';
import { makeStore } from './make-store.ts';

describe('beginNewLog', () => {
  it('leaves no database behind, and what is stored untouched', async () => {
    const store = await makeStore();
    await saveFeedback(store, makeReviews(3), () => null);
    expect(await beginNewLog('beside')).toBe(true);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('beside');
    expect(await store.count('feedback')).toBe(3);
  });

  it('says where the browser gives no database', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('Storage is switched off.', 'UnknownError');
      },
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(await beginNewLog('beside')).toBe(false);
  });
});
