import { describe, expect, it, onTestFinished } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import {
  deleteFeedback,
  feedbackById,
  idsNotStored,
  saveFeedback,
  updateHandling,
  updateTags,
} from '../../../extension/store/feedback.ts';
import { watchFeedback } from '../../../extension/store/changes.ts';
import { makeReview, makeReviews } from './make-review.ts';
import { makeStore, makeStoreName } from './make-store.ts';
import { storedAnew } from './stored-anew.ts';

const SAME = 'All was well, as it is every month that we come here.';

describe('saveFeedback', () => {
  it('keeps feedback with its analysis, true to its shape', async () => {
    const store = await makeStore();
    const feedback = makeReview({ answers: { nps: 9, why: ['price', 'place'] }, tags: ['a'] });
    const saved = await saveFeedback(store, [feedback], analyseText);
    expect(saved).toEqual({ ok: true, value: { added: 1, updated: 0, unchanged: 0 } });
    expect(await feedbackById(store, feedback.id)).toEqual({
      feedback,
      analysis: analyseText(feedback.text, null, feedback.stars),
    });
  });

  it('doubles nothing where the same page is captured twice', async () => {
    const store = await makeStore();
    const items = makeReviews(50);
    await saveFeedback(store, items, analyseText);
    const again = items.map((item) => ({ ...item, capturedAt: '2026-07-01T00:00:00.000Z' }));
    const saved = await saveFeedback(store, again, analyseText);
    expect(saved).toEqual({ ok: true, value: { added: 0, updated: 0, unchanged: 50 } });
    expect(await store.count('feedback')).toBe(50);
  });

  it('writes nothing for what is unchanged, and analyses it no more', async () => {
    const store = await makeStore();
    await saveFeedback(store, [makeReview()], analyseText);
    const revision = await store.get('revisions', 'feedback');
    const analysed: string[] = [];
    await saveFeedback(store, [makeReview()], (text, language) => {
      analysed.push(text);
      return analyseText(text, language);
    });
    expect(await store.get('revisions', 'feedback')).toBe(revision);
    expect(analysed).toEqual([]);
  });

  it('finds a review without a site id again after its text was edited', async () => {
    const store = await makeStore();
    const text = 'The soup was cold. We told the waiter, who brought another one at once.';
    await saveFeedback(store, [makeReview({ id: 'example-reviews:~1', text })], analyseText);
    await updateHandling(store, 'example-reviews:~1', { status: 'open', notes: '', due: null });
    const edited = makeReview({
      id: 'example-reviews:~2',
      text: `Update: all is well. ${text}`,
      capturedAt: '2026-05-01T00:00:00.000Z',
    });
    expect(await idsNotStored(store, [edited])).toEqual(new Set());
    const saved = await saveFeedback(store, [edited], analyseText);
    expect(saved).toEqual({ ok: true, value: { added: 0, updated: 1, unchanged: 0 } });
    const stored = await feedbackById(store, 'example-reviews:~1');
    expect(stored?.feedback).toMatchObject({
      text: edited.text,
      editions: [{ text }],
      handling: { status: 'open' },
    });
    expect(stored?.analysis).toEqual(analyseText(edited.text, null, edited.stars));
  });

  it('finds a review again to which the site has given an id meanwhile', async () => {
    const store = await makeStore();
    await saveFeedback(store, [makeReview({ id: 'example-reviews:~1' })], analyseText);
    const saved = await saveFeedback(
      store,
      [makeReview({ id: 'example-reviews:77' })],
      analyseText,
    );
    expect(saved).toMatchObject({ value: { added: 0 } });
    expect(await store.count('feedback')).toBe(1);
  });

  it('keeps two reviews of one writer apart', async () => {
    const store = await makeStore();
    const first = makeReview({ id: 'example-reviews:~1' });
    const second = makeReview({ id: 'example-reviews:~2', text: 'Second visit, as good as ever.' });
    expect(await saveFeedback(store, [first, second], analyseText)).toMatchObject({
      value: { added: 2 },
    });
  });

  it('keeps apart what comes in side by side, however alike', async () => {
    const store = await makeStore();
    const text = 'The soup was cold. We told the waiter, who brought another one at once.';
    const one = makeReview({ id: 'example-reviews:~1', text });
    const other = makeReview({ id: 'example-reviews:~2', text: `${text} Really.` });
    expect(await saveFeedback(store, [one, other], analyseText)).toMatchObject({
      value: { added: 2 },
    });
  });

  it('takes but one of what comes in for the one that is stored', async () => {
    const store = await makeStore();
    await saveFeedback(store, [makeReview({ id: 'example-reviews:~1', text: SAME })], analyseText);
    const one = makeReview({ id: 'example-reviews:~2', text: `${SAME} Really.` });
    const other = makeReview({ id: 'example-reviews:~3', text: `${SAME} Truly.` });
    expect((await idsNotStored(store, [one, other, one])).size).toBe(1);
    const saved = await saveFeedback(store, [one, other, one], analyseText);
    expect(saved).toEqual({ ok: true, value: { added: 1, updated: 1, unchanged: 1 } });
  });

  it.each([
    { what: 'of another day', known: { writtenAt: '2026-04-04' }, added: 1 },
    { what: 'of the same day that reads the same', known: { text: SAME }, added: 1 },
    { what: 'without a day', known: { writtenAt: null, writtenAtPrecision: null }, added: 1 },
    { what: 'of the same day that was edited', known: {}, added: 0 },
  ])('adds $added for an imported row $what', async ({ known, added }) => {
    const store = await makeStore();
    const source = { kind: 'import', name: 'csv', url: null } as const;
    await saveFeedback(store, [makeReview({ id: 'csv:~1', source, text: SAME })], analyseText);
    const row = makeReview({ id: 'csv:~2', source, text: `${SAME} Really.`, ...known });
    expect(await saveFeedback(store, [row], analyseText)).toMatchObject({ value: { added } });
  });

  it('takes a name that very many share for no name', async () => {
    const store = await makeStore();
    const items = Array.from({ length: 30 }, (_, at) =>
      makeReview({
        id: `example-reviews:~${at}`,
        author: { name: 'A customer', contact: null },
        text: Array.from({ length: 12 }, (_each, place) => wordOf(at + 1, place * at)).join(' '),
      }),
    );
    await saveFeedback(store, items, analyseText);
    const like = makeReview({
      ...items[3],
      id: 'example-reviews:~x',
      text: `${items[3]?.text} Yes.`,
    });
    expect(await idsNotStored(store, [like])).toEqual(new Set(['example-reviews:~x']));
  });

  it('counts what repeats itself within what comes in', async () => {
    const store = await makeStore();
    const cut = makeReview({ text: 'The staff were friendly…', isTruncated: true });
    const saved = await saveFeedback(store, [cut, makeReview(), makeReview()], analyseText);
    expect(saved).toEqual({ ok: true, value: { added: 1, updated: 0, unchanged: 2 } });
    expect((await feedbackById(store, cut.id))?.feedback.text).toBe(makeReview().text);
  });

  it('loses and doubles nothing where two pages save at once', async () => {
    const name = makeStoreName();
    const [one, other] = [await makeStore(name), await makeStore(name)];
    const items = makeReviews(300);
    const reports = await Promise.all([
      saveFeedback(one, items.slice(0, 200), analyseText),
      saveFeedback(other, items.slice(100), analyseText),
      saveFeedback(one, items.slice(50, 250), analyseText),
    ]);
    const added = reports.reduce((sum, report) => sum + (report.ok ? report.value.added : 0), 0);
    expect(added).toBe(300);
    expect(await storedAnew(one)).toEqual(await storedAnew(other));
    const { kept, counted } = await storedAnew(one);
    expect(kept).toEqual(counted);
  });

  it('says that the store has gone away', async () => {
    const store = await makeStore();
    store.close();
    expect(await saveFeedback(store, [makeReview()], analyseText)).toEqual({
      ok: false,
      failure: 'unavailable',
    });
  });

  it('keeps nothing where the analysis breaks, and does not hide that', async () => {
    const store = await makeStore();
    await expect(saveFeedback(store, [makeReview()], breaking)).rejects.toThrow('broken');
    expect(await store.count('feedback')).toBe(0);
  });
});

