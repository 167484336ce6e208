import { describe, expect, it } from 'vitest';
import { advocacyRate } from '../../../shared/metrics/advocacy-rate.ts';
import { complaintShare, complaintShares } from '../../../shared/metrics/complaint-share.ts';
import { MEASURES } from '../../../shared/metrics/registry.ts';
import { responseTime } from '../../../shared/metrics/response-time.ts';
import { reviewVelocity } from '../../../shared/metrics/review-velocity.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { makeFacts } from './make-facts.ts';
import { replyTally } from './make-tally.ts';

const THEMES = { speed: { neg: 6, neu: 1, pos: 3 }, price: { neg: 2, neu: 0, pos: 8 } };
const FULL = makeFacts({
  tally: { ...replyTally(40, 60), themes: THEMES },
  replyHours: [1, 2, 3, 5, 8, 13, 21, 34, 55],
  surveyed: 20,
  acted: 8,
});

describe('MEASURES', () => {
  it.each(MEASURES)('$id is null where there is nothing to measure', (measure) => {
    expect(measure.compute(makeFacts())).toBeNull();
    expect(measure.compare({ present: makeFacts(), earlier: makeFacts() })).toBeNull();
  });

  it.each(MEASURES)('$id has its n and lies within its interval', (measure) => {
    const score = measure.compute(FULL);
    expect(score?.n).toBeGreaterThan(0);
    expect(score?.low).toBeLessThanOrEqual(score?.value ?? Number.NaN);
    expect(score?.high).toBeGreaterThanOrEqual(score?.value ?? Number.NaN);
    expect(score?.high).toBeGreaterThan(score?.low ?? Number.NaN);
  });

  it.each(MEASURES)('$id has not changed where nothing has', (measure) => {
    const change = measure.compare({ present: FULL, earlier: FULL });
    expect(change).toMatchObject({ difference: 0, isLikelyReal: false });
  });
});

describe('reviewVelocity', () => {
  it('is reviews a month, whatever the period', () => {
    const score = reviewVelocity.compute(makeFacts({ tally: replyTally(0, 24), days: 90 }));
    expect(score).toMatchObject({ value: 8, n: 24, moreNeeded: 0 });
  });

  it('is too few of a handful', () => {
    const score = reviewVelocity.compute(makeFacts({ tally: replyTally(0, 3) }));
    expect(score?.moreNeeded).toBeGreaterThan(5);
  });

  it('tells a fall that is likely real', () => {
    const earlier = makeFacts({ tally: replyTally(0, 40) });
    const present = makeFacts({ tally: replyTally(0, 12) });
    const change = reviewVelocity.compare({ present, earlier });
    expect(change?.difference).toBe(-28);
    expect(change?.isLikelyReal).toBe(true);
  });
});

describe('responseTime', () => {
  it('is the median of the hours', () => {
    expect(responseTime.compute(FULL)).toMatchObject({ value: 8, n: 9, moreNeeded: 0 });
    expect(responseTime.compute(makeFacts({ replyHours: [1, 9] }))).toMatchObject({
      moreNeeded: 6,
    });
  });

  it('tells a quicker owner', () => {
    const earlier = makeFacts({ replyHours: FULL.replyHours.map((hours) => hours + 60) });
    const change = responseTime.compare({ present: FULL, earlier });
    expect(change?.difference).toBe(-60);
    expect(change?.isLikelyReal).toBe(true);
  });
});

describe('advocacyRate', () => {
  it('is those who acted over those surveyed', () => {
    expect(advocacyRate.compute(FULL)).toMatchObject({
      value: 0.4,
      n: 20,
      counts: { acted: 8, others: 12 },
    });
  });
});

describe('complaintShare', () => {
  it('is complaints over all that is said of themes', () => {
    expect(complaintShare.compute(FULL)).toMatchObject({ value: 0.4, n: 20 });
  });
});

describe('complaintShares', () => {
  it('shares the complaints among the themes, the greatest first, with Wilson’s interval', () => {
    const shares = complaintShares(FULL.tally, EMPTY_TALLY);
    expect(shares.map(({ theme, score }) => [theme, score.value])).toEqual([
      ['speed', 0.75],
      ['price', 0.25],
    ]);
    expect(shares[0]?.score.n).toBe(8);
    expect(shares[0]?.change).toBeNull();
  });

  it('tests each share against the time before', () => {
    const many = {
      ...EMPTY_TALLY,
      themes: { speed: { neg: 60, neu: 0, pos: 0 }, price: { neg: 20, neu: 0, pos: 0 } },
    };
    const few = {
      ...EMPTY_TALLY,
      themes: { speed: { neg: 20, neu: 0, pos: 0 }, price: { neg: 60, neu: 0, pos: 0 } },
    };
    const shares = complaintShares(many, few);
    expect(shares[0]?.change?.isLikelyReal).toBe(true);
    expect(shares[0]?.change?.difference).toBeGreaterThan(0.4);
  });
});
