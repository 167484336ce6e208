import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Display } from '../../../shared/feedback/display.ts';
import { decide } from '../../../shared/display/decide.ts';
import type { Visit } from '../../../shared/display/gates.ts';
import { decide as decideInWidget } from '../../../widget/display/decide.ts';

const NOW = Date.parse('2026-03-02T10:00:00Z');
const kind = fc.constantFrom('csat' as const, 'nps' as const, 'ces' as const, 'rating' as const);
const word = fc.constantFrom('/', '/checkout', '/menu?x=1', '/*', 'de', 'en', 'paid', 'gold');
const days = fc.integer({ min: 0, max: 120 });
const properties = fc.dictionary(word, word, { maxKeys: 2 });

const ask = fc.record(
  {
    kind,
    everyDays: days,
    after: fc.record({ kind, days }),
    urls: fc.array(word, { maxLength: 2 }),
    notUrls: fc.array(word, { maxLength: 2 }),
    devices: fc.subarray(['phone' as const, 'desktop' as const]),
    languages: fc.array(word, { maxLength: 2 }),
    visits: fc.integer({ min: 1, max: 5 }),
    sample: fc.integer({ min: 0, max: 100 }),
    properties: properties,
    event: fc.record({ name: word, properties }),
    unless: word,
    seconds: fc.integer({ min: 0, max: 60 }),
    scroll: fc.integer({ min: 0, max: 100 }),
    exit: fc.boolean(),
  },
  { requiredKeys: ['kind', 'everyDays'] },
);
const hour = fc.integer({ min: 0, max: 24 });
const display: fc.Arbitrary<Display> = fc.record(
  {
    quietDays: days,
    hours: fc.tuple(fc.integer({ min: 0, max: 23 }), hour),
    asks: fc.array(ask, { maxLength: 3 }),
  },
  { requiredKeys: ['asks'] },
);
const times = fc.dictionary(kind, fc.integer({ min: NOW - 1e10, max: NOW + 1e9 }));
const visit: fc.Arbitrary<Visit> = fc.record({
  now: fc.constant(NOW),
  hour: fc.integer({ min: 0, max: 23 }),
  wantsPrivacy: fc.boolean(),
  history: fc.record({
    asked: times,
    answered: times,
    visits: fc.integer({ min: 1, max: 6 }),
    lot: fc.integer({ min: 0, max: 99 }),
  }),
  url: word,
  device: fc.constantFrom('phone' as const, 'desktop' as const),
  languages: fc.array(word, { maxLength: 2 }),
  properties,
  events: fc.array(fc.record({ name: word, properties }), { maxLength: 2 }),
  seconds: fc.integer({ min: 0, max: 90 }),
  scroll: fc.integer({ min: 0, max: 100 }),
  isLeaving: fc.boolean(),
});

describe('decide', () => {
  it('comes to what the widget comes to, on any visit', () => {
    fc.assert(
      fc.property(display, visit, (rules, at) => {
        expect(decide(rules, at)).toEqual(decideInWidget(rules, at));
      }),
      { numRuns: 500 },
    );
  });
});
