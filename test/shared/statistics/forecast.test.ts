import { describe, expect, it } from 'vitest';
import { FORECASTS } from '../../../shared/statistics/forecast-methods.ts';
import { backtest, forecast } from '../../../shared/statistics/forecast.ts';
import { drawNormal } from '../../../shared/statistics/random-draws.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

const LEVEL = noisy(40, () => 4);
const RISING = noisy(40, (at) => at * 3);
const WALK = walk(60);

describe('FORECASTS', () => {
  it.each(['naive', 'smoothing', 'damped-trend'] as const)(
    '%s keeps to what never moves',
    (method) => {
      expect(FORECASTS[method]([5, 5, 5, 5, 5, 5])).toBeCloseTo(5, 10);
    },
  );

  it('goes on with a trend, though less and less', () => {
    const next = FORECASTS['damped-trend']([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(next).toBeGreaterThan(8);
    expect(next).toBeLessThanOrEqual(9);
  });
});

describe('backtest', () => {
  it('misses by a step a period where "as last time" meets a straight line', () => {
    const line = Array.from({ length: 20 }, (_, at) => at * 2);
    const tested = backtest(line, 'naive');
    expect(tested?.tries).toBe(14);
    expect(tested?.meanMiss).toBeCloseTo(2, 10);
    expect(tested?.rootMeanSquare).toBeCloseTo(2, 10);
  });

  it('has no opinion on few periods', () => {
    expect(backtest([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'smoothing')).toBeNull();
  });
});

describe('forecast', () => {
  it.each([
    { name: 'noise around a level', series: LEVEL, truth: 4 },
    { name: 'a steady rise', series: RISING, truth: 120 },
  ])('beats "as last time" on $name', ({ series, truth }) => {
    const next = forecast(series);
    expect(next?.comparedToNaive).toBeLessThan(0.95);
    expect(next?.low).toBeLessThan(truth);
    expect(next?.high).toBeGreaterThan(truth);
  });

  it('says nothing of what wanders at random', () => {
    expect(forecast(WALK)).toBeNull();
  });
});

function noisy(length: number, at: (period: number) => number): readonly number[] {
  const random = seededRandom(5);
  return Array.from({ length }, (_, period) => at(period) + drawNormal(random));
}

function walk(length: number): readonly number[] {
  const random = seededRandom(11);
  let place = 0;
  return Array.from({ length }, () => (place += drawNormal(random)));
}
