import { describe, expect, it } from 'vitest';
import { adjustedDifference, adjustedWald } from '../../../shared/statistics/adjusted-wald.ts';
import { drawHistogram } from './draw-histogram.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

const GOLDEN = [
  { promoters: 18, passives: 11, detractors: 2, centre: 47.1, low: 25.5, high: 68.6 },
  { promoters: 3, passives: 1, detractors: 1, centre: 25, low: -29.8, high: 79.8 },
  { promoters: 60, passives: 25, detractors: 15, centre: 43.7, low: 29.3, high: 58 },
];
const RUNS = 3000;

/** Shares of detractors, passives and promoters. */
const SHAPES = [
  [0.15, 0.25, 0.6],
  [0.33, 0.34, 0.33],
  [0.06, 0.24, 0.7],
  [0.5, 0.3, 0.2],
  [0.1, 0.1, 0.8],
];

describe('adjustedDifference', () => {
  it.each(GOLDEN)(
    'of $promoters, $passives and $detractors is $centre points',
    ({ promoters, passives, detractors, centre }) => {
      const n = promoters + passives + detractors;
      const { value } = adjustedDifference({ positive: promoters, negative: detractors, n });
      expect(value * 100).toBeCloseTo(centre, 1);
    },
  );
});

describe('adjustedWald', () => {
  it.each(GOLDEN)(
    'of $promoters, $passives and $detractors is [$low, $high] points',
    ({ promoters, passives, detractors, low, high }) => {
      const n = promoters + passives + detractors;
      const interval = adjustedWald({ positive: promoters, negative: detractors, n });
      expect(interval.low * 100).toBeCloseTo(low, 1);
      expect(interval.high * 100).toBeCloseTo(high, 1);
    },
  );

  it('stays within -1 and 1', () => {
    expect(adjustedWald({ positive: 40, negative: 0, n: 40 }).high).toBe(1);
    expect(adjustedWald({ positive: 0, negative: 40, n: 40 }).low).toBe(-1);
  });

  it.each([10, 20, 50, 100, 200, 500])('covers 93 to 98 % of scores of %i answers', (n) => {
    for (const shape of SHAPES) {
      const random = seededRandom(n);
      const truth = (shape[2] ?? 0) - (shape[0] ?? 0);
      let covered = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const [negative = 0, , positive = 0] = drawHistogram(shape, n, random);
        const { low, high } = adjustedWald({ positive, negative, n });
        if (low <= truth && truth <= high) covered += 1;
      }
      expect(covered / RUNS, `shape ${shape.join(', ')}`).toBeGreaterThan(0.93);
      expect(covered / RUNS, `shape ${shape.join(', ')}`).toBeLessThan(0.98);
    }
  });
});
