import { describe, expect, it } from 'vitest';
import { surgeAlarmLevel, surgeProbability } from '../../../shared/statistics/surge.ts';

const SIX_IN_EIGHT_WEEKS = [1, 0, 2, 1, 0, 1, 0, 1];

describe('surgeProbability', () => {
  it('is 0.015058 for four in a week after six in eight weeks', () => {
    expect(surgeProbability({ earlier: SIX_IN_EIGHT_WEEKS, count: 4 })).toBeCloseTo(0.015058, 6);
  });

  it('is 1 for a week without any', () => {
    expect(surgeProbability({ earlier: SIX_IN_EIGHT_WEEKS, count: 0 })).toBe(1);
  });

  it('falls with the count and never below 0', () => {
    const probabilities = Array.from({ length: 60 }, (_, count) =>
      surgeProbability({ earlier: SIX_IN_EIGHT_WEEKS, count }),
    );
    expect(probabilities).toEqual(probabilities.toSorted((one, other) => other - one));
    expect(probabilities.at(-1)).toBeGreaterThanOrEqual(0);
  });
});

describe('surgeAlarmLevel', () => {
  it('shares the budget among thirteen weeks and all series', () => {
    expect(surgeAlarmLevel(1, 20)).toBeCloseTo(1 / 260, 12);
  });
});
