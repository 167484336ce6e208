import { describe, expect, it } from 'vitest';
import {
  FINDING_CODES,
  type Finding,
  mayBeWaived,
  nameOf,
} from '../../../shared/surveys-lint/finding.ts';

const FINDING: Finding = {
  code: 'double',
  place: { kind: 'question', id: 'csat' },
  language: null,
  heard: 'food and service',
};

describe('mayBeWaived', () => {
  it('lets nobody waive gating, and everybody the rest', () => {
    expect(FINDING_CODES.filter((code) => !mayBeWaived({ code }))).toEqual([
      'gating-follow-up',
      'gating-words',
      'gating-instead',
      'gating-reward',
    ]);
  });
});

describe('nameOf', () => {
  it.each<[string, Partial<Finding>]>([
    ['other words', { heard: 'food and drink' }],
    ['another place', { place: { kind: 'help', at: 0 } }],
    ['another language', { language: 'de' }],
    ['another code', { code: 'leading' }],
  ])('tells %s apart', (_what, change) => {
    expect(nameOf({ ...FINDING, ...change })).not.toBe(nameOf(FINDING));
    expect(nameOf({ ...FINDING })).toBe(nameOf(FINDING));
  });
});
