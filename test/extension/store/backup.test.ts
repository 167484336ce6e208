import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { reanalyse } from '../../../extension/analysis/reanalyse.ts';
import { countWaiting } from '../../../extension/store/analyses.ts';
import {
  deleteEverything,
  exportCsv,
  exportEverything,
  restoreBackup,
} from '../../../extension/store/backup.ts';
import { businesses, saveBusiness } from '../../../extension/store/businesses.ts';
import { feedbackById, saveFeedback, updateHandling } from '../../../extension/store/feedback.ts';
import { inboxConnections, saveInboxConnection } from '../../../extension/store/inboxes.ts';
import { ownerKeys, saveOwnerKey } from '../../../extension/store/keys.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { readSetting, saveSetting } from '../../../extension/store/settings.ts';
import { purchasesOf, savePurchases } from '../../../extension/store/purchases.ts';
import { keepUnopened, unopenedEnvelopes } from '../../../extension/store/unopened.ts';
import { makeReview, makeReviews } from './make-review.ts';
import { makeStore } from './make-store.ts';
import { storedAnew } from './stored-anew.ts';

const KEY = { kid: 'k1', publicKey: 'AA', privateKey: 'BB', createdAt: '2026-01-01T00:00:00Z' };
const CONNECTION = {
  collector: 'https://bell.example',
  inbox: 'linde',
  token: 'secret',
  kid: 'k1',
  cursor: '7',
  businessId: 'main',
  lastFetchedAt: '2026-02-01T00:00:00Z',
  lastFailure: null,
};
const UNOPENED = {
  id: 'linde/3',
  inbox: 'linde',
  businessId: 'main',
  receivedAt: '2026-02-01T00:00:00.000Z',
  envelope: '{"v":9}',
  failure: 'unknown-version',
};

const PURCHASE = {
  id: 'main number 7',
  businessId: 'main',
  customer: '00ff',
  day: '2026-02-01',
  amount: 12.5,
  currency: 'EUR',
};

async function fill(store: Store, items: readonly Feedback[]): Promise<void> {
  await reanalyse(store, { analyse: analyseText, generation: '1' });
  await saveFeedback(store, items, analyseText);
  await saveBusiness(store, { id: 'main', name: 'Café Linde' });
  await saveOwnerKey(store, KEY);
  await saveInboxConnection(store, CONNECTION);
  await saveSetting(store, 'looks', { theme: 'dark', sizes: [1, 2] });
  await keepUnopened(store, [UNOPENED]);
  await savePurchases(store, [PURCHASE]);
}

describe('exportEverything', () => {
  it('puts all into JSON that restores to the same', async () => {
    const store = await makeStore();
    const items = makeReviews(1203);
    await fill(store, items);
    await updateHandling(store, 'example-reviews:1', { status: 'done', notes: 'Yes', due: null });
    const backup = await exportEverything(store);
    const copy = await makeStore();
    expect(await restoreBackup(copy, await backup.text())).toEqual({
      ok: true,
      value: {
        added: 1203,
        updated: 0,
        unchanged: 0,
        businesses: 1,
        keys: 1,
        inboxes: 1,
        settings: 1,
        unopened: 1,
        purchases: 1,
        bad: [],
      },
    });
    for (const id of ['example-reviews:1', 'other-reviews:0', 'example-reviews:1202']) {
      expect(await feedbackById(copy, id)).toEqual(await feedbackById(store, id));
    }
    expect(await storedAnew(copy)).toEqual(await storedAnew(store));
    expect(await ownerKeys(copy)).toEqual([KEY]);
    expect(await inboxConnections(copy)).toEqual([CONNECTION]);
    expect(await readSetting(copy, 'looks')).toEqual({ theme: 'dark', sizes: [1, 2] });
    expect(await businesses(copy)).toEqual([{ id: 'main', name: 'Café Linde' }]);
    expect(await unopenedEnvelopes(copy)).toEqual([UNOPENED]);
    expect(await purchasesOf(copy, 'main')).toEqual([PURCHASE]);
    expect(await countWaiting(copy)).toBe(0);
  });

  it('makes whole JSON of an empty store', async () => {
    const backup = await exportEverything(await makeStore());
    expect(JSON.parse(await backup.text())).toEqual({
      format: 'counterbell-backup',
      version: 1,
      businesses: [],
      keys: [],
      inboxes: [],
      settings: [],
      unopened: [],
      purchases: [],
      feedback: [],
    });
  });
});

