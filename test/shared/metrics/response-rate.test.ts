import { describe, expect, it } from 'vitest';
import { responseRate } from '../../../shared/metrics/response-rate.ts';
import { replyTally } from './make-tally.ts';

describe('responseRate', () => {
  it('is the share of reviews with an answer', () => {
    const score = responseRate.compute(replyTally(8, 10));
    expect(score).toMatchObject({ value: 0.8, n: 10, counts: { replied: 8, unanswered: 2 } });
    expect(score?.low).toBeCloseTo(0.49, 3);
    expect(score?.high).toBeCloseTo(0.943, 3);
  });
});
