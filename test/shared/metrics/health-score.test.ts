import { describe, expect, it } from 'vitest';
import {
  compareHealth,
  DEFAULT_WEIGHTS,
  healthScore,
  partsOf,
} from '../../../shared/metrics/health-score.ts';
import { addTallies, EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { csatTally, npsTally, starTally } from './make-tally.ts';

const GOOD_STARS = starTally(0, 0, 0, 50, 50);
const BAD_CSAT = csatTally(60, 0, 0, 0, 40);
const BOTH = addTallies(GOOD_STARS, BAD_CSAT);

describe('healthScore', () => {
  it('is the weighted mean of what has enough answers, from 0 to 100', () => {
    // 4.5 stars are 87.5 of 100; satisfied are 40 of 100; weights 30 and 20.
    expect(healthScore(BOTH, DEFAULT_WEIGHTS)?.value).toBeCloseTo(0.6 * 87.5 + 0.4 * 40, 10);
    expect(healthScore(BOTH, { 'average-rating': 1, csat: 3 })?.value).toBeCloseTo(51.875, 10);
    expect(healthScore(BOTH, { 'average-rating': 1 })?.value).toBeCloseTo(87.5, 10);
  });

  it('lies within its interval', () => {
    const { low, value, high } = healthScore(BOTH, DEFAULT_WEIGHTS) ?? {
      low: 1,
      value: 0,
      high: 0,
    };
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });

  it.each([
    { what: 'nothing', tally: EMPTY_TALLY, weights: DEFAULT_WEIGHTS },
    { what: 'two answers', tally: csatTally(0, 0, 0, 0, 2), weights: DEFAULT_WEIGHTS },
    { what: 'no weight', tally: BOTH, weights: {} },
  ])('is null of $what', ({ tally, weights }) => {
    expect(healthScore(tally, weights)).toBeNull();
  });
});

describe('partsOf', () => {
  it('shows every part with its weight, also those that do not count', () => {
    const parts = partsOf(addTallies(BOTH, npsTally(1, 0, 0)), DEFAULT_WEIGHTS);
    expect(parts).toHaveLength(Object.keys(DEFAULT_WEIGHTS).length);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    const nps = parts.find(({ metric }) => metric.id === 'nps');
    expect(nps).toMatchObject({ weight: 20, share: 0, points: null });
    expect(nps?.score?.n).toBe(1);
  });
});

describe('compareHealth', () => {
  it('compares only what counts in both times', () => {
    const change = compareHealth(BOTH, GOOD_STARS, DEFAULT_WEIGHTS);
    expect(change?.difference).toBeCloseTo(0, 10);
    expect(change?.isLikelyReal).toBe(false);
  });

  it('tells a fall', () => {
    const change = compareHealth(starTally(30, 0, 0, 0, 70), GOOD_STARS, DEFAULT_WEIGHTS);
    expect(change?.isLikelyReal).toBe(true);
    expect(change?.difference).toBeLessThan(-10);
  });

  it('is null where nothing counts in both', () => {
    expect(compareHealth(BAD_CSAT, GOOD_STARS, DEFAULT_WEIGHTS)).toBeNull();
  });
});
