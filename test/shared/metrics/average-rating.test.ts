import { describe, expect, it } from 'vitest';
import { averageRating } from '../../../shared/metrics/average-rating.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { starTally } from './make-tally.ts';

describe('averageRating', () => {
  it('is the mean of the stars', () => {
    const score = averageRating.compute(starTally(1, 0, 1, 2, 6));
    expect(score).toMatchObject({ value: 4.2, n: 10 });
    expect(score?.counts).toEqual({ 1: 1, 2: 0, 3: 1, 4: 2, 5: 6 });
  });

  it('counts halves as halves', () => {
    const stars = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0];
    const score = averageRating.compute({ ...EMPTY_TALLY, stars });
    expect(score?.value).toBe(4.25);
    expect(score?.counts).toEqual({ 1: 0, 2: 0, 3: 0, 4: 1, 4.5: 1, 5: 0 });
  });

  it('does not take five equal ratings for certainty', () => {
    const score = averageRating.compute(starTally(0, 0, 0, 0, 5));
    expect(score?.low).toBeCloseTo(3.262, 3);
    expect(score?.high).toBe(5);
    expect(score?.moreNeeded).toBe(7);
  });
});
