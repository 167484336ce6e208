import { describe, expect, it } from 'vitest';
import { withoutSummary } from '../../../extension/importers/summary-rows.ts';

const COLUMNS = ['Date', 'Name', 'Rating', 'Comment'];
const REVIEW = ['2026-03-05', 'Jo', '4', 'Nice'];

function leftOf(...last: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const rows = [REVIEW, REVIEW, ...last].map((cells, at) => ({ line: at + 2, cells }));
  return withoutSummary({ columns: COLUMNS, rows, line: 1 }).left.map(({ cells }) => cells);
}

describe('withoutSummary', () => {
  it.each([
    [['Total', '', '8', '']],
    [['', 'Average rating:', '4.0', '']],
    [['Durchschnitt', '', '4,0', '']],
    [['Total: 2']],
    [['平均', '', '4', '']],
  ])('takes off %j', (row) => {
    expect(leftOf(row)).toStrictEqual([row]);
  });

  it.each([
    [['2026-03-06', 'Al', '2', 'Total disaster']],
    [['', '', '', 'Average']],
    [['Total', 'Al', '2', 'Bad']],
    [['', '', '5', 'Total loss of time']],
  ])('keeps %j', (row) => {
    expect(leftOf(row)).toStrictEqual([]);
  });

  it('keeps a word that a customer may write, where rows say no more', () => {
    const rows = ['Lovely', 'Average'].map((word, at) => ({ line: at + 2, cells: [word, '3'] }));
    expect(withoutSummary({ columns: ['Comment', 'Rating'], rows, line: 1 }).left).toHaveLength(0);
  });

  it('keeps a table that has one row only', () => {
    const rows = [{ line: 2, cells: ['Total', '', '8', ''] }];
    expect(withoutSummary({ columns: COLUMNS, rows, line: 1 }).left).toStrictEqual([]);
  });
});
