import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../shared/feedback/analysis.ts';
import { addTallies, EMPTY_TALLY, subtractTally, tallyOf } from '../../../shared/metrics/tally.ts';
import type { Countable } from '../../../shared/metrics/tally.ts';

const REVIEW: Countable = {
  stars: 4.5,
  answers: {},
  source: { kind: 'review-site', name: 'example', url: null },
  reply: { text: 'Thank you', at: null },
};
const RING: Countable = {
  stars: null,
  answers: { nps: 9, csat: 4, ces: 7, comment: 'Quick' },
  source: { kind: 'widget', name: 'widget', url: null },
  reply: null,
};
const GOOD: Analysis = {
  version: 1,
  language: 'en',
  sentiment: { score: 0.5, label: 'pos', confidence: 0.9, stars: 5 },
  clauses: [{ start: 0, end: 5, score: 0.5 }],
  themes: [{ theme: 'speed', polarity: 'pos', clause: 0 }],
};

describe('tallyOf', () => {
  it('counts a review with its half stars and reply', () => {
    const tally = tallyOf(REVIEW, null);
    expect(tally).toMatchObject({ n: 1, reviews: 1, replied: 1, starsRemainder: 0 });
    expect(tally.stars).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
  });

  it('counts a ring of the bell with its answers, and not as a review', () => {
    const tally = tallyOf(RING, GOOD);
    expect(tally).toMatchObject({ n: 1, reviews: 0, replied: 0, sentimentSum: 0.5 });
    expect([tally.nps[9], tally.csat[4], tally.ces[7]]).toEqual([1, 1, 1]);
    expect(tally.sentiment).toEqual({ neg: 0, neu: 0, pos: 1 });
    expect(tally.themes).toEqual({ speed: { neg: 0, neu: 0, pos: 1 } });
  });

  it('does not take a text that could not be read for a neutral one', () => {
    const unread = {
      ...GOOD,
      language: null,
      sentiment: { score: 0, label: 'neu', confidence: 0, stars: null },
    } as const;
    expect(tallyOf(RING, unread).sentiment).toEqual({ neg: 0, neu: 0, pos: 0 });
  });

  it('keeps what rounding to half stars takes off', () => {
    expect(tallyOf({ ...REVIEW, stars: 4.6 }, null).starsRemainder).toBeCloseTo(0.1, 12);
    expect(tallyOf({ ...REVIEW, stars: 4.3 }, null).starsRemainder).toBeCloseTo(-0.2, 12);
  });

  it.each([
    { what: 'an answer of 0 where choices begin with 1', answers: { csat: 0, ces: 0 } },
    { what: 'an answer beyond the scale', answers: { nps: 11, csat: 6, ces: 8 } },
    { what: 'an answer between two choices', answers: { nps: 8.5, csat: 3.5, ces: 1.5 } },
    { what: 'an answer in words', answers: { nps: 'nine', csat: ['4'], ces: '' } },
  ])('leaves out $what', ({ answers }) => {
    const tally = tallyOf({ ...RING, answers }, null);
    expect(tally).toEqual({ ...EMPTY_TALLY, n: 1 });
  });

  it.each([0, 0.5, 5.5, -1])('leaves out %d stars', (stars) => {
    expect(tallyOf({ ...REVIEW, stars }, null).stars).toEqual(EMPTY_TALLY.stars);
  });
});

describe('addTallies', () => {
  it('adds everything', () => {
    const sum = addTallies(tallyOf(REVIEW, GOOD), tallyOf(RING, GOOD));
    expect(sum).toMatchObject({ n: 2, reviews: 1, replied: 1, sentimentSum: 1 });
    expect(sum.themes).toEqual({ speed: { neg: 0, neu: 0, pos: 2 } });
  });
});

describe('subtractTally', () => {
  it('takes out what was added', () => {
    const review = tallyOf(REVIEW, GOOD);
    const ring = tallyOf(RING, null);
    expect(subtractTally(addTallies(review, ring), review)).toEqual(ring);
    expect(subtractTally(review, review)).toEqual(EMPTY_TALLY);
  });
});