describe('idsNotStored', () => {
  it('tells the news from what is there', async () => {
    const store = await makeStore();
    const items = makeReviews(12);
    await saveFeedback(store, items.slice(0, 3), analyseText);
    expect((await idsNotStored(store, items)).size).toBe(9);
  });
});

describe('feedbackById', () => {
  it('is null for an unknown id', async () => {
    expect(await feedbackById(await makeStore(), 'nobody:1')).toBeNull();
  });
});

describe('updateHandling', () => {
  it('keeps what the owner did, and finds it by status', async () => {
    const store = await makeStore();
    await saveFeedback(store, [makeReview()], analyseText);
    const handling = { status: 'done', notes: 'Wrote back', due: '2026-04-01' } as const;
    expect(await updateHandling(store, makeReview().id, handling)).toEqual({
      ok: true,
      value: true,
    });
    expect((await feedbackById(store, makeReview().id))?.feedback.handling).toEqual(handling);
    const { kept, counted } = await storedAnew(store);
    expect(kept).toEqual(counted);
  });

  it('says that there is nothing of that id', async () => {
    const handling = { status: 'done', notes: '', due: null } as const;
    expect(await updateHandling(await makeStore(), 'x', handling)).toEqual({
      ok: true,
      value: false,
    });
  });
});

