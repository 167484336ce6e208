import { openDB } from 'idb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { businesses } from '../../../extension/store/businesses.ts';
import { feedbackById, saveFeedback } from '../../../extension/store/feedback.ts';
import { inboxConnections } from '../../../extension/store/inboxes.ts';
import { ownerKeys } from '../../../extension/store/keys.ts';
import { feedbackPage } from '../../../extension/store/list.ts';
import { openStore } from '../../../extension/store/open.ts';
import { isIndexWhole } from '../../../extension/store/rebuild.ts';
import { reanalyse } from '../../../extension/analysis/reanalyse.ts';
import { MIGRATIONS } from '../../../extension/store/schema.ts';
import { readSetting } from '../../../extension/store/settings.ts';
import { makeReview, makeReviews } from './make-review.ts';
import { makeStore, makeStoreName } from './make-store.ts';
import { OLD_VERSIONS, makeOldVersion } from './old-versions.ts';
import { storedAnew } from './stored-anew.ts';

const ITEMS = makeReviews(600);

const CONNECTION = {
  collector: 'https://bell.example',
  inbox: 'linde',
  token: 'secret',
  kid: 'k1',
  cursor: '7',
  businessId: 'main',
  lastFetchedAt: null,
  lastFailure: null,
};
const KEY = { kid: 'k1', publicKey: 'AA', privateKey: 'BB', createdAt: '2026-01-01T00:00:00Z' };

function fillVersion(name: string, version: number): Promise<void> {
  return makeOldVersion(name, version, {
    feedback: ITEMS,
    business: { id: 'main', name: 'Café Linde' },
    connection: CONNECTION,
    key: KEY,
    setting: ['looks', { theme: 'dark' }],
  });
}

describe('openStore', () => {
  const olderVersions = OLD_VERSIONS;

  it('is tested with a database of every older version', () => {
    expect(olderVersions).toEqual(MIGRATIONS.map((_, at) => at + 1).slice(0, -1));
  });

  it.each(olderVersions)('brings version %i up to date with everything in it', async (version) => {
    const name = makeStoreName();
    await fillVersion(name, version);
    const store = await makeStore(name);
    expect(store.version).toBe(MIGRATIONS.length);
    expect(await store.count('feedback')).toBe(ITEMS.length);
    const query = { from: null, to: null, sources: [], label: null, theme: null, stars: null };
    const page = await feedbackPage(store, {
      ...query,
      status: null,
      answered: 'stars',
      text: 'number 599',
      limit: 9,
      after: null,
    });
    expect(page.items.map(({ feedback }) => feedback)).toEqual([ITEMS[599]]);
    expect(await businesses(store)).toEqual([{ id: 'main', name: 'Café Linde' }]);
    expect(await inboxConnections(store)).toEqual([CONNECTION]);
    expect(await ownerKeys(store)).toEqual([KEY]);
    expect(await readSetting(store, 'looks')).toEqual({ theme: 'dark' });
  });

  it('makes from each older version what a new database is', async () => {
    const schemas: unknown[] = [];
    for (const version of [0, ...olderVersions]) {
      const name = makeStoreName();
      if (version > 0) await fillVersion(name, version);
      const store = await makeStore(name);
      const parts = [...store.objectStoreNames];
      const shape = parts.map((part) => {
        const object = store.transaction(part).store;
        return [part, object.keyPath, [...object.indexNames]];
      });
      schemas.push(shape);
    }
    for (const schema of schemas) expect(schema).toEqual(schemas[0]);
  });

  it.each(olderVersions)(
    'makes anew what followed from the feedback of version %i, and keeps it in step',
    async (version) => {
      const name = makeStoreName();
      await fillVersion(name, version);
      const store = await makeStore(name);
      await saveFeedback(store, [makeReview({ id: 'example-reviews:new' })], analyseText);
      // What version 4 made is read until it was made anew in the background.
      expect(await isIndexWhole(store)).toBe(version < 4);
      if (version >= 4) await reanalyse(store, { analyse: analyseText, generation: 'any' });
      expect(await isIndexWhole(store)).toBe(true);
      const { kept, counted } = await storedAnew(store);
      expect(kept.lines).toHaveLength(ITEMS.length + 1);
      expect(kept).toEqual(counted);
    },
  );

  it('leaves a newer database untouched, and says that it is newer', async () => {
    const name = makeStoreName();
    const newer = await openDB(name, MIGRATIONS.length + 1, {
      upgrade(database) {
        void database.createObjectStore('holograms').put('kept', 'one');
      },
    });
    newer.close();
    expect(await openStore(name)).toEqual({ ok: false, failure: 'newer-database' });
    const again = await openDB(name, MIGRATIONS.length + 1);
    onTestFinished(() => again.close());
    expect(await again.get('holograms', 'one')).toBe('kept');
  });

  it('leaves everything as it was where an upgrade fails', async () => {
    const name = makeStoreName();
    const damaged = await openDB(name, 1, {
      upgrade(database) {
        void database.createObjectStore('feedback').put('kept', 'one');
      },
    });
    damaged.close();
    expect(await openStore(name)).toEqual({ ok: false, failure: 'unavailable' });
    const again = await openDB(name, 1);
    onTestFinished(() => again.close());
    expect(await again.get('feedback', 'one')).toBe('kept');
  });

  it('says that a page which does not let go blocks it', async () => {
    const name = makeStoreName();
    const holding = await openDB(name, 1);
    onTestFinished(() => holding.close());
    expect(await openStore(name)).toEqual({ ok: false, failure: 'blocked' });
  }, 10_000);

  it('lets go where a later version of the extension wants to upgrade', async () => {
    const name = makeStoreName();
    const store = await makeStore(name);
    await saveFeedback(store, [makeReview()], analyseText);
    const later = await openDB(name, MIGRATIONS.length + 1, {
      upgrade(database) {
        database.createObjectStore('holograms');
      },
    });
    onTestFinished(() => later.close());
    expect(later.version).toBe(MIGRATIONS.length + 1);
    expect(await saveFeedback(store, [makeReview({ id: 'a:2' })], analyseText)).toEqual({
      ok: false,
      failure: 'unavailable',
    });
  });

  it('opens the same store twice', async () => {
    const name = makeStoreName();
    await saveFeedback(await makeStore(name), [makeReview()], analyseText);
    const stored = await feedbackById(await makeStore(name), makeReview().id);
    expect(stored?.feedback).toEqual(makeReview());
  });
});
