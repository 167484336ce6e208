import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { compareSight } from '../../../extension/store/compare-sight.ts';
import { feedbackById, noteVanished, saveFeedback } from '../../../extension/store/feedback.ts';
import type { Store } from '../../../extension/store/schema.ts';
import type { Sight } from '../../../extension/store/vanished.ts';
import { makeReview } from './make-review.ts';
import { makeStore } from './make-store.ts';

const URL = 'https://reviews.example/linde';
const LATER = '2026-06-01T10:00:00.000Z';

/** One review a day, the newest first. */
function page(n: number, known: Partial<Feedback> = {}): readonly Feedback[] {
  return Array.from({ length: n }, (_, at) =>
    makeReview({
      id: `example-reviews:${at}`,
      author: { name: `Guest ${at}`, contact: null },
      writtenAt: `2026-03-${String(28 - at).padStart(2, '0')}`,
      text: `On visit number ${at} the bread was warm and the soup was hot.`,
      ...known,
    }),
  );
}

function sightOf(reviews: readonly Feedback[], known: Partial<Sight> = {}): Sight {
  const seen = reviews.map((review) => ({ ...review, capturedAt: LATER }));
  return { url: URL, reviews: seen, claimed: null, isSound: true, ...known };
}

async function storeWith(reviews: readonly Feedback[]): Promise<Store> {
  const store = await makeStore();
  await saveFeedback(store, reviews, analyseText);
  return store;
}

const ids = (feedback: readonly Feedback[]): readonly string[] => feedback.map(({ id }) => id);

describe('compareSight', () => {
  it('tells what is new, what is known, and what its writer has changed', async () => {
    const [first, second, third, fourth] = page(4);
    const store = await storeWith([first, second, third].filter((each) => each !== undefined));
    const seen = [
      first,
      second && { ...second, text: `${second.text} They have mended the oven since.` },
      third && { ...third, reply: { text: 'Thank you.', at: null } },
      fourth,
    ].filter((each) => each !== undefined);
    const found = await compareSight(store, sightOf(seen));
    expect([...found.fresh]).toEqual(['example-reviews:3']);
    expect([...found.updates]).toEqual(['example-reviews:1', 'example-reviews:2']);
    expect(ids(found.edited)).toEqual(['example-reviews:1']);
    expect(found.edited[0]?.editions).toMatchObject([{ text: second?.text }]);
    expect(found.vanished).toEqual([]);
  });

  it('finds what is gone where the page shows as many as it says there are', async () => {
    const all = page(6);
    const store = await storeWith(all);
    const left = all.filter(({ id }) => id !== 'example-reviews:2');
    expect(ids((await compareSight(store, sightOf(left, { claimed: 5 }))).vanished)).toEqual([
      'example-reviews:2',
    ]);
    expect((await compareSight(store, sightOf(left, { claimed: 6 }))).vanished).not.toEqual([]);
    expect((await compareSight(store, sightOf(left.slice(0, 4), { claimed: 5 }))).vanished).toEqual(
      [],
    );
  });

  it('finds what is gone between the newest and the oldest that a page shows in order', async () => {
    const all = page(12);
    const store = await storeWith(all);
    const left = all.slice(0, 10).filter((_, at) => at !== 4);
    expect(ids((await compareSight(store, sightOf(left))).vanished)).toEqual(['example-reviews:4']);
  });

  const tenth = page(10);
  it.each<{ what: string; sight: Sight }>([
    { what: 'is sorted otherwise', sight: sightOf(tenth.toReversed().filter((_, at) => at !== 4)) },
    {
      what: 'was not read as ever',
      sight: sightOf(
        tenth.filter((_, at) => at !== 4),
        { isSound: false, claimed: 9 },
      ),
    },
    { what: 'is filtered', sight: sightOf(tenth.filter((_, at) => at % 2 === 0)) },
    {
      what: 'is about another business',
      sight: sightOf(
        tenth.filter((_, at) => at !== 4),
        { url: 'https://reviews.example/other' },
      ),
    },
    {
      what: 'is filtered by its address',
      sight: sightOf(
        tenth.filter((_, at) => at !== 4),
        { url: `${URL}?stars=4`, claimed: 9 },
      ),
    },
    {
      what: 'gives no days',
      sight: sightOf(
        tenth
          .filter((_, at) => at !== 4)
          .map((review) => ({ ...review, writtenAtPrecision: 'month' as const })),
      ),
    },
  ])('says nothing of what is gone where the page $what', async ({ sight }) => {
    const store = await storeWith(tenth);
    expect((await compareSight(store, sight)).vanished).toEqual([]);
  });

  it('knows the page again in another language, order and part of its list', async () => {
    const all = page(6);
    const store = await storeWith(all);
    const url = 'https://www.reviews.example/linde/?sort=newest&hl=de&page=1';
    const found = await compareSight(store, sightOf(all.slice(1), { url, claimed: 5 }));
    expect(ids(found.vanished)).toEqual(['example-reviews:0']);
  });

  it('says once what is gone, and takes it back when it is there again', async () => {
    const all = page(6);
    const store = await storeWith(all);
    const sight = sightOf(all.slice(1), { claimed: 5 });
    expect(await noteVanished(store, ['example-reviews:0', 'unknown:1'], LATER)).toEqual({
      ok: true,
      value: 1,
    });
    expect((await compareSight(store, sight)).vanished).toEqual([]);
    const noted = await feedbackById(store, 'example-reviews:0');
    expect(noted?.feedback).toEqual({ ...all[0], vanishedAt: LATER });
    const again = all.map((review) => ({ ...review, capturedAt: '2026-07-01T10:00:00.000Z' }));
    expect([...(await compareSight(store, sightOf(again))).updates]).toEqual([]);
    const back = await compareSight(store, { ...sightOf([]), reviews: again });
    expect([...back.updates]).toEqual(['example-reviews:0']);
    await saveFeedback(store, again, analyseText);
    expect((await feedbackById(store, 'example-reviews:0'))?.feedback).toEqual(all[0]);
  });
});
