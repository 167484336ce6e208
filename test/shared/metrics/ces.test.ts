import { describe, expect, it } from 'vitest';
import { ces } from '../../../shared/metrics/ces.ts';
import { cesTally } from './make-tally.ts';

describe('ces', () => {
  it('is the mean, with those who found it easy', () => {
    const score = ces.compute(cesTally(1, 0, 1, 2, 3, 4, 9));
    expect(score).toMatchObject({ n: 20, counts: { easy: 16, neutral: 2, hard: 2 } });
    expect(score?.value).toBe(5.7);
  });

  it('reaches from 1 to 7', () => {
    expect(ces.compute(cesTally(3))?.value).toBe(1);
    expect(ces.compute(cesTally(0, 0, 0, 0, 0, 0, 3))).toMatchObject({ value: 7, high: 7 });
  });

  it('asks for more answers until it is known to three quarters of a point', () => {
    expect(ces.compute(cesTally(1, 0, 0, 1, 0, 1, 2))?.moreNeeded).toBeGreaterThan(0);
    expect(ces.compute(cesTally(0, 0, 0, 5, 10, 10, 25))?.moreNeeded).toBe(0);
  });
});
