import { describe, expect, it } from 'vitest';
import { decide } from '../../../shared/display/decide.ts';
import { GATES, type Visit, isOpen } from '../../../shared/display/gates.ts';
import type { Ask, Display } from '../../../shared/feedback/display.ts';

/** By the visitor's clock, wherever the tests run. */
const NOW = new Date(2026, 5, 15, 12, 30).getTime();
const DAY = 86_400_000;

interface Case {
  readonly ask?: Partial<Ask>;
  readonly display?: Partial<Display>;
  readonly visit?: Partial<Visit>;
  readonly gate: string | null;
  readonly opensAt?: number | null;
}

/** Each gate shut, and most of them open. */
const CASES: readonly Case[] = [
  { gate: null },
  { visit: { history: {} }, gate: 'privacy' },
  { visit: asked({ nps: NOW - 30 * DAY }), gate: 'everyDays', opensAt: NOW + 60 * DAY },
  { visit: asked({ nps: NOW - 90 * DAY }), gate: null },
  { visit: asked({ csat: NOW - DAY }), gate: null },
  { visit: asked({ nps: NOW + 365 * DAY }), gate: null },
  { ask: { after: { kind: 'csat', days: 60 } }, gate: 'after', opensAt: null },
  {
    ask: { after: { kind: 'csat', days: 60 } },
    visit: answered({ csat: NOW - 20 * DAY }),
    gate: 'after',
    opensAt: NOW + 40 * DAY,
  },
  {
    ask: { after: { kind: 'csat', days: 60 } },
    visit: answered({ csat: NOW - 61 * DAY }),
    gate: null,
  },
  {
    display: { quietDays: 7 },
    visit: asked({ csat: NOW - 2 * DAY }),
    gate: 'quietDays',
    opensAt: NOW + 5 * DAY,
  },
  { display: { hours: [8, 20] }, gate: null },
  {
    display: { hours: [14, 20] },
    gate: 'hours',
    opensAt: new Date(2026, 5, 15, 14).getTime(),
  },
  {
    display: { hours: [8, 12] },
    gate: 'hours',
    opensAt: new Date(2026, 5, 16, 8).getTime(),
  },
  { display: { hours: [22, 6] }, visit: { now: new Date(2026, 5, 15, 3).getTime() }, gate: null },
  {
    display: { hours: [22, 6] },
    visit: { now: new Date(2026, 5, 15, 6).getTime() },
    gate: 'hours',
  },
  { ask: { urls: ['/checkout/*'] }, gate: 'urls' },
  { ask: { urls: ['/menu', '/menu?*'] }, gate: null },
  { ask: { urls: ['/men.'] }, gate: 'urls' },
  { ask: { urls: ['/none', '*nu'] }, gate: null },
  { ask: { notUrls: ['/menu*'] }, gate: 'notUrls' },
  { ask: { devices: ['phone'] }, gate: 'devices' },
  { ask: { languages: ['fr'] }, gate: 'languages' },
  { ask: { languages: ['de', 'fr'] }, gate: null },
  { ask: { visits: 3 }, gate: 'visits' },
  { ask: { sample: 40 }, gate: 'sample' },
  { ask: { sample: 41 }, gate: null },
  { ask: { properties: { plan: 'gold' } }, gate: 'properties' },
  { ask: { properties: { plan: 'gold' } }, visit: { properties: { plan: 'gold' } }, gate: null },
  { ask: { event: { name: 'paid' } }, gate: 'event' },
  { ask: { event: { name: 'paid' } }, visit: told('paid'), gate: null },
  {
    ask: { event: { name: 'paid', properties: { by: 'card' } } },
    visit: told('paid'),
    gate: 'event',
  },
  {
    ask: { event: { name: 'paid', properties: { by: 'card' } } },
    visit: told('paid', { by: 'card', sum: 9 }),
    gate: null,
  },
  { ask: { unless: 'complained' }, visit: told('complained'), gate: 'unless' },
  { ask: { seconds: 30 }, gate: 'seconds', opensAt: NOW + 20_000 },
  { ask: { seconds: 10 }, gate: null },
  { ask: { scroll: 50 }, gate: 'scroll' },
  { ask: { exit: true }, gate: 'exit' },
  { ask: { exit: true }, visit: { exit: true }, gate: null },
];

