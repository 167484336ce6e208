import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../shared/statistics/wilson-interval.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

const RUNS = 400;

describe('wilsonInterval', () => {
  it.each([
    { successes: 8, n: 10, low: 0.49, high: 0.943 },
    { successes: 5, n: 5, low: 0.566, high: 1 },
    { successes: 0, n: 3, low: 0, high: 0.561 },
    { successes: 45, n: 50, low: 0.786, high: 0.957 },
  ])('of $successes of $n is [$low, $high]', ({ successes, n, low, high }) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it('ends exactly at 0 and 1 for none and all', () => {
    expect(wilsonInterval(0, 7).low).toBe(0);
    expect(wilsonInterval(7, 7).high).toBe(1);
  });

  it('knows nothing of no answers', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it.each([10, 30, 100, 500])('covers 93 to 97 % of shares of %i, whatever they are', (n) => {
    const random = seededRandom(n);
    let covered = 0;
    const shares = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);
    for (const share of shares) {
      for (let run = 0; run < RUNS; run += 1) {
        let successes = 0;
        for (let answer = 0; answer < n; answer += 1) if (random() < share) successes += 1;
        const { low, high } = wilsonInterval(successes, n);
        if (low <= share && share <= high) covered += 1;
      }
    }
    const coverage = covered / (RUNS * shares.length);
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });
});
