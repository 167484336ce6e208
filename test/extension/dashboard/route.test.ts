import { describe, expect, it } from 'vitest';
import { NO_VIEW } from '../../../extension/dashboard/view.ts';
import { parsePeriod, rangeBefore, rangeOf } from '../../../extension/dashboard/period.ts';
import {
  hashOf,
  listBehind,
  NO_FILTERS,
  parseRoute,
  type Route,
} from '../../../extension/dashboard/route.ts';

const ROUTES: readonly Route[] = [
  { panel: 'overview', period: { kind: 'days', days: 90 }, filters: NO_FILTERS, view: NO_VIEW },
  {
    panel: 'feedback',
    period: { kind: 'all' },
    filters: { ...NO_FILTERS, text: 'a&b=c #?' },
    view: { ...NO_VIEW, id: 'tellall:7&8' },
  },
  {
    panel: 'feedback',
    period: { kind: 'between', from: '2026-01-01', to: '2026-01-31' },
    filters: {
      sources: ['widget', 'tellall'],
      label: 'neg',
      theme: 'speed',
      stars: 2,
      status: 'open',
      answered: 'nps',
      text: 'kalt & spät',
      business: 'main',
      touchpoint: '/order?x=1',
      tag: 'regular, old',
    },
    view: {
      people: 'latest',
      metric: 'nps',
      span: 'week',
      score: 'csat',
      by: 'tag',
      id: null,
    },
  },
];

describe('parseRoute', () => {
  it.each(ROUTES)('reads what hashOf writes: %o', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });

  it.each([
    { hash: '', panel: '' },
    {
      hash: '#/feedback?people=some&span=year&stars=9&label=angry&status=x&period=-3&answered=__proto__',
      panel: 'feedback',
    },
    { hash: '#/feedback?period=2026-13-45..2026-01-01', panel: 'feedback' },
  ])('leaves out what makes no sense in "$hash"', ({ hash, panel }) => {
    expect(parseRoute(hash)).toEqual({
      panel,
      period: { kind: 'days', days: 365 },
      filters: NO_FILTERS,
      view: NO_VIEW,
    });
  });
});

describe('listBehind', () => {
  it('keeps all that the figure is narrowed to, and whose answers count', () => {
    const from: Route = {
      panel: 'overview',
      period: { kind: 'days', days: 30 },
      filters: { ...NO_FILTERS, sources: ['widget'], text: 'soup' },
      view: { ...NO_VIEW, people: 'latest', metric: 'nps' },
    };
    expect(listBehind(from, { theme: 'speed' })).toBe(
      '#/feedback?period=30&source=widget&theme=speed&text=soup&people=latest',
    );
  });
});

describe('rangeOf', () => {
  it.each([
    {
      text: '30',
      from: '2026-02-01',
      to: '2026-03-02',
      before: { from: '2026-01-02', to: '2026-01-31' },
    },
    { text: 'all', from: null, to: null, before: null },
    {
      text: '2026-01-05..2026-01-11',
      from: '2026-01-05',
      to: '2026-01-11',
      before: { from: '2025-12-29', to: '2026-01-04' },
    },
  ])('spans $text, with as long a time before', ({ text, from, to, before }) => {
    const period = parsePeriod(text);
    expect(rangeOf(period, '2026-03-02')).toEqual({ from, to });
    expect(rangeBefore(period, '2026-03-02')).toEqual(before);
  });
});
