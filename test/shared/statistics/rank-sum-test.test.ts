import { describe, expect, it } from 'vitest';
import { rankSumTest } from '../../../shared/statistics/rank-sum-test.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

describe('rankSumTest', () => {
  it('has the z of the textbook: U = 0 of five and five is -2.61', () => {
    expect(rankSumTest([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])?.z).toBeCloseTo(-2.611, 3);
  });

  it('sees no difference between the same values', () => {
    expect(rankSumTest([2, 2, 5], [5, 2, 2])).toMatchObject({ z: 0, p: 1, isLikelyReal: false });
    expect(rankSumTest([3, 3], [3, 3])).toMatchObject({ z: 0, isLikelyReal: false });
  });

  it('is null where one side is empty', () => {
    expect(rankSumTest([], [1])).toBeNull();
    expect(rankSumTest([1], [])).toBeNull();
  });

  it('cries wolf in about 5 % of comparisons', () => {
    const random = seededRandom(8);
    const draw = (): readonly number[] =>
      Array.from({ length: 15 }, () => Math.floor(random() * 20));
    let alarms = 0;
    for (let run = 0; run < 2000; run += 1) {
      if (rankSumTest(draw(), draw())?.isLikelyReal) alarms += 1;
    }
    expect(alarms / 2000).toBeGreaterThan(0.03);
    expect(alarms / 2000).toBeLessThan(0.07);
  });
});
