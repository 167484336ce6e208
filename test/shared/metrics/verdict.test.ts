import { describe, expect, it } from 'vitest';
import type { Score } from '../../../shared/metrics/metric.ts';
import { nps } from '../../../shared/metrics/nps.ts';
import { verdictOf } from '../../../shared/metrics/verdict.ts';
import { npsTally } from './make-tally.ts';

const SCORE: Score = { value: 0, n: 100, low: 0, high: 0, counts: {}, moreNeeded: 0 };

describe('verdictOf', () => {
  it.each([
    { value: 60, verdict: 'good' },
    { value: 20, verdict: 'good' },
    { value: 19.9, verdict: 'middling' },
    { value: 0, verdict: 'middling' },
    { value: -0.1, verdict: 'poor' },
  ])('calls an NPS of $value $verdict', ({ value, verdict }) => {
    expect(verdictOf(nps, { ...SCORE, value })).toBe(verdict);
  });

  it('says too few before it says anything else', () => {
    expect(verdictOf(nps, { ...SCORE, value: 100, moreNeeded: 1 })).toBe('too-few');
  });

  it('turns with the answers', () => {
    const few = nps.compute(npsTally(3, 1, 1));
    const many = nps.compute(npsTally(60, 25, 15));
    expect(few && verdictOf(nps, few)).toBe('too-few');
    expect(many && verdictOf(nps, many)).toBe('good');
  });
});
