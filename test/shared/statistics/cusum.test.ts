import { describe, expect, it } from 'vitest';
import { cusum, cusumReference } from '../../../shared/statistics/cusum.ts';

const RATES = { usual: 1, feared: 2 };

describe('cusumReference', () => {
  it('is 1.4427 between one and two a period', () => {
    expect(cusumReference(RATES).toFixed(4)).toBe('1.4427');
  });
});

describe('cusum', () => {
  it('adds up what exceeds the reference', () => {
    const sums = cusum([1, 0, 2, 1, 3, 2, 4], RATES);
    const golden = [0, 0, 0.557, 0.115, 1.672, 2.229, 4.787];
    expect(sums.map((sum) => Number(sum.toFixed(3)))).toEqual(golden);
  });
});
