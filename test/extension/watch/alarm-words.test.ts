import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../extension/locales/format.ts';
import { LOCALES } from '../../../extension/locales/registry.ts';
import { en } from '../../../extension/locales/en.ts';
import {
  againstWhat,
  howSure,
  subjectWords,
  whatHappened,
} from '../../../extension/watch/alarm-words.ts';
import type { Alarm } from '../../../extension/watch/watch-state.ts';

const WORDS = { say: en, format: createFormat('en') };
const NOWHERE = { theme: null, source: null, touchpoint: null };
const ALARM: Alarm = {
  id: 'a',
  subject: { ...NOWHERE, kind: 'complaints', theme: 'speed' },
  chart: 'surge',
  since: '2026-02-26',
  until: '2026-03-02',
  raisedAt: '2026-03-02T10:00:00Z',
  count: 4,
  expected: 0.53,
  before: { events: 12, days: 182 },
  luck: 0.02,
  answer: 'none',
  snoozedUntil: null,
};

describe('whatHappened', () => {
  it.each([
    { chart: 'surge', words: '4 in 5 days, where about 0.5 are usual.' },
    { chart: 'drift', words: 'A slow rise: 4 in 5 days, where about 0.5 were usual.' },
    { chart: 'gaps', words: 'Close together: 4 in 5 days, where about 0.5 are usual.' },
    { chart: 'silence', words: 'Nothing for 5 days, where about 0.5 are usual.' },
  ] as const)('says of a $chart: $words', ({ chart, words }) => {
    expect(whatHappened({ ...ALARM, chart }, WORDS)).toBe(words);
  });
});

describe('howSure', () => {
  it.each([
    { luck: 0.02, words: 'By luck alone about once in 13 years.' },
    { luck: 0.25, words: 'By luck alone about once a year.' },
    { luck: 0.0001, words: 'By luck alone less than once in 100 years.' },
  ])('says of $luck a quarter: $words', ({ luck, words }) => {
    expect(howSure({ ...ALARM, luck }, WORDS)).toBe(words);
  });
});

describe('againstWhat', () => {
  it('names the weeks before', () => {
    expect(againstWhat(ALARM, WORDS)).toBe('Held against the 26 weeks before: 12.');
  });
});

describe('subjectWords', () => {
  it.each([
    { subject: ALARM.subject, words: 'Complaints about waiting' },
    { subject: { ...NOWHERE, kind: 'low-stars' }, words: 'One and two stars' },
    { subject: { ...NOWHERE, kind: 'volume', source: 'widget' }, words: 'Feedback from Your site' },
    {
      subject: { ...NOWHERE, kind: 'complaints', touchpoint: '/order' },
      words: 'Discontent at /order',
    },
    { subject: { ...NOWHERE, kind: 'complaints', source: 'yelp' }, words: 'Discontent on Yelp' },
  ] as const)('calls it $words', ({ subject, words }) => {
    expect(subjectWords(subject, en)).toBe(words);
  });

  it.each(Object.keys(LOCALES))('has words for everything in %s', async (tag) => {
    const say = (await LOCALES[tag]?.()) ?? en;
    const kinds = ['low-stars', 'complaints', 'volume'] as const;
    const all = kinds.map((kind) => subjectWords({ ...NOWHERE, kind }, say));
    expect(new Set(all).size).toBe(3);
  });
});
