import { describe, expect, it } from 'vitest';
import { leadingScore, scoreNamed } from '../../../extension/dashboard/drivers/driver-score.ts';
import {
  findDrivers,
  mendFirst,
  type Dimension,
} from '../../../extension/dashboard/drivers/find-drivers.ts';
import type { StoredFeedback } from '../../../extension/store/feedback.ts';
import type { Analysis } from '../../../shared/feedback/analysis.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { makeVoice } from './make-voices.ts';

interface Case {
  readonly by: Dimension;
  readonly id: string;
  readonly known: Partial<Feedback>;
}

const STARS = scoreNamed('stars');

describe('findDrivers', () => {
  it('puts first what pulls the score down most, by theme', () => {
    const drivers = driversOf([
      ...rated(30, 1, ['speed']),
      ...rated(30, 5, ['service']),
      ...rated(60, 4, []),
    ]);
    expect(drivers.map(({ id, kind }) => [id, kind])).toEqual([
      ['speed', 'mend-first'],
      ['service', 'lifts'],
    ]);
    // All: (30·1 + 30·5 + 60·4) / 120 = 3.5; without those who wait: 390 / 90.
    expect(drivers[0]?.impact).toBeCloseTo(3.5 - 390 / 90, 10);
    expect(drivers[0]).toMatchObject({ inside: 30, n: 120, share: 0.25 });
  });

  it('calls what is seldom and spoils much each time a quick win', () => {
    const drivers = driversOf([
      ...rated(80, 3, ['speed']),
      ...rated(12, 1, ['billing']),
      ...rated(200, 5, []),
    ]);
    expect(drivers.map(({ id, kind }) => [id, kind])).toEqual([
      ['speed', 'mend-first'],
      ['billing', 'quick-win'],
    ]);
  });

  it.each([
    { by: 'touchpoint', id: '/order', known: { touchpoint: '/order' } },
    {
      by: 'source',
      id: 'widget',
      known: { source: { kind: 'widget', name: 'widget', url: null } },
    },
    { by: 'tag', id: 'plum cake', known: { tags: ['plum cake'] } },
  ] satisfies readonly Case[])('groups by $by, too', ({ by, id, known }) => {
    const voices = [...rated(20, 2, [], known), ...rated(40, 5, [])];
    if (STARS === null) throw new Error('There is no score of stars.');
    const [first] = findDrivers(voices, STARS, by);
    expect(first).toMatchObject({ id, kind: 'mend-first', inside: 20 });
  });

  it('names nothing to mend where chance explains all', () => {
    const drivers = driversOf([...rated(6, 4, ['speed']), ...rated(6, 5, ['price']), ...mixed(60)]);
    expect(mendFirst(drivers)).toBeNull();
  });

  it('says of a few that they are too few', () => {
    const [first] = driversOf([...rated(2, 1, ['speed']), ...rated(40, 5, [])]);
    expect(first?.kind).toBe('too-few');
  });

  it('has nothing to compare where all speak of it, or nobody', () => {
    expect(driversOf(rated(20, 3, ['speed']))).toEqual([]);
    expect(driversOf([])).toEqual([]);
  });

  it('looks into three thousand within a moment', () => {
    const themes = Array.from({ length: 15 }, (_, at) => `theme-${at}`);
    const voices = themes.flatMap((theme, at) => rated(200, (at % 5) + 1, [theme]));
    const start = performance.now();
    expect(driversOf(voices)).toHaveLength(15);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('leadingScore', () => {
  it('is the most direct one with enough answers, else the one with most', () => {
    expect(leadingScore(rated(40, 5, []))?.id).toBe('stars');
    const bells = Array.from({ length: 35 }, () => voiceWith({ answers: { nps: 9 } }, []));
    expect(leadingScore([...rated(5, 5, []), ...bells])?.id).toBe('nps');
    expect(leadingScore(rated(5, 5, []))?.id).toBe('stars');
    expect(leadingScore([])).toBeNull();
  });
});

describe('DriverScore.valueOf', () => {
  it.each([
    { id: 'csat', answers: { csat: 4 }, value: 100 },
    { id: 'csat', answers: { csat: 3 }, value: 0 },
    { id: 'csat', answers: { csat: 0 }, value: null },
    { id: 'nps', answers: { nps: 9 }, value: 100 },
    { id: 'nps', answers: { nps: 8 }, value: 0 },
    { id: 'nps', answers: { nps: 6 }, value: -100 },
    { id: 'nps', answers: { nps: 11 }, value: null },
    { id: 'ces', answers: { ces: 7 }, value: 7 },
    { id: 'ces', answers: {}, value: null },
  ])('is $value of $answers for $id', ({ id, answers, value }) => {
    expect(scoreNamed(id)?.valueOf(voiceWith({ answers }, []))).toBe(value);
  });
});

function driversOf(voices: readonly StoredFeedback[]): ReturnType<typeof findDrivers> {
  if (STARS === null) throw new Error('There is no score of stars.');
  return findDrivers(voices, STARS, 'theme');
}

function rated(
  n: number,
  stars: number,
  themes: readonly string[],
  known: Partial<Feedback> = {},
): readonly StoredFeedback[] {
  return Array.from({ length: n }, () => voiceWith({ stars, ...known }, themes));
}

function mixed(n: number): readonly StoredFeedback[] {
  return Array.from({ length: n }, (_, at) => voiceWith({ stars: (at % 3) + 3 }, []));
}

function voiceWith(known: Partial<Feedback>, themes: readonly string[]): StoredFeedback {
  const analysis: Analysis = {
    version: 1,
    language: 'en',
    sentiment: { score: 0, label: 'neu', confidence: 1, stars: null },
    clauses: [],
    themes: themes.map((theme) => ({ theme, polarity: 'neu', clause: 0 })),
  };
  return { feedback: makeVoice(known), analysis };
}
