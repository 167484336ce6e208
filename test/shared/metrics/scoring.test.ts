import { describe, expect, it } from 'vitest';
import { scaleLimit, scoreMean, scorePoints, scoreShare } from '../../../shared/metrics/scoring.ts';

describe('scoreShare', () => {
  it('has too few answers until the half-width is at most 0.2', () => {
    expect(scoreShare(8, 10, {}).moreNeeded).toBe(4);
    expect(scoreShare(45, 50, {}).moreNeeded).toBe(0);
  });
});

describe('scorePoints', () => {
  it('has too few answers until the half-width is at most 25 points', () => {
    const few = scorePoints({ positive: 6, negative: 2, n: 10 }, {});
    const enough = scorePoints({ positive: 18, negative: 2, n: 31 }, {});
    expect((few.high - few.low) / 2).toBeGreaterThan(25);
    expect(few.moreNeeded).toBeGreaterThan(0);
    expect(enough.moreNeeded).toBe(0);
  });
});

describe('scoreMean', () => {
  it('has too few answers until the half-width is at most half a star', () => {
    const few = scoreMean({ n: 5, mean: 4, variance: 1 }, [1, 5], {});
    const enough = scoreMean({ n: 40, mean: 4, variance: 1 }, [1, 5], {});
    expect(few.moreNeeded).toBeGreaterThan(0);
    expect(enough.moreNeeded).toBe(0);
  });
});

describe('scaleLimit', () => {
  it.each([
    { scale: [1, 5], limit: 0.5 },
    { scale: [1, 7], limit: 0.75 },
    { scale: [-100, 100], limit: 25 },
  ] as const)('is $limit on $scale', ({ scale, limit }) => {
    expect(scaleLimit(scale)).toBe(limit);
  });
});
