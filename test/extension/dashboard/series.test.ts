import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/metrics/cell.ts';
import { averageRating } from '../../../shared/metrics/average-rating.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { parsePeriod } from '../../../extension/dashboard/period.ts';
import { MOST_POINTS, seriesOf } from '../../../extension/dashboard/trend/series.ts';
import type { Span } from '../../../extension/dashboard/view.ts';

const TODAY = '2026-03-02';

describe('seriesOf', () => {
  it('is empty where nobody answered', () => {
    expect(series([], 'all').points).toEqual([]);
    expect(
      series([{ ...cell('2026-02-04', 4), tally: { ...EMPTY_TALLY, n: 1 } }], '30').points,
    ).toEqual([]);
  });

  it('goes by weeks from Monday on in a short time, without a gap', () => {
    const cells = [cell('2026-02-04', 4), cell('2026-02-08', 2), cell('2026-02-17', 5)];
    const { span, points } = series(cells, '2026-02-02..2026-02-22');
    expect(span).toBe('week');
    expect(
      points.map(({ from, to, score }) => [from, to, score?.value ?? null, score?.n ?? 0]),
    ).toEqual([
      ['2026-02-02', '2026-02-08', 3, 2],
      ['2026-02-09', '2026-02-15', null, 0],
      ['2026-02-16', '2026-02-22', 5, 1],
    ]);
  });

  it('goes by months in a long time, and by what the owner chooses', () => {
    const cells = [cell('2025-11-30', 4), cell('2026-01-01', 2)];
    expect(series(cells, '365').points.map(({ from }) => from)).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ]);
    expect(series(cells, 'all', 'day').points).toHaveLength(33);
  });

  it('holds each span against the same one of the time before', () => {
    const cells = [cell('2026-01-26', 2), cell('2026-02-09', 5), cell('2026-02-02', 3)];
    const { points } = series(cells, '2026-02-02..2026-02-15');
    expect(points.map(({ score, before }) => [score?.value, before?.value ?? null])).toEqual([
      [3, null],
      [5, 2],
    ]);
  });

  it('stays drawable over many years', () => {
    const cells = [cell('2019-01-01', 4), cell('2026-01-01', 2)];
    const { points, isCut } = series(cells, 'all', 'day');
    expect(points).toHaveLength(MOST_POINTS);
    expect(isCut).toBe(true);
  });

  it('looks ahead where that beats "as last time", and stays on the scale', () => {
    const seesaw = Array.from({ length: 26 }, (_, at) => {
      const day = `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-10`;
      return Array.from({ length: 12 }, () => cell(day, at % 2 === 0 ? 5 : 3));
    }).flat();
    const { ahead, points } = series(seesaw, 'all');
    expect(ahead?.at).toBe(points.length);
    expect(ahead?.value).toBeGreaterThan(3);
    expect(ahead?.high).toBeLessThanOrEqual(5);
    const steady = seesaw.map((each) => cell(each.day, 4));
    expect(series(steady, 'all').ahead).toBeNull();
  });
});

function series(
  cells: readonly Cell[],
  period: string,
  span: Span | null = null,
): ReturnType<typeof seriesOf> {
  return seriesOf(cells, {
    metric: averageRating,
    period: parsePeriod(period),
    span,
    today: TODAY,
  });
}

function cell(day: string, stars: number): Cell {
  const histogram = EMPTY_TALLY.stars.map((_, at) => (at === stars * 2 ? 1 : 0));
  return {
    businessId: 'main',
    source: 'tellall',
    touchpoint: '',
    day,
    tally: { ...EMPTY_TALLY, n: 1, stars: histogram },
  };
}
