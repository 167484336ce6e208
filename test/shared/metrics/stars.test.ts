import { describe, expect, it } from 'vitest';
import { starCounts, starMoments } from '../../../shared/metrics/stars.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { starTally } from './make-tally.ts';

describe('starMoments', () => {
  it('brings back what rounding to half stars took off', () => {
    const tally = { ...starTally(0, 0, 0, 0, 4), starsRemainder: -0.8 };
    expect(starMoments(tally).mean).toBeCloseTo(4.8, 12);
  });

  it('never leaves the scale', () => {
    const tally = { ...starTally(0, 0, 0, 0, 4), starsRemainder: 1e-12 };
    expect(starMoments(tally).mean).toBe(5);
  });

  it('is all 0 where no review has stars', () => {
    expect(starMoments(EMPTY_TALLY)).toEqual({ n: 0, mean: 0, variance: 0 });
  });
});

describe('starCounts', () => {
  it('names the whole stars always, halves where there are any', () => {
    const stars = [0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 3];
    expect(starCounts({ stars })).toEqual({ 1: 1, 1.5: 2, 2: 0, 3: 0, 4: 0, 5: 3 });
  });
});
