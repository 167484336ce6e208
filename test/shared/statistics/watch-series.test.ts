import { describe, expect, it } from 'vitest';
import { drawPoisson } from '../../../shared/statistics/random-draws.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';
import { watchSeries } from '../../../shared/statistics/watch-series.ts';

const YEAR = 365;
const SHARE = 1 / 20;
const usual = { budget: SHARE, isMissed: false };

describe('watchSeries', () => {
  it('sees many in a week, and says against what', () => {
    const found = watchSeries({ ...usual, counts: [...everyDays(YEAR, 14), 0, 2, 0, 3, 2, 0] });
    expect(found).toMatchObject({ chart: 'surge', count: 7, sinceDaysAgo: 4 });
    expect(found?.expected).toBeCloseTo(0.5, 0);
    expect(found?.luck).toBeLessThan(SHARE);
  });

  it('sees a slow rise', () => {
    const found = watchSeries({ ...usual, counts: [...everyDays(YEAR, 7), ...everyDays(70, 3)] });
    expect(found?.chart).toBe('drift');
    expect(found?.sinceDaysAgo).toBeGreaterThan(50);
    expect(found?.sinceDaysAgo).toBeLessThan(75);
  });

  it('sees rare events close together', () => {
    const rare = everyDays(YEAR, 120);
    const found = watchSeries({ ...usual, counts: [...rare, 1, ...nothing(8), 1, 0, 1, 1] });
    expect(found).toMatchObject({ chart: 'gaps', count: 4 });
  });

  it('misses what usually comes, where it is told to', () => {
    const counts = [...everyDays(YEAR, 2), ...nothing(40)];
    expect(watchSeries({ ...usual, counts, isMissed: true })).toMatchObject({
      chart: 'silence',
      count: 0,
      sinceDaysAgo: 40,
    });
    expect(watchSeries({ ...usual, counts })).toBeNull();
  });

  it.each([
    { what: 'a steady series', counts: everyDays(YEAR, 3) },
    { what: 'nothing at all', counts: nothing(YEAR) },
    { what: 'one event', counts: [...nothing(YEAR), 1] },
    { what: 'a series of a month', counts: [...nothing(30), 9, 9, 9] },
  ])('says nothing of $what', ({ counts }) => {
    expect(watchSeries({ ...usual, counts })).toBeNull();
  });

  it('waits for more where its share of the budget is smaller', () => {
    const counts = [...everyDays(YEAR, 14), 0, 2, 0, 3, 1, 0];
    const found = watchSeries({ ...usual, counts });
    expect(found).not.toBeNull();
    expect(watchSeries({ counts, isMissed: false, budget: (found?.luck ?? 0) / 2 })).toBeNull();
  });

  it('keeps to its share where nothing changes', () => {
    let alarms = 0;
    let years = 0;
    for (const rate of [0.1, 0.5, 1, 2, 4, 8]) {
      const random = seededRandom(rate * 1000);
      for (let run = 0; run < 10; run += 1, years += 1) alarms += falseAlarms(rate, random);
    }
    // Four quarters of the share, and what sixty years may have of luck.
    expect(alarms / years).toBeLessThan(4 * SHARE + 2 * Math.sqrt((4 * SHARE) / years));
  });
});

/** In the second of two years; days after one another are one alarm. */
function falseAlarms(aWeek: number, random: () => number): number {
  const counts = Array.from({ length: 2 * YEAR }, () => drawPoisson(aWeek / 7, random));
  let alarms = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let day = YEAR; day < 2 * YEAR; day += 1) {
    if (watchSeries({ ...usual, counts: counts.slice(0, day + 1) }) === null) continue;
    if (day - last > 14) alarms += 1;
    last = day;
  }
  return alarms;
}

function everyDays(length: number, step: number): readonly number[] {
  return Array.from({ length }, (_, at) => ((at + 1) % step === 0 ? 1 : 0));
}

function nothing(length: number): readonly number[] {
  return Array.from({ length }, () => 0);
}
