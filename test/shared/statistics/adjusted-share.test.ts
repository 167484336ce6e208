import { describe, expect, it } from 'vitest';
import { adjustedShare } from '../../../shared/statistics/adjusted-share.ts';

describe('adjustedShare', () => {
  it('adds one yes and one no', () => {
    expect(adjustedShare(8, 10).value).toBe(0.75);
    expect(adjustedShare(8, 10).variance).toBe(0.015625);
  });

  it('leaves some doubt where all say yes', () => {
    expect(adjustedShare(3, 3).value).toBe(0.8);
    expect(adjustedShare(3, 3).variance).toBeGreaterThan(0);
  });
});
