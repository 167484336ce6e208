import { describe, expect, it } from 'vitest';
import { hypergeometric } from '../../../shared/statistics/hypergeometric.ts';

describe('hypergeometric', () => {
  it.each([0, 0.1, 0.5, 0.9])('is -ln(1 - z) / z for 1, 1; 2 at %d', (z) => {
    const expected = z === 0 ? 1 : -Math.log(1 - z) / z;
    expect(hypergeometric([1, 1, 2], z)).toBeCloseTo(expected, 10);
  });

  it('is a power where two parameters are alike', () => {
    expect(hypergeometric([2.5, 0.7, 0.7], 0.3)).toBeCloseTo(0.7 ** -2.5, 10);
  });
});
