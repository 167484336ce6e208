import { describe, expect, it } from 'vitest';
import { averageRating } from '../../../shared/metrics/average-rating.ts';
import { canBeTarget, progressTo } from '../../../shared/metrics/target.ts';

const TARGET = {
  metric: 'average-rating',
  value: 4.5,
  by: '2026-04-11',
  from: 4,
  setOn: '2026-01-01',
};

function scoreAt(
  value: number,
  reach: number,
  moreNeeded = 0,
): NonNullable<ReturnType<typeof averageRating.compute>> {
  return { value, n: 60, low: value - reach, high: value + reach, counts: {}, moreNeeded };
}

describe('progressTo', () => {
  it.each([
    { score: scoreAt(4.7, 0.1), today: '2026-02-20', standing: 'reached' },
    { score: scoreAt(4.6, 0.3), today: '2026-02-20', standing: 'maybe' },
    { score: scoreAt(4.3, 0.1), today: '2026-02-20', standing: 'on-the-way' },
    { score: scoreAt(4.1, 0.1), today: '2026-02-20', standing: 'behind' },
    { score: scoreAt(4.3, 0.1), today: '2026-04-12', standing: 'missed' },
    { score: scoreAt(4.7, 0.9, 5), today: '2026-02-20', standing: 'too-few' },
    { score: null, today: '2026-02-20', standing: 'too-few' },
  ])('calls $score.value on $today $standing', ({ score, today, standing }) => {
    expect(progressTo(TARGET, score, today).standing).toBe(standing);
  });

  it('says how far of the way and of the time', () => {
    expect(progressTo(TARGET, scoreAt(4.25, 0.1), '2026-02-20')).toMatchObject({
      time: 0.5,
      daysLeft: 50,
    });
    expect(progressTo(TARGET, scoreAt(4.25, 0.1), '2026-02-20').way).toBeCloseTo(0.5, 10);
    expect(progressTo(TARGET, scoreAt(3, 0.1), '2027-01-01')).toMatchObject({
      way: 0,
      time: 1,
      daysLeft: 0,
    });
  });
});

describe('canBeTarget', () => {
  it.each([
    { value: 4.5, can: true },
    { value: 5, can: true },
    { value: 1, can: false },
    { value: 5.1, can: false },
    { value: Number.NaN, can: false },
  ])('is $can of $value stars', ({ value, can }) => {
    expect(canBeTarget(averageRating, value)).toBe(can);
  });
});
