import { describe, expect, it } from 'vitest';
import { makeFeedback } from '../../../shared/feedback/feedback.ts';
import { analyseFeedback, judgedText } from '../../../shared/feedback/judged-text.ts';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';

const TRANSLATION = 'Die Suppe war kalt und der Kellner unfreundlich.';
const ORIGINAL = 'The soup was cold and the waiter was rude.';

function feedbackOf(original: string | null, language: string | null) {
  return makeFeedback({
    id: 'site:1',
    businessId: '',
    source: { kind: 'review-site', name: 'site', url: null },
    capturedAt: '2026-03-01T10:00:00Z',
    text: TRANSLATION,
    language: 'de',
    translated: { original, language },
  });
}

describe('analyseFeedback', () => {
  it.each([
    { what: 'the original, its language stated', original: ORIGINAL, stated: 'en', read: 'en' },
    { what: 'the original, its language found', original: ORIGINAL, stated: null, read: 'en' },
    {
      what: 'the translation where there is no original',
      original: null,
      stated: 'en',
      read: 'de',
    },
    {
      what: 'the translation of a language that is not read',
      original: 'スープは冷たく、ウェイターは無礼でした。',
      stated: 'ja',
      read: 'de',
    },
  ])('reads $what', ({ original, stated, read }) => {
    const feedback = feedbackOf(original, stated);
    const analysis = analyseFeedback(feedback, analyseText);
    expect(analysis?.language).toBe(read);
    expect(analysis?.sentiment.label).toBe('neg');
    const text = judgedText(feedback, analysis);
    expect(text).toBe(read === 'en' ? ORIGINAL : TRANSLATION);
    expect(analysis?.clauses.every(({ end }) => end <= text.length)).toBe(true);
  });

  it('reads what was not translated as before', () => {
    const { translated: _, ...own } = feedbackOf(null, null);
    expect(analyseFeedback(own, analyseText)).toEqual(analyseText(TRANSLATION, 'de', null));
  });
});
