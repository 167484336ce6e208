import { describe, expect, it } from 'vitest';
import { csat } from '../../../shared/metrics/csat.ts';
import { csatTally } from './make-tally.ts';

describe('csat', () => {
  it.each([
    { counts: [1, 1, 0, 3, 5], value: 0.8, low: 0.49, high: 0.943 },
    { counts: [0, 0, 0, 0, 5], value: 1, low: 0.566, high: 1 },
    { counts: [1, 1, 1, 0, 0], value: 0, low: 0, high: 0.561 },
    { counts: [0, 0, 5, 20, 25], value: 0.9, low: 0.786, high: 0.957 },
  ])('of $counts is $value [$low, $high]', ({ counts, value, low, high }) => {
    const score = csat.compute(csatTally(...counts));
    expect(score?.value).toBe(value);
    expect(score?.low).toBeCloseTo(low, 3);
    expect(score?.high).toBeCloseTo(high, 3);
  });

  it('counts four and five as satisfied, one and two as not', () => {
    expect(csat.compute(csatTally(1, 2, 3, 4, 5))).toMatchObject({
      n: 15,
      counts: { satisfied: 9, neutral: 3, dissatisfied: 3 },
    });
  });
});
