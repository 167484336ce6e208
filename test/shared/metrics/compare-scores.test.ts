import { describe, expect, it } from 'vitest';
import { averageRating } from '../../../shared/metrics/average-rating.ts';
import { bayesianRating } from '../../../shared/metrics/bayesian-rating.ts';
import { compareScores } from '../../../shared/metrics/compare-scores.ts';
import { csat } from '../../../shared/metrics/csat.ts';
import { nps } from '../../../shared/metrics/nps.ts';
import { responseRate } from '../../../shared/metrics/response-rate.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { csatTally, npsTally, replyTally, starTally } from './make-tally.ts';

describe('compareScores', () => {
  it('finds the NPS 12/10/8 to 20/7/3 to be +39.4, z 2.144, p 0.032', () => {
    const change = compareScores(nps, {
      present: npsTally(20, 7, 3),
      earlier: npsTally(12, 10, 8),
    });
    expect(change?.difference).toBeCloseTo(39.4, 1);
    expect(change?.z).toBeCloseTo(2.144, 3);
    expect(change?.p).toBeCloseTo(0.032, 3);
    expect(change?.isLikelyReal).toBe(true);
  });

  it('puts a few better answers down to chance', () => {
    const change = compareScores(csat, {
      present: csatTally(0, 0, 1, 4, 5),
      earlier: csatTally(0, 1, 1, 4, 4),
    });
    expect(change?.difference).toBeGreaterThan(0);
    expect(change?.isLikelyReal).toBe(false);
  });

  it.each([
    { metric: csat, present: csatTally(0, 0, 5, 40, 55), earlier: csatTally(10, 10, 20, 30, 30) },
    {
      metric: averageRating,
      present: starTally(2, 1, 2, 15, 80),
      earlier: starTally(20, 5, 10, 15, 50),
    },
    { metric: responseRate, present: replyTally(60, 80), earlier: replyTally(20, 80) },
  ])('believes a great change of many answers: $metric.id', ({ metric, present, earlier }) => {
    expect(compareScores(metric, { present, earlier })?.isLikelyReal).toBe(true);
    expect(compareScores(metric, { present: earlier, earlier: present })?.difference).toBeLessThan(
      0,
    );
  });

  it('is null where one of the periods has no answer', () => {
    expect(compareScores(nps, { present: npsTally(1, 1, 1), earlier: EMPTY_TALLY })).toBeNull();
    expect(compareScores(nps, { present: EMPTY_TALLY, earlier: npsTally(1, 1, 1) })).toBeNull();
  });

  it('is null for a rating that moves with the number of reviews alone', () => {
    const tallies = { present: starTally(0, 0, 0, 0, 90), earlier: starTally(0, 0, 0, 0, 3) };
    expect(compareScores(bayesianRating, tallies)).toBeNull();
  });
});
