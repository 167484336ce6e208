import { describe, expect, it } from 'vitest';
import { judge, NO_SENTIMENT, rounded } from '../../../shared/sentiment/judge.ts';

describe('judge', () => {
  it('gives more stars and a higher score the more the evidence is for praise', () => {
    const steps = Array.from({ length: 81 }, (_, at) => judge((at - 40) / 4));
    for (const [at, { score, stars }] of steps.entries()) {
      const before = steps[at - 1];
      expect(score).toBeGreaterThanOrEqual(before?.score ?? -1);
      expect(stars).toBeGreaterThanOrEqual(before?.stars ?? 1);
    }
    expect(steps[0]).toMatchObject({ label: 'neg', stars: 1 });
    expect(steps.at(-1)).toMatchObject({ label: 'pos', stars: 5 });
  });

  it('is unsure of texts in which nothing points either way', () => {
    expect(judge(0)).toMatchObject({ score: 0, label: 'neu' });
    expect(judge(0).confidence).toBeLessThan(0.5);
  });

  it('agrees in sign with the evidence', () => {
    expect(judge(-0.3).score).toBeLessThan(0);
    expect(judge(0.3).score).toBeGreaterThan(0);
  });
});

describe('NO_SENTIMENT', () => {
  it('expects no stars', () => {
    expect(NO_SENTIMENT).toEqual({ score: 0, label: 'neu', confidence: 0, stars: null });
  });
});

describe('rounded', () => {
  it('never gives a negative zero', () => {
    expect(Object.is(rounded(-0.00001), 0)).toBe(true);
  });
});
