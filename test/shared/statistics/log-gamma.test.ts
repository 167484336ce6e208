import { describe, expect, it } from 'vitest';
import { logGamma } from '../../../shared/statistics/log-gamma.ts';

describe('logGamma', () => {
  it.each([
    [1, 0],
    [5, Math.log(24)],
    [0.5, Math.log(Math.PI) / 2],
    [0.1, 2.252712651734206],
    [100, 359.1342053695754],
  ])('of %d is %d', (x, value) => {
    expect(logGamma(x)).toBeCloseTo(value, 11);
  });
});
