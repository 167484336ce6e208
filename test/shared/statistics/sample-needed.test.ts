import { describe, expect, it } from 'vitest';
import { adjustedWald } from '../../../shared/statistics/adjusted-wald.ts';
import { halfWidthOf } from '../../../shared/statistics/interval.ts';
import { sampleNeeded } from '../../../shared/statistics/sample-needed.ts';
import { wilsonInterval } from '../../../shared/statistics/wilson-interval.ts';

const SHARE_LIMIT = 0.2;
const POINTS_LIMIT = 0.25;

function shareWidthAt(share: number): (n: number) => number {
  return (n) => halfWidthOf(wilsonInterval(share * n, n));
}

function pointsWidthAt(n: number): number {
  return halfWidthOf(adjustedWald({ positive: 0.6 * n, negative: 0.2 * n, n }));
}

describe('sampleNeeded', () => {
  it.each([
    { share: 0.5, n: 4 },
    { share: 0.8, n: 10 },
    { share: 1, n: 5 },
    { share: 0, n: 3 },
  ])('of a share of $share among $n is just enough', ({ share, n }) => {
    const halfWidthAt = shareWidthAt(share);
    const more = sampleNeeded({ n, limit: SHARE_LIMIT, halfWidthAt });
    expect(more).toBeGreaterThan(0);
    expect(halfWidthAt(n + more)).toBeLessThanOrEqual(SHARE_LIMIT);
    expect(halfWidthAt(n + more - 1)).toBeGreaterThan(SHARE_LIMIT);
  });

  it('is 0 where the interval is narrow enough', () => {
    expect(sampleNeeded({ n: 50, limit: SHARE_LIMIT, halfWidthAt: shareWidthAt(0.9) })).toBe(0);
  });

  it('asks for 4 more where 8 of 10 are satisfied', () => {
    expect(sampleNeeded({ n: 10, limit: SHARE_LIMIT, halfWidthAt: shareWidthAt(0.8) })).toBe(4);
  });

  it('asks for 32 more answers where of five three promote and one detracts', () => {
    expect(sampleNeeded({ n: 5, limit: POINTS_LIMIT, halfWidthAt: pointsWidthAt })).toBe(32);
  });

  it('ends where no number of answers is enough', () => {
    expect(sampleNeeded({ n: 1, limit: 0.1, halfWidthAt: () => 1 })).toBeGreaterThan(10_000);
  });
});
