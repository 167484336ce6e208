import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { tallyOf } from '../../../shared/metrics/tally.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { readCells } from '../../../extension/store/cells.ts';
import { deleteFeedback, saveFeedback } from '../../../extension/store/feedback.ts';
import { sourceCounts } from '../../../extension/store/sources.ts';
import { makeReview, makeReviews } from './make-review.ts';
import { makeStore } from './make-store.ts';
import { storedAnew } from './stored-anew.ts';

const EVER = { from: null, to: null };
const ROUNDS = 25;

describe('readCells', () => {
  it('counts what was saved', async () => {
    const store = await makeStore();
    const review = makeReview({ touchpoint: 'table-4', answers: { nps: 9 } });
    await saveFeedback(store, [review], analyseText);
    expect(await readCells(store, EVER)).toEqual([
      {
        businessId: 'main',
        source: 'example-reviews',
        touchpoint: 'table-4',
        day: '2026-03-04',
        tally: tallyOf(review, analyseText(review.text, null, review.stars)),
      },
    ]);
  });

  it.each([
    { from: null, to: null, days: ['2026-01-01', '2026-01-02', '2026-01-03'] },
    { from: '2026-01-02', to: null, days: ['2026-01-02', '2026-01-03'] },
    { from: null, to: '2026-01-02', days: ['2026-01-01', '2026-01-02'] },
    { from: '2026-01-02', to: '2026-01-02', days: ['2026-01-02'] },
    { from: '2026-01-03', to: '2026-01-01', days: [] },
  ])('reads the days from $from to $to', async ({ from, to, days }) => {
    const store = await makeStore();
    const written = ['2026-01-01', '2026-01-02', '2026-01-03'];
    const items = written.map((writtenAt, at) => makeReview({ id: `a:${at}`, writtenAt }));
    await saveFeedback(store, items, analyseText);
    expect((await readCells(store, { from, to })).map((cell) => cell.day)).toEqual(days);
  });

  it('moves a review to another cell when it is dated more finely', async () => {
    const store = await makeStore();
    const coarse = makeReview({ writtenAt: '2026-01-01', writtenAtPrecision: 'year' });
    await saveFeedback(store, [coarse], analyseText);
    await saveFeedback(store, [makeReview({ writtenAt: '2026-02-17' })], analyseText);
    expect((await readCells(store, EVER)).map((cell) => cell.day)).toEqual(['2026-02-17']);
  });

  it('equals a recount after any saving, editing and deleting', async () => {
    const store = await makeStore();
    const items = makeReviews(120);
    for (let round = 0; round < ROUNDS; round += 1) {
      const some = items.slice((round * 13) % 90, ((round * 13) % 90) + 30);
      const seen = some.map((item) => editedIn(round, item));
      await saveFeedback(store, seen, analyseText);
      const ids = some.filter((_, at) => (at + round) % 4 === 0).map((item) => item.id);
      await deleteFeedback(store, ids);
    }
    const { kept, counted } = await storedAnew(store);
    expect(kept.cells.length).toBeGreaterThan(0);
    expect(kept).toEqual(counted);
  });
});

describe('sourceCounts', () => {
  it('is empty where nothing is stored', async () => {
    expect(await sourceCounts(await makeStore())).toEqual([]);
  });

  it('says of each source how much, until when, and what it is', async () => {
    const store = await makeStore();
    const widget = { kind: 'widget', name: 'widget', url: null } as const;
    const items = [
      makeReview({ id: 'a:1', writtenAt: '2026-01-01' }),
      makeReview({ id: 'a:2', writtenAt: '2026-05-01' }),
      makeReview({ id: 'a:3', writtenAt: '2026-03-01' }),
      makeReview({ id: 'widget:1', source: widget, writtenAt: '2026-02-01' }),
    ];
    await saveFeedback(store, items, analyseText);
    expect(await sourceCounts(store)).toEqual([
      { name: 'example-reviews', kind: 'review-site', n: 3, lastDay: '2026-05-01' },
      { name: 'widget', kind: 'widget', n: 1, lastDay: '2026-02-01' },
    ]);
  });
});

function editedIn(round: number, item: Feedback): Feedback {
  const capturedAt = new Date(Date.UTC(2026, 6, 1 + round)).toISOString();
  if (round % 3 === 0) return { ...item, capturedAt };
  const value = (round % 5) + 1;
  const rating = { value, best: 5, worst: 1 };
  const text = `${item.text} ${round % 2 === 0 ? 'The waiter was rude.' : 'Lovely cakes.'}`;
  return { ...item, capturedAt, text, rating, stars: value };
}
