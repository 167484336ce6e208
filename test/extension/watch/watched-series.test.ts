import { describe, expect, it } from 'vitest';
import { watchedSeries } from '../../../extension/watch/watched-series.ts';
import type { Cell } from '../../../shared/metrics/cell.ts';
import { EMPTY_TALLY, type Tally } from '../../../shared/metrics/tally.ts';

const TODAY = '2026-03-02';
const POOR: Partial<Tally> = {
  n: 2,
  stars: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
  sentiment: { neg: 1, neu: 0, pos: 1 },
  themes: { speed: { neg: 1, neu: 0, pos: 0 }, price: { neg: 0, neu: 0, pos: 1 } },
};

function cell(day: string, source: string, tally: Partial<Tally>, touchpoint = ''): Cell {
  return { businessId: 'main', day, source, touchpoint, tally: { ...EMPTY_TALLY, ...tally } };
}

describe('watchedSeries', () => {
  it('has a series for what is complained of, by theme, source and touchpoint, for low stars and for volume', () => {
    const cells = [
      cell('2026-02-28', 'tellall', POOR),
      cell('2026-03-02', 'widget', { ...POOR, themes: {} }, '/order'),
    ];
    const found = watchedSeries(cells, TODAY).map(({ subject, counts }) => [
      subject.kind,
      subject.theme ?? subject.source ?? subject.touchpoint ?? 'all',
      counts.join(' '),
    ]);
    expect(new Set(found)).toEqual(
      new Set([
        ['volume', 'all', '2 0 2'],
        ['volume', 'tellall', '2 0 0'],
        ['volume', 'widget', '0 0 2'],
        ['low-stars', 'all', '1 0 1'],
        ['low-stars', 'tellall', '1 0 0'],
        ['low-stars', 'widget', '0 0 1'],
        ['complaints', 'tellall', '1 0 0'],
        ['complaints', 'widget', '0 0 1'],
        ['complaints', '/order', '0 0 1'],
        ['complaints', 'speed', '1 0 0'],
      ]),
    );
  });

  it('does not say twice what comes from one source alone', () => {
    const found = watchedSeries([cell('2026-03-01', 'tellall', POOR)], TODAY);
    expect(found.map(({ subject }) => [subject.kind, subject.source])).toEqual([
      ['volume', null],
      ['low-stars', null],
      ['complaints', 'tellall'],
      ['complaints', null],
    ]);
  });

  it('misses the bell, and no review site', () => {
    const cells = [cell('2026-03-01', 'tellall', POOR), cell('2026-03-01', 'widget', POOR)];
    const missed = watchedSeries(cells, TODAY).filter(({ isMissed }) => isMissed);
    expect(missed.map(({ subject }) => subject.source)).toEqual(['widget']);
  });

  it('looks back no further than a year and a quarter, and not ahead', () => {
    const cells = [cell('2020-01-01', 'tellall', POOR), cell('2027-01-01', 'tellall', POOR)];
    expect(watchedSeries(cells, TODAY)).toEqual([]);
    const [first] = watchedSeries([...cells, cell(TODAY, 'tellall', POOR)], TODAY);
    expect(first?.counts).toHaveLength(455);
  });

  it('watches at most forty, those with most events', () => {
    const themes = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`t${at}`, { neg: at + 1, neu: 0, pos: 0 }]),
    );
    const found = watchedSeries([cell(TODAY, 'tellall', { ...POOR, themes })], TODAY);
    expect(found).toHaveLength(40);
    expect(found[0]?.subject.theme).toBe('t59');
  });
});
