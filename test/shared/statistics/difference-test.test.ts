import { describe, expect, it } from 'vitest';
import { adjustedDifference } from '../../../shared/statistics/adjusted-wald.ts';
import { differenceTest } from '../../../shared/statistics/difference-test.ts';

const EARLIER = adjustedDifference({ positive: 12, negative: 8, n: 30 });
const PRESENT = adjustedDifference({ positive: 20, negative: 3, n: 30 });

describe('differenceTest', () => {
  it('finds 12/10/8 to 20/7/3 to be +39.4 points, z 2.144, p 0.032', () => {
    const change = differenceTest(PRESENT, EARLIER);
    expect(change.difference * 100).toBeCloseTo(39.4, 1);
    expect(change.z).toBeCloseTo(2.144, 3);
    expect(change.p).toBeCloseTo(0.032, 3);
    expect(change.isLikelyReal).toBe(true);
  });

  it('turns its sign with the order, and keeps its p', () => {
    const there = differenceTest(PRESENT, EARLIER);
    const back = differenceTest(EARLIER, PRESENT);
    expect(back.z).toBeCloseTo(-there.z, 12);
    expect(back.p).toBeCloseTo(there.p, 12);
  });

  it('holds 0 in its interval exactly where the change may be chance', () => {
    for (const difference of [-3, -1.97, -1.95, 0, 1.95, 1.97, 3]) {
      const change = differenceTest(
        { value: difference, variance: 0.5 },
        { value: 0, variance: 0.5 },
      );
      expect(change.isLikelyReal).toBe(change.low > 0 || change.high < 0);
    }
  });

  it('sees no change between equal values', () => {
    expect(differenceTest(PRESENT, PRESENT)).toMatchObject({ z: 0, p: 1, isLikelyReal: false });
  });
});
