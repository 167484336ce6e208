import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../shared/sentiment/tokenise.ts';

describe('tokenise', () => {
  it.each([
    { text: 'Don’t go!!', elides: false, forms: ["don't", 'go', '!!'] },
    {
      text: 'L’été, c’est n’importe quoi',
      elides: true,
      forms: ["l'", 'été', ',', "c'", 'est', "n'", 'importe', 'quoi'],
    },
    { text: "the owners' café", elides: false, forms: ['the', 'owners', 'café'] },
    {
      text: '3.5 stars on shop.example',
      elides: false,
      forms: ['3', '5', 'stars', 'on', 'shop', 'example'],
    },
    { text: 'Nice.Very nice', elides: false, forms: ['nice', '.', 'very', 'nice'] },
    { text: 'ok :-) 👍🏽 <3', elides: false, forms: ['ok', ':)', '👍', '<3'] },
    { text: 'see https://shop.example/a?b=c now', elides: false, forms: ['see', 'now'] },
    { text: 'a &amp; b<br>c', elides: false, forms: ['a', 'b', '<br>', 'c'] },
  ])('cuts "$text"', ({ text, elides, forms }) => {
    expect(tokenise(text, elides).map(({ form }) => form)).toEqual(forms);
  });

  it('gives offsets that cut the same pieces out of the text', () => {
    const text = 'Très 😀 bien — l’ÉTÉ ! \uD83D fin';
    for (const { start, end, form, kind } of tokenise(text, true)) {
      const piece = text.slice(start, end);
      expect(kind === 'word' ? piece.toLowerCase().replace('’', "'") : piece).toBe(form);
    }
  });

  it('marks words in capitals, but neither single letters nor digits', () => {
    const loud = tokenise('I said NEVER AGAIN in 2024', false).filter(({ isLoud }) => isLoud);
    expect(loud.map(({ form }) => form)).toEqual(['never', 'again']);
  });
});
