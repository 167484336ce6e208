import { describe, expect, it } from 'vitest';
import { decide } from '../../../shared/display/decide.ts';
import { GATES, openAsk, type Visit } from '../../../shared/display/gates.ts';
import type { Ask, Display } from '../../../shared/feedback/display.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-02T10:20:00Z');
const ASK: Ask = { kind: 'nps', everyDays: 90 };
const VISIT: Visit = {
  now: NOW,
  hour: 10,
  wantsPrivacy: false,
  history: { visits: 1, lot: 40 },
  url: '/menu?x=1',
  device: 'phone',
  languages: ['de-AT'],
  properties: { plan: 'gold' },
  events: [{ name: 'paid', properties: { amount: 3 } }],
  seconds: 5,
  scroll: 20,
  isLeaving: false,
};

interface Case {
  readonly gate: string;
  readonly ask?: Partial<Ask>;
  readonly rules?: Omit<Display, 'asks'>;
  readonly visit?: Partial<Visit>;
  readonly opensAt?: number;
}

/** For each gate, what shuts it. */
const SHUT: readonly Case[] = [
  { gate: 'privacy', visit: { wantsPrivacy: true } },
  {
    gate: 'everyDays',
    visit: { history: { 'asked nps': NOW - 80 * DAY } },
    opensAt: NOW + 10 * DAY,
  },
  { gate: 'after', ask: { after: { kind: 'ces', days: 60 } } },
  {
    gate: 'after',
    ask: { after: { kind: 'ces', days: 60 } },
    visit: { history: { 'answered ces': NOW - 50 * DAY } },
    opensAt: NOW + 10 * DAY,
  },
  {
    gate: 'quietDays',
    rules: { quietDays: 14 },
    visit: { history: { asked: NOW - DAY, 'asked csat': NOW - DAY } },
    opensAt: NOW + 13 * DAY,
  },
  { gate: 'hours', rules: { hours: [12, 20] }, opensAt: Date.parse('2026-03-02T12:00:00Z') },
  { gate: 'hours', rules: { hours: [22, 6] }, opensAt: Date.parse('2026-03-02T22:00:00Z') },
  { gate: 'urls', ask: { urls: ['/order/*', '/menu'] } },
  { gate: 'notUrls', ask: { notUrls: ['/menu*'] } },
  { gate: 'devices', ask: { devices: ['desktop'] } },
  { gate: 'languages', ask: { languages: ['en'] } },
  { gate: 'visits', ask: { visits: 2 } },
  { gate: 'sample', ask: { sample: 40 } },
  { gate: 'properties', ask: { properties: { plan: 'silver' } } },
  { gate: 'unless', ask: { unless: 'paid' } },
  { gate: 'event', ask: { event: { name: 'paid', properties: { amount: 4 } } } },
  { gate: 'seconds', ask: { seconds: 30 }, opensAt: NOW + 25_000 },
  { gate: 'scroll', ask: { scroll: 50 } },
  { gate: 'exit', ask: { exit: true } },
];

describe('decide', () => {
  it.each(SHUT)('names the gate $gate, and when time opens it', (row) => {
    const display = { ...row.rules, asks: [{ ...ASK, ...row.ask }] };
    const visit = { ...VISIT, ...row.visit };
    expect(decide(display, visit)).toEqual([
      { kind: 'nps', gate: row.gate, opensAt: row.opensAt ?? null },
    ]);
    expect(openAsk(display, visit)).toBeUndefined();
  });

  it('has a case for every gate', () => {
    expect(new Set(SHUT.map(({ gate }) => gate))).toEqual(new Set(Object.keys(GATES)));
  });

  it('asks where all gates are open, and the first that may', () => {
    const ask: Ask = {
      ...ASK,
      urls: ['/order', '/menu*'],
      devices: ['phone'],
      languages: ['de'],
      visits: 1,
      sample: 41,
      properties: { plan: 'gold' },
      event: { name: 'paid', properties: { amount: 3 } },
      seconds: 5,
      scroll: 20,
    };
    const display: Display = { hours: [22, 11], asks: [{ ...ask, exit: true }, ask] };
    expect(decide(display, VISIT).map(({ gate }) => gate)).toEqual(['exit', null]);
    expect(openAsk(display, VISIT)).toBe(ask);
  });

  it('takes a time to come for a clock that was wrong', () => {
    const visit = { ...VISIT, history: { 'asked nps': NOW + 300 * DAY } };
    expect(decide({ asks: [ASK] }, visit)[0]?.gate).toBeNull();
  });
});
