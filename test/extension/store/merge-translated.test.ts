import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { mergeFeedback } from '../../../extension/store/merge-feedback.ts';
import { makeReview } from './make-review.ts';

const LATER = '2026-04-01T08:00:00.000Z';
const OWN = 'The soup was cold.';
const GERMAN = 'Die Suppe war kalt.';
const BOTH: Partial<Feedback> = { text: GERMAN, translated: { original: OWN, language: 'en' } };
const ONLY: Partial<Feedback> = { text: GERMAN, translated: { original: null, language: null } };

interface Row {
  readonly what: string;
  readonly stored: Partial<Feedback>;
  readonly seen: Partial<Feedback>;
}

const shown = (replacedAt: string): Feedback['editions'][number] => ({
  replacedAt,
  title: null,
  text: 'It was awful.',
  rating: null,
  writtenAt: null,
});

function merged({ stored, seen }: Row): Feedback {
  return mergeFeedback(makeReview(stored), makeReview({ capturedAt: LATER, ...seen }));
}

describe('mergeTranslated', () => {
  it.each<Row & { readonly kept: Partial<Feedback> }>([
    {
      what: 'the own words where a translation is seen',
      stored: { text: OWN },
      seen: ONLY,
      kept: { text: OWN },
    },
    {
      what: 'the own words once they are seen',
      stored: ONLY,
      seen: { text: OWN },
      kept: { text: OWN },
    },
    { what: 'both texts where they are seen', stored: { text: OWN }, seen: BOTH, kept: BOTH },
    {
      what: 'both texts where the own words are seen again',
      stored: BOTH,
      seen: { text: OWN },
      kept: BOTH,
    },
    {
      what: 'both texts where the translation alone is seen',
      stored: BOTH,
      seen: ONLY,
      kept: BOTH,
    },
    {
      what: 'a machine’s newer translation',
      stored: ONLY,
      seen: { ...ONLY, text: 'Die Suppe ist kalt gewesen.' },
      kept: { text: 'Die Suppe ist kalt gewesen.' },
    },
  ])('keeps $what, which is no edit', (row) => {
    const result = merged(row);
    expect(result).toMatchObject({ ...row.kept, editions: [] });
    expect('translated' in result).toBe('translated' in row.kept || result.text !== OWN);
  });

  it('notes an edit of what the customer wrote', () => {
    const seen = {
      text: 'Die Suppe war heiß.',
      translated: { original: 'It was hot.', language: 'en' },
    };
    expect(merged({ what: '', stored: BOTH, seen })).toMatchObject({
      ...seen,
      editions: [{ text: OWN, replacedAt: LATER }],
    });
  });
});

describe('mergeFeedback', () => {
  it('adds what an older version did not read', () => {
    const seen = { photos: 2, editedAt: '2026-03-30', editions: [shown('2026-03-04')] };
    expect(merged({ what: '', stored: {}, seen })).toMatchObject(seen);
  });

  it('keeps an earlier wording that the page shows once, however its date moves', () => {
    const stored = makeReview({ editions: [shown('2026-03-04')], editedAt: '2026-03-01' });
    const seen = makeReview({
      capturedAt: LATER,
      editions: [shown('2026-03-25')],
      editedAt: '2026-02-20',
    });
    expect(mergeFeedback(stored, seen)).toBe(stored);
  });

  it('does not take a wording for shown that was seen to be replaced', () => {
    const stored = makeReview({ text: 'It was awful.' });
    const seen = makeReview({
      capturedAt: LATER,
      text: 'Better now.',
      editions: [shown('2026-03-04')],
    });
    const { editions } = mergeFeedback(stored, seen);
    expect(editions.map(({ text, replacedAt }) => [text, replacedAt])).toEqual([
      ['It was awful.', LATER],
    ]);
  });
});