describe('restoreBackup', () => {
  it('doubles nothing where everything is there', async () => {
    const store = await makeStore();
    await fill(store, makeReviews(30));
    const text = await (await exportEverything(store)).text();
    expect(await restoreBackup(store, text)).toMatchObject({
      value: { added: 0, updated: 0, unchanged: 30, keys: 0, inboxes: 0, settings: 0 },
    });
  });

  it('keeps what has been done since the backup', async () => {
    const store = await makeStore();
    await fill(store, [makeReview()]);
    const text = await (await exportEverything(store)).text();
    await updateHandling(store, makeReview().id, { status: 'done', notes: 'Wrote', due: null });
    await saveSetting(store, 'looks', 'light');
    await restoreBackup(store, text);
    const stored = await feedbackById(store, makeReview().id);
    expect(stored?.feedback.handling.notes).toBe('Wrote');
    expect(await readSetting(store, 'looks')).toBe('light');
  });

  it('keeps what is whole and says what is not, and where', async () => {
    const store = await makeStore();
    const feedback: unknown[] = [
      { feedback: makeReview({ id: 'a:1' }), analysis: null },
      { feedback: { ...makeReview({ id: 'a:2' }), text: 17 } },
      'half a line',
      { feedback: makeReview({ id: 'a:3' }), analysis: { version: 'x' } },
    ];
    const backup = {
      format: 'counterbell-backup',
      version: 1,
      businesses: [{ id: 'main' }],
      feedback,
    };
    expect(await restoreBackup(store, JSON.stringify(backup))).toMatchObject({
      ok: true,
      value: {
        added: 2,
        bad: [
          { part: 'businesses', index: 0, field: 'name' },
          { part: 'feedback', index: 1, field: 'feedback.text' },
          { part: 'feedback', index: 2, field: '' },
        ],
      },
    });
    // Without an analysis that holds, the text waits for one.
    expect(await countWaiting(store)).toBe(2);
  });

  it.each([
    {
      what: 'half a file',
      text: '{"format":"counterbell-backup","version":1,"feed',
      is: 'not-json',
    },
    { what: 'another JSON', text: '[1,2]', is: 'not-a-backup' },
    {
      what: 'a list that is none',
      text: '{"format":"counterbell-backup","version":1,"keys":3}',
      is: 'not-a-backup',
    },
    {
      what: 'a later backup',
      text: '{"format":"counterbell-backup","version":2}',
      is: 'newer-backup',
    },
  ])('refuses $what', async ({ text, is }) => {
    const store = await makeStore();
    expect(await restoreBackup(store, text)).toEqual({ ok: false, failure: is });
  });

  it('takes no prototype from a backup', async () => {
    const store = await makeStore();
    const setting = '{"name":"looks","value":{"__proto__":{"polluted":true}}}';
    const text = `{"format":"counterbell-backup","version":1,"settings":[${setting}]}`;
    await restoreBackup(store, text);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('exportCsv', () => {
  it('begins with a byte order mark and the headings', async () => {
    expect(await csvOf([])).toMatch(
      /^\ufeffid,business,source,.*,themes,source_url,.*,earlier_wordings,vanished_at\r\n$/,
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'puts an apostrophe before %j',
    async (text) => {
      const csv = await csvOf([
        makeReview({ text, title: text, author: { name: text, contact: text } }),
      ]);
      const cells = csv.split(`'${text}`).length - 1;
      expect(cells).toBe(4);
      expect(csv.replaceAll(`'${text}`, '')).not.toContain(text);
    },
  );

  it('quotes commas, quotes and line breaks', async () => {
    const csv = await csvOf([makeReview({ text: 'One, "two"\nthree' })]);
    expect(csv).toContain('"One, ""two""\nthree"');
  });

  it('leaves negative numbers numbers', async () => {
    const csv = await csvOf([
      makeReview({ text: 'Rude waiter, awful food. Never again.', stars: 1 }),
    ]);
    expect(csv).toMatch(/,neg,-0\.\d+,/);
  });

  it('has a row for each piece of feedback', async () => {
    const csv = await csvOf(makeReviews(1500));
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1501);
  });
});

describe('deleteEverything', () => {
  it('leaves nothing, and says how much there was', async () => {
    const store = await makeStore();
    await fill(store, makeReviews(30));
    expect(await deleteEverything(store)).toEqual({
      ok: true,
      value: {
        businesses: 1,
        keys: 1,
        inboxes: 1,
        settings: 1,
        unopened: 1,
        purchases: 1,
        feedback: 30,
      },
    });
    const parts = [...store.objectStoreNames].filter((part) => part !== 'revisions');
    expect(await Promise.all(parts.map((part) => store.count(part)))).toEqual(parts.map(() => 0));
  });

  it('is not undone by a saving that was prepared before', async () => {
    const store = await makeStore();
    await saveFeedback(store, [makeReview()], analyseText);
    const edited = makeReview({
      text: 'Quite another text, with other words.',
      capturedAt: '2027',
    });
    const [saved] = await Promise.all([
      saveFeedback(store, [edited], analyseText),
      deleteEverything(store),
    ]);
    expect(saved.ok).toBe(true);
    const { kept, counted } = await storedAnew(store);
    expect(kept).toEqual(counted);
  });
});

async function csvOf(items: readonly Feedback[]): Promise<string> {
  const store = await makeStore();
  await saveFeedback(store, items, analyseText);
  const blob = await exportCsv(store);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}
