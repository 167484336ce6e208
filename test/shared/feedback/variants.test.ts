import { describe, expect, it } from 'vitest';
import type { Question } from '../../../shared/feedback/survey.ts';
import { inVariant, lotFor, variantFor, wordingKey } from '../../../shared/feedback/variants.ts';

const QUESTION: Question = {
  id: 'csat',
  type: 'csat',
  required: true,
  wording: 'How was it?',
  wordings: { de: 'Wie war es?' },
  variants: [{ id: 'b', wording: 'How did we do?' }],
};

const VISITORS = Array.from({ length: 20_000 }, (_none, at) => (at * 100) / 20_000);

describe('lotFor', () => {
  it('is the same for the same visitor and question, and below 100', () => {
    for (const seed of VISITORS) {
      const lot = lotFor(seed, 'csat');
      expect(lot).toBe(lotFor(seed, 'csat'));
      expect(lot >= 0 && lot < 100).toBe(true);
    }
  });

  it.each([
    { what: 'all', chosen: (): boolean => true },
    { what: 'those of a sample', chosen: (seed: number): boolean => seed < 30 },
    {
      what: 'those with other words for another question',
      chosen: (seed: number): boolean => lotFor(seed, 'nps') >= 50,
    },
  ])('gives each wording to as many of $what', ({ chosen }) => {
    const asked = VISITORS.filter(chosen);
    const others = asked.filter((seed) => variantFor(QUESTION, lotFor(seed, 'csat')) === 'b');
    // Five standard deviations.
    expect(Math.abs(others.length - asked.length / 2)).toBeLessThan(2.5 * Math.sqrt(asked.length));
  });
});

describe('variantFor', () => {
  it.each([
    [0, 'own'],
    [49.9, 'own'],
    [50, 'b'],
    [99.9, 'b'],
  ])('gives a visitor with lot %d the wording %s', (lot, id) => {
    expect(variantFor(QUESTION, lot)).toBe(id);
  });

  it('gives everybody the own wording where there is no other', () => {
    expect(variantFor({}, 99)).toBe('own');
  });
});

describe('inVariant', () => {
  it('asks in the variant’s words only', () => {
    const { wording: _wording, wordings: _wordings, variants: _variants, ...rest } = QUESTION;
    expect(inVariant(QUESTION, 'b')).toEqual({ ...rest, wording: 'How did we do?' });
  });

  it.each(['own', 'gone'])('asks in its own words where the variant is %s', (id) => {
    const { variants: _variants, ...rest } = QUESTION;
    expect(inVariant(QUESTION, id)).toEqual(rest);
  });
});

describe('wordingKey', () => {
  it('is no question’s id', () => {
    expect(wordingKey('csat')).not.toMatch(/^[a-z][a-z0-9-]{0,39}$/);
  });
});
