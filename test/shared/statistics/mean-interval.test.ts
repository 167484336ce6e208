import { describe, expect, it } from 'vitest';
import {
  estimateInterval,
  estimateMean,
  meanInterval,
} from '../../../shared/statistics/mean-interval.ts';
import { differenceTest } from '../../../shared/statistics/difference-test.ts';
import { momentsOf } from '../../../shared/statistics/moments.ts';
import { wilsonInterval } from '../../../shared/statistics/wilson-interval.ts';
import { drawHistogram } from './draw-histogram.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';
import { STAR_SHAPES } from './star-shapes.ts';

const STARS = [1, 5] as const;
const SIZES = [10, 15, 20, 30, 50, 100, 200];
const RUNS = 4000;

/** Numbers of reviews with one to five stars. */
function starsOf(...counts: readonly number[]): readonly number[] {
  return [0, ...counts];
}

describe('meanInterval', () => {
  const cases = STAR_SHAPES.flatMap((shape) => SIZES.map((n) => ({ ...shape, n })));

  it.each(cases)('covers 93 to 98 % of $n ratings of "$name"', ({ shape, n }) => {
    const random = seededRandom(20_260_105);
    const truth = shape.reduce((sum, share, at) => sum + share * (at + 1), 0);
    let covered = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const drawn = momentsOf(starsOf(...drawHistogram(shape, n, random)));
      const { low, high } = meanInterval(drawn, STARS);
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(covered / RUNS).toBeGreaterThanOrEqual(0.93);
    expect(covered / RUNS).toBeLessThanOrEqual(0.98);
  });

  it.each([1, 2, 5, 10, 50])('has width where all of %i give five stars', (n) => {
    const { low, high } = meanInterval(momentsOf(starsOf(0, 0, 0, 0, n)), STARS);
    expect(high).toBe(5);
    expect(low).toBeCloseTo(1 + 4 * wilsonInterval(n, n).low, 10);
  });

  it('reaches to both sides where all give four stars', () => {
    const { low, high } = meanInterval(momentsOf(starsOf(0, 0, 0, 5)), STARS);
    expect(low).toBeGreaterThan(3);
    expect(low).toBeLessThan(3.5);
    expect(high).toBeGreaterThan(4.3);
    expect(high).toBeLessThan(5);
  });

  it('is the same upside down', () => {
    const up = meanInterval(momentsOf(starsOf(1, 0, 2, 3, 9)), STARS);
    const down = meanInterval(momentsOf(starsOf(9, 3, 2, 0, 1)), STARS);
    expect(down.low).toBeCloseTo(6 - up.high, 10);
    expect(down.high).toBeCloseTo(6 - up.low, 10);
  });

  it('comes to the usual interval with many answers', () => {
    const many = momentsOf(starsOf(400, 300, 600, 1700, 3000));
    const { low, high } = meanInterval(many, STARS);
    const reach = 1.96 * Math.sqrt(many.variance / many.n);
    expect(low).toBeCloseTo(many.mean - reach, 2);
    expect(high).toBeCloseTo(many.mean + reach, 2);
  });

  it('is the whole scale where nobody has answered', () => {
    expect(meanInterval(momentsOf(starsOf()), STARS)).toEqual({ low: 1, high: 5 });
  });
});

describe('estimateInterval', () => {
  it('lies within the scale and holds the value', () => {
    const { low, high } = estimateInterval({ value: 4.9, variance: 0.04 }, STARS);
    expect(low).toBeGreaterThan(1);
    expect(low).toBeLessThan(4.9);
    expect(high).toBeGreaterThan(4.9);
    expect(high).toBeLessThanOrEqual(5);
  });
});

describe('estimateMean', () => {
  it('leaves some doubt where all answers are equal', () => {
    const { value, variance } = estimateMean(momentsOf(starsOf(0, 0, 0, 0, 10)), STARS);
    expect(value).toBeLessThan(5);
    expect(variance).toBeGreaterThan(0);
  });

  it.each(STAR_SHAPES)('cries wolf in at most 7 % of comparisons of "$name"', ({ shape }) => {
    for (const [present, earlier] of [
      [10, 10],
      [20, 100],
      [100, 100],
    ] as const) {
      const random = seededRandom(present + earlier);
      const estimateOf = (n: number): ReturnType<typeof estimateMean> =>
        estimateMean(momentsOf(starsOf(...drawHistogram(shape, n, random))), STARS);
      let alarms = 0;
      for (let run = 0; run < RUNS; run += 1) {
        if (differenceTest(estimateOf(present), estimateOf(earlier)).isLikelyReal) alarms += 1;
      }
      expect(alarms / RUNS, `${present} against ${earlier}`).toBeLessThan(0.07);
    }
  });
});
