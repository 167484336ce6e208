import { describe, expect, it } from 'vitest';
import { starDistribution, starShares } from '../../../shared/metrics/star-distribution.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { starTally } from './make-tally.ts';

describe('starDistribution', () => {
  it('is the share of four and more, with the golden interval of 45 of 50', () => {
    const score = starDistribution.compute(starTally(2, 1, 2, 15, 30));
    expect(score).toMatchObject({ value: 0.9, n: 50, counts: { 1: 2, 2: 1, 3: 2, 4: 15, 5: 30 } });
    expect(score?.low).toBeCloseTo(0.786, 3);
    expect(score?.high).toBeCloseTo(0.957, 3);
  });
});

describe('starShares', () => {
  it('gives each number of stars its share, halves counted down', () => {
    const stars = EMPTY_TALLY.stars.map((_, at) => (at === 9 ? 1 : at === 10 ? 3 : 0));
    const shares = starShares({ ...EMPTY_TALLY, stars });
    expect(shares.map(({ value }) => value)).toEqual([0, 0, 0, 0.25, 0.75]);
  });

  it('has none where nobody rated', () => {
    expect(starShares(EMPTY_TALLY)).toEqual([]);
  });
});
