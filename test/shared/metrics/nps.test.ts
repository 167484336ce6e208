import { describe, expect, it } from 'vitest';
import { nps } from '../../../shared/metrics/nps.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { npsTally } from './make-tally.ts';

describe('nps', () => {
  it.each([
    { of: '18/11/2', tally: npsTally(18, 11, 2), value: 51.6, low: 25.5, high: 68.6 },
    { of: '3/1/1', tally: npsTally(3, 1, 1), value: 40, low: -29.8, high: 79.8 },
    { of: '60/25/15', tally: npsTally(60, 25, 15), value: 45, low: 29.3, high: 58 },
  ])('of $of is $value [$low, $high]', ({ tally, value, low, high }) => {
    const score = nps.compute(tally);
    expect(score?.value).toBeCloseTo(value, 1);
    expect(score?.low).toBeCloseTo(low, 1);
    expect(score?.high).toBeCloseTo(high, 1);
  });

  it('says how many more answers it takes', () => {
    expect(nps.compute(npsTally(3, 1, 1))?.moreNeeded).toBe(32);
    expect(nps.compute(npsTally(18, 11, 2))?.moreNeeded).toBe(0);
  });

  it('is shown with its three counts, every answer among them', () => {
    const tally = { ...EMPTY_TALLY, nps: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] };
    expect(nps.compute(tally)).toMatchObject({
      n: 11,
      counts: { promoters: 2, passives: 2, detractors: 7 },
    });
  });

  it('holds its value in the interval even where there is one answer', () => {
    expect(nps.compute(npsTally(1, 0, 0))).toMatchObject({ value: 100, high: 100 });
    expect(nps.compute(npsTally(0, 0, 1))).toMatchObject({ value: -100, low: -100 });
  });
});
