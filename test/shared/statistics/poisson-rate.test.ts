import { describe, expect, it } from 'vitest';
import { estimateRate, rateInterval } from '../../../shared/statistics/poisson-rate.ts';
import { drawPoisson } from '../../../shared/statistics/random-draws.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

describe('rateInterval', () => {
  it('begins at 0 where nothing happened, and is not certain of it', () => {
    const { low, high } = rateInterval({ events: 0, time: 2 });
    expect(low).toBe(0);
    expect(high).toBeCloseTo(3.8415 / 2, 3);
  });

  it.each([3, 10, 50, 200])(
    'covers 93 to 98 in a hundred times where %i events are expected',
    (mean) => {
      const random = seededRandom(mean);
      let covered = 0;
      for (let run = 0; run < 4000; run += 1) {
        const { low, high } = rateInterval({ events: drawPoisson(mean, random), time: 1 });
        if (low <= mean && mean <= high) covered += 1;
      }
      expect(covered / 4000).toBeGreaterThanOrEqual(0.93);
      expect(covered / 4000).toBeLessThanOrEqual(0.98);
    },
  );
});

describe('estimateRate', () => {
  it('is never certain', () => {
    expect(estimateRate({ events: 0, time: 4 })).toEqual({ value: 0.125, variance: 0.03125 });
  });
});
