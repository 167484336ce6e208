import { describe, expect, it } from 'vitest';
import { normalPValue } from '../../../shared/statistics/normal-p-value.ts';

describe('normalPValue', () => {
  it.each([
    { z: 0, p: 1 },
    { z: 1, p: 0.317310507863 },
    { z: 1.959963984540054, p: 0.05 },
    { z: -1.959963984540054, p: 0.05 },
    { z: 2.5758293035489004, p: 0.01 },
    { z: 2.999999, p: 0.00269980492 },
    { z: 3, p: 0.00269979606326 },
    { z: 5, p: 5.733031437e-7 },
    { z: 10, p: 1.523970604e-23 },
  ])('at z $z is $p', ({ z, p }) => {
    expect(Math.abs(normalPValue(z) / p - 1)).toBeLessThan(1e-6);
  });

  it('is 0 at infinity', () => {
    expect(normalPValue(-Infinity)).toBe(0);
  });
});
