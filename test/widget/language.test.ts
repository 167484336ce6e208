import { describe, expect, it } from 'vitest';
import { LANGUAGES, pickLanguage } from '../../widget/language.ts';
import { loadMessages } from '../../widget/locales/registry.ts';

describe('pickLanguage', () => {
  it.each([
    { wanted: ['de'], language: 'de' },
    { wanted: ['fr-CA', 'de'], language: 'fr' },
    { wanted: [undefined, '', 'ES-419'], language: 'es' },
    { wanted: ['is', 'pt-BR', 'fr'], language: 'pt' },
    { wanted: ['est', 'deu-x', 'den'], language: 'en' },
    { wanted: [], language: 'en' },
  ])('takes $language of $wanted', ({ wanted, language }) => {
    expect(pickLanguage(wanted)).toBe(language);
  });
});

describe('loadMessages', () => {
  it.each(LANGUAGES)('speak %s, by name and without one', async (language) => {
    const { messages, ...spoken } = await loadMessages(language);
    expect(spoken.language).toBe(language);
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
    expect(messages.outOf(4, 7)).toMatch(/4.*7|7.*4/u);
  });

  it('never raise their voice', async () => {
    for (const language of LANGUAGES) {
      const { messages } = await loadMessages(language);
      expect(JSON.stringify(Object.values(messages))).not.toContain('!');
    }
  });
});
