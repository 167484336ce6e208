import { describe, expect, it } from 'vitest';
import { medianInterval } from '../../../shared/statistics/median-interval.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

describe('medianInterval', () => {
  it.each([
    { values: [7], median: 7 },
    { values: [9, 1, 5], median: 5 },
    { values: [4, 1, 3, 2], median: 2.5 },
  ])('is $median in the middle of $values', ({ values, median }) => {
    expect(medianInterval(values).median).toBe(median);
  });

  it('reaches over all of a few values', () => {
    expect(medianInterval([3, 9, 1, 5])).toMatchObject({ low: 1, high: 9 });
  });

  it.each([10, 15, 30, 100, 500])(
    'covers 93 to 97 in a hundred times from %i skewed values',
    (n) => {
      const random = seededRandom(n);
      let covered = 0;
      for (let run = 0; run < 1500; run += 1) {
        const { low, high } = medianInterval(
          Array.from({ length: n }, () => -Math.log(1 - random())),
        );
        if (low <= Math.LN2 && Math.LN2 <= high) covered += 1;
      }
      expect(covered / 1500).toBeGreaterThanOrEqual(0.93);
      expect(covered / 1500).toBeLessThanOrEqual(0.97);
    },
  );
});
