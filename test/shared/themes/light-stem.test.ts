import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../shared/themes/light-stem.ts';

describe('stemOf', () => {
  it.each([
    { language: 'en', words: ['cake', 'cakes'] },
    { language: 'en', words: ['delivery', 'deliveries'] },
    { language: 'en', words: ['box', 'boxes'] },
    { language: 'en', words: ['book', 'booking', 'booked', "book's"] },
    { language: 'es', words: ['camarero', 'camareras', 'camareros'] },
    { language: 'es', words: ['vez', 'veces'] },
    { language: 'fr', words: ['serveur', 'serveurs'] },
    { language: 'fr', words: ['réservé', 'réservée', 'réserver', 'réservés'] },
    { language: 'de', words: ['kuchen', 'kuch'] },
    { language: 'de', words: ['tisch', 'tische', 'tischen', 'tisches'] },
    { language: 'it', words: ['cameriere', 'camerieri', 'cameriera'] },
    { language: 'nl', words: ['broodje', 'broodjes', 'brood'] },
    { language: 'pt', words: ['refeição', 'refeições'] },
  ])('makes one of $words ($language)', ({ language, words }) => {
    expect(new Set(words.map((word) => stemOf(word, language))).size).toBe(1);
  });

  it.each(['bus', 'glass', 'gas', 'is', 'red', 'sing'])('leaves %s whole', (word) => {
    expect(stemOf(word, 'en')).toBe(word);
  });

  it('leaves the words of other languages as they are', () => {
    expect(stemOf('kahvit', 'fi')).toBe('kahvit');
  });
});