describe('decide', () => {
  it.each(CASES)(
    'of $ask, $display on $visit is $gate',
    ({ ask, display, visit, gate, opensAt }) => {
      const rules = { asks: [{ kind: 'nps' as const, everyDays: 90, ...ask }], ...display };
      const [verdict] = decide(rules, makeVisit(visit));
      expect(verdict).toMatchObject({ gate, ...(opensAt !== undefined && { opensAt }) });
    },
  );

  it('has a case for every gate', () => {
    const shut = new Set(CASES.flatMap(({ gate }) => gate ?? []));
    expect(shut).toEqual(new Set(['privacy', ...Object.keys(GATES)]));
  });

  it('names the gates in the order: how often, quiet time, who and where', () => {
    const display: Display = {
      quietDays: 7,
      asks: [{ kind: 'nps', everyDays: 90, urls: ['/none'], seconds: 99 }],
    };
    const gates: (string | null | undefined)[] = [];
    for (const nps of [NOW - DAY, NOW - 91 * DAY]) {
      const { history } = makeVisit(asked({ nps, csat: NOW - DAY }));
      gates.push(decide(display, makeVisit({ history }))[0]?.gate);
    }
    gates.push(decide(display, makeVisit())[0]?.gate);
    gates.push(decide(display, makeVisit({ url: '/none' }))[0]?.gate);
    expect(gates).toEqual(['everyDays', 'quietDays', 'urls', 'seconds']);
  });

  it('replays a year: NPS each quarter, and CES sixty days after its answer', () => {
    const display: Display = {
      quietDays: 14,
      asks: [
        { kind: 'ces', everyDays: 180, after: { kind: 'nps', days: 60 } },
        { kind: 'nps', everyDays: 90 },
      ],
    };
    const happened: string[] = [];
    let history = makeVisit().history;
    for (let day = 0; day < 365; day += 1) {
      const now = NOW + day * DAY;
      const next = decide(display, makeVisit({ now, history })).find(({ gate }) => gate === null);
      if (!next) continue;
      happened.push(`${day} ${next.kind}`);
      const at = { asked: now, [`asked ${next.kind}`]: now, [`answered ${next.kind}`]: now };
      history = { ...history, ...at };
    }
    expect(happened).toEqual([
      '0 nps',
      '60 ces',
      '90 nps',
      '180 nps',
      '240 ces',
      '270 nps',
      '360 nps',
    ]);
  });
});

describe('isOpen', () => {
  it.each(CASES)('lets pages judge $ask, $display on $visit as decide does', (one) => {
    const ask: Ask = { kind: 'nps', everyDays: 90, ...one.ask };
    const display: Display = { asks: [ask], ...one.display };
    const isAsked = isOpen({ visits: 1, ...display, ...ask }, makeVisit(one.visit));
    expect(isAsked).toBe(one.gate === null);
  });
});

function makeVisit(part: Partial<Visit> = {}): Visit {
  return {
    now: NOW,
    history: { visits: 2, lot: 40 },
    url: '/menu',
    device: 'desktop',
    languages: ['de-AT', 'en'],
    properties: {},
    events: [],
    seconds: 10,
    scroll: 20,
    exit: false,
    ...part,
  };
}

function asked(times: Readonly<Record<string, number>>): Partial<Visit> {
  const last = Math.max(...Object.values(times));
  return { history: { ...makeVisit().history, asked: last, ...under('asked', times) } };
}

function answered(times: Readonly<Record<string, number>>): Partial<Visit> {
  return { history: { ...makeVisit().history, ...under('answered', times) } };
}

function told(name: string, properties = {}): Partial<Visit> {
  return { events: [{ ...properties, '': name }] };
}

function under(what: string, times: Readonly<Record<string, number>>): Visit['history'] {
  return Object.fromEntries(Object.entries(times).map(([kind, at]) => [`${what} ${kind}`, at]));
}
