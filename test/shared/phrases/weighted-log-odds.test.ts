import { describe, expect, it } from 'vitest';
import { collocation } from '../../../shared/phrases/collocation.ts';
import { weightedLogOdds } from '../../../shared/phrases/weighted-log-odds.ts';

describe('weightedLogOdds', () => {
  it.each([
    { word: { here: 5, there: 5 }, all: { here: 100, there: 100 }, z: 0 },
    { word: { here: 0, there: 0 }, all: { here: 100, there: 100 }, z: 0 },
    // Prior 10 × 12/300 = 0.4: ln(10.4 × 207.6 / (2.4 × 99.6)) ÷ √(1/10.4 + 1/2.4).
    { word: { here: 10, there: 2 }, all: { here: 100, there: 200 }, z: 3.0732 },
    { word: { here: 2, there: 10 }, all: { here: 200, there: 100 }, z: -3.0732 },
    { word: { here: 3, there: 0 }, all: { here: 0, there: 10 }, z: 0 },
  ])('is $z for $word of $all', ({ word, all, z }) => {
    expect(weightedLogOdds(word, all)).toBeCloseTo(z, 3);
  });

  it('is surer where more say it', () => {
    const few = weightedLogOdds({ here: 3, there: 1 }, { here: 100, there: 100 });
    const many = weightedLogOdds({ here: 30, there: 10 }, { here: 1000, there: 1000 });
    expect(many).toBeGreaterThan(few);
  });
});

describe('collocation', () => {
  it.each([
    { counts: { both: 10, first: 100, second: 100, all: 1000 }, sum: 0 },
    { counts: { both: 2, first: 100, second: 100, all: 1000 }, sum: 0 },
    // 2 × (10 ln 100 + 990 ln 1.0101…).
    { counts: { both: 10, first: 10, second: 10, all: 1000 }, sum: 112.0 },
  ])('is $sum for $counts', ({ counts, sum }) => {
    expect(collocation(counts)).toBeCloseTo(sum, 1);
  });
});
