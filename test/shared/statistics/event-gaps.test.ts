import { describe, expect, it } from 'vitest';
import { clusterProbability, silenceProbability } from '../../../shared/statistics/event-gaps.ts';
import { surgeProbability } from '../../../shared/statistics/surge.ts';

describe('clusterProbability', () => {
  it('is the probability of a surge where the span is a week: 0.015058 for four after six in eight weeks', () => {
    expect(clusterProbability({ events: 6, days: 56 }, 4, 7)).toBeCloseTo(0.015058, 6);
    const earlier = [1, 0, 0, 2];
    expect(clusterProbability({ events: 3, days: 28 }, 2, 7)).toBeCloseTo(
      surgeProbability({ earlier, count: 2 }),
      10,
    );
  });

  it('grows with the days and falls with the events', () => {
    const before = { events: 2, days: 180 };
    const byDays = [1, 5, 20].map((days) => clusterProbability(before, 2, days));
    expect(byDays).toEqual(byDays.toSorted((one, other) => one - other));
    expect(clusterProbability(before, 3, 5)).toBeLessThan(clusterProbability(before, 2, 5));
  });
});

describe('silenceProbability', () => {
  it('is 1 at once and falls with every day', () => {
    const before = { events: 30, days: 90 };
    expect(silenceProbability(before, 0)).toBe(1);
    expect(silenceProbability(before, 20)).toBeLessThan(silenceProbability(before, 10));
    // (90 / 100) ^ 30.5
    expect(silenceProbability(before, 10)).toBeCloseTo(0.0402, 3);
  });
});
