import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../shared/languages/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    { tag: 'en', text: 'We had to wait for an hour and nobody told us why.' },
    { tag: 'es', text: 'Tuvimos que esperar una hora y nadie nos dijo por qué.' },
    { tag: 'fr', text: 'Nous avons attendu une heure et personne ne nous a dit pourquoi.' },
    { tag: 'de', text: 'Wir mussten eine Stunde warten und niemand sagte uns warum.' },
    { tag: 'it', text: "Abbiamo aspettato un'ora e nessuno ci ha detto il perché." },
    { tag: 'nl', text: 'We moesten een uur wachten en niemand zei ons waarom.' },
    { tag: 'pt', text: 'Tivemos de esperar uma hora e ninguém nos disse porquê.' },
  ])('knows $tag', ({ tag, text }) => {
    expect(detectLanguage(text)).toBe(tag);
    expect(detectLanguage(text, 'en')).toBe(tag);
    expect(detectLanguage(text.toUpperCase())).toBe(tag);
  });

  it.each([
    { language: 'Danish', text: 'Maden var virkelig god og vi blev meget glade for det.' },
    { language: 'Turkish', text: 'Yemekler çok güzel ve personel çok ilgili.' },
    { language: 'Czech', text: 'Jídlo bylo velmi dobré a obsluha příjemná.' },
    { language: 'Greek', text: 'Το φαγητό ήταν πολύ καλό.' },
    { language: 'Arabic', text: 'الطعام لذيذ والخدمة ممتازة' },
    { language: 'Japanese', text: '料理はとても美味しかったです。' },
    { language: 'no words at all', text: '123 !!!' },
  ])('is null for $language', ({ text }) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it.each([
    { text: 'Super', hint: 'de', tag: 'de' },
    { text: 'Super', hint: 'fr-CA', tag: 'fr' },
    { text: 'Great', hint: null, tag: 'en' },
    { text: 'Excelente', hint: null, tag: 'es' },
    { text: 'Super', hint: 'sv', tag: null },
    { text: 'qwrtz', hint: null, tag: null },
  ])('reads the short "$text" with the hint $hint as $tag', ({ text, hint, tag }) => {
    expect(detectLanguage(text, hint)).toBe(tag);
  });
});
