import { describe, expect, it } from 'vitest';
import { LANGUAGES, pickLanguage } from '../../widget/language.ts';
import { BELL_LABELS } from '../../widget/locales/bell-labels.ts';
import { LOCALES, loadMessages } from '../../widget/locales/registry.ts';

describe('pickLanguage', () => {
  it.each([
    { wanted: ['de'], language: 'de' },
    { wanted: ['fr-CA', 'de'], language: 'fr' },
    { wanted: [undefined, '', 'ES-419'], language: 'es' },
    { wanted: ['it', 'pt-BR', 'fr'], language: 'fr' },
    { wanted: ['est', 'deu-x', 'den'], language: 'en' },
    { wanted: [], language: 'en' },
  ])('takes $language of $wanted', ({ wanted, language }) => {
    expect(pickLanguage(wanted)).toBe(language);
  });
});

describe('LOCALES', () => {
  it.each(LANGUAGES)('speak %s, by name and without one', async (language) => {
    const { messages } = await loadMessages(language);
    expect(BELL_LABELS[language]).not.toBe('');
    for (const question of [
      messages.csat,
      messages.nps,
      messages.ces,
      messages.rating,
      messages.sealed,
    ]) {
      expect(question('Café Linde')).toContain('Café Linde');
      expect(question('')).not.toMatch(/\s{2}| \?$|undefined/);
    }
    expect(messages.outOf(4, 5)).toMatch(/^4 \p{L}+ 5$/u);
  });

  it('never raise their voice', async () => {
    for (const load of Object.values(LOCALES)) {
      expect(JSON.stringify(Object.values(await load()))).not.toContain('!');
    }
  });
});
