import { describe, expect, it } from 'vitest';
import { sentimentIndex } from '../../../shared/metrics/sentiment-index.ts';
import { sentimentTally } from './make-tally.ts';

describe('sentimentIndex', () => {
  it('is the share of positive minus that of negative texts', () => {
    expect(sentimentIndex.compute(sentimentTally(30, 10, 10))).toMatchObject({
      value: 40,
      n: 50,
      counts: { positive: 30, neutral: 10, negative: 10 },
    });
  });

  it('has the interval of the NPS', () => {
    const score = sentimentIndex.compute(sentimentTally(18, 11, 2));
    expect(score?.low).toBeCloseTo(25.5, 1);
    expect(score?.high).toBeCloseTo(68.6, 1);
  });
});
