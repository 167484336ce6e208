import { describe, expect, it } from 'vitest';
import { countBetween } from '../../../shared/statistics/histogram.ts';

describe('countBetween', () => {
  it.each([
    { from: 1, to: 3, count: 9 },
    { from: 0, to: 9, count: 15 },
    { from: 4, to: 4, count: 5 },
    { from: 6, to: 9, count: 0 },
  ])('counts $count from $from to $to', ({ from, to, count }) => {
    expect(countBetween([1, 2, 3, 4, 5], from, to)).toBe(count);
  });
});
