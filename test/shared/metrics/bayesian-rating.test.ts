import { describe, expect, it } from 'vitest';
import { bayesianRating } from '../../../shared/metrics/bayesian-rating.ts';
import { addTallies, EMPTY_TALLY, tallyOf } from '../../../shared/metrics/tally.ts';
import { starTally } from './make-tally.ts';

const REVIEW = {
  answers: {},
  source: { kind: 'review-site', name: 'example', url: null },
  reply: null,
} as const;

describe('bayesianRating', () => {
  it.each([
    { what: 'one five-star review', counts: [0, 0, 0, 0, 1], value: 3.6875 },
    { what: 'two five-star reviews', counts: [0, 0, 0, 0, 2], value: 3.8333 },
    { what: 'fifty reviews of 4.6 on average', counts: [0, 0, 0, 20, 30], value: 4.4649 },
  ])('of $what is $value', ({ counts, value }) => {
    expect(bayesianRating.compute(starTally(...counts))?.value).toBeCloseTo(value, 4);
  });

  it('of fifty reviews that give 4.6 each is 4.4649', () => {
    const reviews = Array.from({ length: 50 }, () => tallyOf({ ...REVIEW, stars: 4.6 }, null));
    const tally = reviews.reduce(addTallies, EMPTY_TALLY);
    expect(bayesianRating.compute(tally)?.value).toBeCloseTo(4.4649, 4);
  });

  it('says how little one review tells', () => {
    const score = bayesianRating.compute(starTally(0, 0, 0, 0, 1));
    expect(score?.low).toBeLessThan(3);
    expect(score?.high).toBeGreaterThan(4);
    expect(score?.moreNeeded).toBeGreaterThan(0);
  });

  it('counts the reviews, not the imagined ones', () => {
    expect(bayesianRating.compute(starTally(0, 0, 1, 0, 2))?.n).toBe(3);
  });
});
