import { describe, expect, it } from 'vitest';
import { EMPTY_TALLY, addTallies, tallyOf } from '../../../shared/metrics/tally.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { unpackCells, packCells } from '../../../extension/store/pack-cells.ts';
import type { CellRecord } from '../../../extension/store/schema.ts';
import { makeReview } from './make-review.ts';

describe('packCells', () => {
  const review = makeReview({ stars: 4.6, answers: { nps: 0, csat: 5, ces: 7 } });
  const other = makeReview({ stars: 1, text: 'Rude waiter, awful food. Far too expensive.' });
  const [one, two] = [review, other].map((item) => tallyOf(item, analyseText(item.text, 'en')));

  it.each<{ what: string; known: Partial<CellRecord> }>([
    { what: 'nothing counted', known: { tally: EMPTY_TALLY } },
    { what: 'one review', known: { tally: one ?? EMPTY_TALLY } },
    {
      what: 'several',
      known: { tally: addTallies(one ?? EMPTY_TALLY, two ?? EMPTY_TALLY), kind: 'review-site' },
    },
    {
      what: 'a theme whose id has a space and a sign of ours',
      known: {
        tally: { ...EMPTY_TALLY, themes: { 'plum cake 100%': { neg: 1, neu: 0, pos: 2 } } },
      },
    },
    {
      what: 'a place that is called strangely',
      known: { touchpoint: '/a\tb\nc%41', source: 'Café Linde', kind: 'widget' },
    },
  ])('can be read back: $what', ({ known }) => {
    const key = { day: '2026-03-04', businessId: 'main', source: 'csv', touchpoint: '' };
    const cell: CellRecord = { ...key, kind: 'import', tally: EMPTY_TALLY, ...known };
    expect(unpackCells(packCells([cell]))).toEqual([cell]);
  });
});
