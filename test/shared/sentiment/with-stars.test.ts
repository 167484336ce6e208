import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { withStars } from '../../../shared/sentiment/with-stars.ts';

describe('withStars', () => {
  it.each([
    { text: 'wow', stars: 2, label: 'neu', disagrees: true },
    {
      text: 'Wonderful bread, friendly people, we love it',
      stars: 1,
      label: 'neu',
      disagrees: true,
    },
    {
      text: 'Wonderful bread, friendly people, we love it',
      stars: 5,
      label: 'pos',
      disagrees: undefined,
    },
    { text: 'Rude staff and cold soup, never again', stars: 5, label: 'neu', disagrees: true },
    { text: 'Rude staff and cold soup, never again', stars: 1, label: 'neg', disagrees: undefined },
    { text: 'We came on Tuesday', stars: 1, label: 'neg', disagrees: undefined },
    { text: 'We came on Tuesday', stars: 5, label: 'pos', disagrees: undefined },
  ])('judges "$text" beside $stars stars as $label', ({ text, stars, label, disagrees }) => {
    const sentiment = analyseText(text, 'en', stars)?.sentiment;
    expect(sentiment?.label).toBe(label);
    expect(sentiment?.disagrees).toBe(disagrees);
  });

  it('keeps the score between -1 and 1, and what the words alone expect', () => {
    const words = { score: 1, label: 'pos', confidence: 0.9, stars: 5 } as const;
    expect(withStars(words, 5)).toEqual(words);
    expect(withStars(words, 1)).toMatchObject({ score: 0, stars: 5 });
  });
});
