import { describe, expect, it } from 'vitest';
import { momentsOf, poolMoments } from '../../../shared/statistics/moments.ts';

describe('momentsOf', () => {
  it('takes the index for the value', () => {
    expect(momentsOf([0, 1, 0, 1])).toEqual({ n: 2, mean: 2, variance: 1 });
  });

  it('takes half the index with half steps', () => {
    expect(momentsOf([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1], 0.5)).toEqual({
      n: 2,
      mean: 4.5,
      variance: 0.25,
    });
  });

  it('is all 0 for no answers', () => {
    expect(momentsOf([0, 0, 0])).toEqual({ n: 0, mean: 0, variance: 0 });
  });
});

describe('poolMoments', () => {
  it('gives the moments of all answers together', () => {
    const pooled = poolMoments(momentsOf([0, 2, 0, 5]), momentsOf([1, 0, 4, 0]));
    const together = momentsOf([1, 2, 4, 5]);
    expect(pooled.n).toBe(together.n);
    expect(pooled.mean).toBeCloseTo(together.mean, 12);
    expect(pooled.variance).toBeCloseTo(together.variance, 12);
  });
});
