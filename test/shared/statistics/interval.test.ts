import { describe, expect, it } from 'vitest';
import { halfWidthOf } from '../../../shared/statistics/interval.ts';

describe('halfWidthOf', () => {
  it('is half the distance of the ends', () => {
    expect(halfWidthOf({ low: -0.25, high: 0.5 })).toBe(0.375);
  });
});
