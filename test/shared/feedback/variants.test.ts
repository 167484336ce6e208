import { describe, expect, it } from 'vitest';
import type { Question } from '../../../shared/feedback/survey.ts';
import { inVariant, variantFor, wordingKey } from '../../../shared/feedback/variants.ts';

const QUESTION: Question = {
  id: 'csat',
  type: 'csat',
  required: true,
  wording: 'How was it?',
  wordings: { de: 'Wie war es?' },
  variants: [{ id: 'b', wording: 'How did we do?' }],
};

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
