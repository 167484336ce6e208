import { deleteDB } from 'idb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { restoreBackup } from '../../../extension/store/backup.ts';
import { saveFeedback } from '../../../extension/store/feedback.ts';
import { openStore } from '../../../extension/store/open.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { readSetting, saveSetting } from '../../../extension/store/settings.ts';
import { makeReviews } from './make-review.ts';
import { storedAnew } from './stored-anew.ts';

const ROOM_BYTES = 2_000_000;

/** https://wicg.github.io/storage-buckets/ as far as it is needed; TypeScript does not know it. */
interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

const BUCKETS: StorageBuckets = Reflect.get(navigator, 'storageBuckets');
const BUCKET = 'small';

/** Opens a store in a part of the real browser's disk that is small. */
async function openSmallStore(): Promise<Store> {
  const bucket = await BUCKETS.open(BUCKET, { quota: ROOM_BYTES });
  vi.stubGlobal('indexedDB', bucket.indexedDB);
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.failure);
  onTestFinished(async () => {
    opened.value.close();
    // Waits until the last reading is over: taking the bucket away would break it off.
    await deleteDB(opened.value.name);
    vi.unstubAllGlobals();
    await BUCKETS.delete(BUCKET);
  });
  return opened.value;
}

const FULL = { ok: false, failure: 'quota-full' };

describe('saveFeedback in a full browser', () => {
  it('says so, keeps what was there and nothing by halves', async () => {
    const store = await openSmallStore();
    const items = makeReviews(5000);
    await saveFeedback(store, items.slice(0, 100), analyseText);
    expect(await saveFeedback(store, items, analyseText)).toEqual(FULL);
    expect(await store.count('feedback')).toBe(100);
    expect(await store.count('analyses')).toBe(100);
    const { kept, counted } = await storedAnew(store);
    expect(kept).toEqual(counted);
  });

  it('still keeps what fits', async () => {
    const store = await openSmallStore();
    const items = makeReviews(5000);
    await saveFeedback(store, items, analyseText);
    const fits = await saveFeedback(store, items.slice(0, 50), analyseText);
    expect(fits).toMatchObject({ value: { added: 50 } });
  });
});

describe('saveSetting in a full browser', () => {
  it('says so and keeps the setting as it was', async () => {
    const store = await openSmallStore();
    await saveSetting(store, 'notes', 'short');
    expect(await saveSetting(store, 'notes', 'x'.repeat(ROOM_BYTES * 2))).toEqual(FULL);
    expect(await readSetting(store, 'notes')).toBe('short');
  });
});

describe('restoreBackup in a full browser', () => {
  it('says so and keeps nothing by halves', async () => {
    const store = await openSmallStore();
    const feedback = makeReviews(5000).map((item) => ({ feedback: item, analysis: null }));
    const businesses = [{ id: 'main', name: 'Café Linde' }];
    const backup = { format: 'counterbell-backup', version: 1, businesses, feedback };
    expect(await restoreBackup(store, JSON.stringify(backup))).toEqual(FULL);
    expect(await store.count('feedback')).toBe(0);
    expect(await store.count('businesses')).toBe(0);
  });
});
