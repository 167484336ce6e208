import { describe, expect, it } from 'vitest';
import { languageNamedIn, partTranslation } from '../../../extension/capture/translations.ts';

describe('partTranslation', () => {
  it.each([
    '(Translated by Google) Cold soup.\nRude waiter.\n\n(Original)\nKalte Suppe.\nUnfreundlicher Kellner.',
    'Kalte Suppe.\nUnfreundlicher Kellner.\n\n(Translated by Google)\nCold soup.\nRude waiter.',
    '(Traduit par Google) Cold soup.\nRude waiter.\n(Avis d’origine)\nKalte Suppe.\nUnfreundlicher Kellner.',
  ])('parts %j', (text) => {
    expect(partTranslation(text)).toEqual({
      text: 'Cold soup.\nRude waiter.',
      original: 'Kalte Suppe.\nUnfreundlicher Kellner.',
    });
  });

  it.each([
    'Cold soup.',
    '(Translated by Google) Cold soup.',
    'I found it (on Google) yesterday.\nGood.',
  ])('leaves %j whole', (text) => {
    expect(partTranslation(text)).toBeNull();
  });
});

describe('languageNamedIn', () => {
  it.each([
    { words: 'See original (Dutch)', page: 'en', tag: 'nl' },
    { words: 'Translated from Portuguese', page: 'en-GB', tag: 'pt' },
    { words: 'Aus dem Englischen übersetzt', page: 'de', tag: 'en' },
    { words: 'Voir l’avis d’origine (Anglais)', page: 'fr-FR', tag: 'en' },
    { words: 'See original (Dutch)', page: 'nl', tag: 'nl' },
    { words: 'pt-BR', page: null, tag: 'pt-BR' },
    { words: 'See original', page: 'en', tag: null },
    { words: 'Translated', page: 'no such language!', tag: null },
  ])('finds $tag in "$words"', ({ words, page, tag }) => {
    expect(languageNamedIn(words, page)).toBe(tag);
  });
});