describe('updateTags', () => {
  it('keeps the tags', async () => {
    const store = await makeStore();
    await saveFeedback(store, [makeReview()], analyseText);
    await updateTags(store, makeReview().id, ['soup', 'staff']);
    expect((await feedbackById(store, makeReview().id))?.feedback.tags).toEqual(['soup', 'staff']);
  });
});

describe('deleteFeedback', () => {
  it('leaves nothing behind', async () => {
    const store = await makeStore();
    const items = makeReviews(40);
    await saveFeedback(store, items, analyseText);
    const ids = items.map((item) => item.id);
    expect(await deleteFeedback(store, [...ids, 'unknown:1'])).toEqual({ ok: true, value: 40 });
    const parts = ['feedback', 'analyses', 'cells', 'lines'] as const;
    expect(await Promise.all(parts.map((part) => store.count(part)))).toEqual([0, 0, 0, 0]);
  });

  it('takes only what it deletes out of the counts', async () => {
    const store = await makeStore();
    const items = makeReviews(200);
    await saveFeedback(store, items, analyseText);
    await deleteFeedback(
      store,
      items.slice(0, 77).map((item) => item.id),
    );
    const { kept, counted } = await storedAnew(store);
    expect(kept).toEqual(counted);
  });
});

describe('watchFeedback', () => {
  it('hears what another page stores', async () => {
    const name = makeStoreName();
    const [one, other] = [await makeStore(name), await makeStore(name)];
    const heard = new Promise<void>((resolve) => {
      watchFeedback(other, resolve);
    });
    await saveFeedback(one, [makeReview()], analyseText);
    await expect(heard).resolves.toBeUndefined();
  });

  it('tells of many changes in a row now and then, and of the last one', async () => {
    const store = await makeStore();
    const seen: Promise<number>[] = [];
    const stop = watchFeedback(store, () => seen.push(store.count('feedback')));
    onTestFinished(stop);
    const items = makeReviews(20);
    const start = performance.now();
    for (const item of items) await saveFeedback(store, [item], analyseText);
    await expect.poll(() => seen.at(-1), { timeout: 3000 }).toBe(items.length);
    // One at once, and one for each half second that has begun since.
    expect(seen.length).toBeLessThan(3 + (performance.now() - start) / 500);
  });

  it('is silent once it is ended', async () => {
    const store = await makeStore();
    let calls = 0;
    const stop = watchFeedback(store, () => void calls++);
    await saveFeedback(store, makeReviews(1), analyseText);
    await expect.poll(() => calls).toBe(1);
    await saveFeedback(store, makeReviews(2), analyseText);
    stop();
    await new Promise((resolve) => {
      setTimeout(resolve, 700);
    });
    expect(calls).toBe(1);
  });
});

function wordOf(at: number, place: number): string {
  return (at * 7919 + place * 104_729).toString(36);
}

function breaking(): never {
  throw new TypeError('broken');
}
