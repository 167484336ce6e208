import { describe, expect, it } from 'vitest';
import { EMPTY_TALLY, type Tally } from '../../../shared/metrics/tally.ts';
import { summarise, themeCounts } from '../../../extension/dashboard/summary.ts';

const THEMES = {
  speed: { neg: 6, neu: 1, pos: 2 },
  service: { neg: 1, neu: 0, pos: 9 },
  price: { neg: 1, neu: 0, pos: 0 },
};

describe('summarise', () => {
  it.each([
    { now: rated(5, 60), before: rated(4, 60), mood: 'good', course: 'up' },
    { now: rated(4, 60), before: rated(5, 60), mood: 'good', course: 'down' },
    { now: rated(2, 60), before: rated(2, 60), mood: 'poor', course: 'steady' },
    { now: rated(5, 60), before: EMPTY_TALLY, mood: 'good', course: 'unknown' },
    { now: rated(5, 2), before: rated(5, 60), mood: 'too-few', course: 'unknown' },
    { now: EMPTY_TALLY, before: EMPTY_TALLY, mood: 'too-few', course: 'unknown' },
  ])('calls it $mood and $course', ({ now, before, mood, course }) => {
    expect(summarise(now, before)).toMatchObject({ mood, course, worst: null, best: null });
  });

  it('names what is complained of and what is praised most, never the same', () => {
    const { worst, best } = summarise({ ...EMPTY_TALLY, themes: THEMES }, EMPTY_TALLY);
    expect(worst).toMatchObject({ theme: 'speed', neg: 6, all: 9 });
    expect(best).toMatchObject({ theme: 'service', pos: 9, all: 10 });
    const both = { ...EMPTY_TALLY, themes: { speed: { neg: 5, neu: 0, pos: 7 } } };
    expect(summarise(both, EMPTY_TALLY).best).toBeNull();
  });
});

describe('themeCounts', () => {
  it('puts the most complained of first', () => {
    const themes = themeCounts({ ...EMPTY_TALLY, themes: THEMES });
    expect(themes.map(({ theme }) => theme)).toEqual(['speed', 'service', 'price']);
  });
});

function rated(stars: number, n: number): Tally {
  const histogram = EMPTY_TALLY.stars.map((_, at) => (at === stars * 2 ? n : 0));
  return { ...EMPTY_TALLY, n, stars: histogram };
}
