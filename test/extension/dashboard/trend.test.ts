import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/metrics/cell.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { trendOf } from '../../../extension/dashboard/trend.ts';

const ALL = { from: null, to: null };

describe('trendOf', () => {
  it('is empty where nobody rated', () => {
    expect(trendOf([], ALL, []).points).toEqual([]);
  });

  it('goes by weeks from Monday on in a short time, without a gap', () => {
    const cells = [cell('2026-02-04', 4), cell('2026-02-08', 2), cell('2026-02-17', 5)];
    const { unit, points } = trendOf(cells, { from: '2026-02-01', to: '2026-03-02' }, []);
    expect(unit).toBe('day');
    expect(points).toEqual([
      { from: '2026-02-02', to: '2026-02-08', mean: 3, n: 2 },
      { from: '2026-02-09', to: '2026-02-15', mean: null, n: 0 },
      { from: '2026-02-16', to: '2026-02-22', mean: 5, n: 1 },
    ]);
  });

  it('goes by months in a long time', () => {
    const cells = [cell('2025-11-30', 4), cell('2026-01-01', 2)];
    const { unit, points } = trendOf(cells, { from: '2025-03-03', to: '2026-03-02' }, []);
    expect(unit).toBe('month');
    expect(points.map(({ from, to, n }) => [from, to, n])).toEqual([
      ['2025-11-01', '2025-11-30', 1],
      ['2025-12-01', '2025-12-31', 0],
      ['2026-01-01', '2026-01-31', 1],
    ]);
  });

  it('counts only the sources asked for', () => {
    const cells = [cell('2026-02-04', 4), cell('2026-02-05', 1, 'widget')];
    expect(trendOf(cells, ALL, ['widget']).points).toMatchObject([{ mean: 1, n: 1 }]);
  });

  it('stays drawable over many years', () => {
    const cells = [cell('1990-01-01', 4), cell('2026-01-01', 2)];
    expect(trendOf(cells, ALL, []).points).toHaveLength(120);
  });
});

function cell(day: string, stars: number, source = 'tellall'): Cell {
  const histogram = EMPTY_TALLY.stars.map((_, at) => (at === stars * 2 ? 1 : 0));
  return {
    businessId: 'main',
    source,
    touchpoint: '',
    day,
    tally: { ...EMPTY_TALLY, n: 1, stars: histogram },
  };
}
