import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import {
  MOST_OWNER_THEMES,
  parseOwnerThemes,
  parseThemeWords,
  type OwnerTheme,
} from '../../../shared/themes/owner-themes.ts';
import { themeIndexFor } from '../../../shared/themes/theme-index-for.ts';

const PARKING: OwnerTheme = { id: 'own-1', name: 'Parking', words: ['parking', 'car park'] };
const GARTEN: OwnerTheme = { id: 'own-2', name: 'Biergarten', words: ['biergarten', 'kastanie'] };
const OWN = [PARKING, GARTEN];

describe('parseOwnerThemes', () => {
  it('reads what was saved', () => {
    expect(parseOwnerThemes(structuredClone(OWN))).toEqual(OWN);
  });

  it.each([null, 'parking', 7, {}, [null], [{ id: 'speed', name: 'x', words: [] }]])(
    'leaves out what is no theme of the owner’s: %j',
    (setting) => {
      expect(parseOwnerThemes(setting)).toEqual([]);
    },
  );

  it('keeps the rest where one is damaged', () => {
    expect(parseOwnerThemes([{ id: 'own-9', words: 3 }, PARKING])).toEqual([PARKING]);
  });

  it('takes each id once, and no more than can be shown', () => {
    const many = Array.from({ length: 99 }, (_, at) => ({ ...PARKING, id: `own-${at % 50}` }));
    expect(parseOwnerThemes(many)).toHaveLength(MOST_OWNER_THEMES);
  });
});

describe('parseThemeWords', () => {
  it.each([
    { typed: 'Parking, car park', words: ['parking', 'car park'] },
    { typed: ' PARKING ;parking\nparking', words: ['parking'] },
    { typed: 'children’s  menu!', words: ["children's menu"] },
    { typed: ' , ;', words: [] },
    { typed: 'Crème brûlée', words: ['crème brûlée'] },
  ])('reads "$typed"', ({ typed, words }) => {
    expect(parseThemeWords(typed)).toEqual(words);
  });
});

describe('themeIndexFor', () => {
  it('makes the index of one list once', () => {
    expect(themeIndexFor('en', OWN)).toBe(themeIndexFor('en', OWN));
    expect(themeIndexFor('en', [...OWN])).not.toBe(themeIndexFor('en', OWN));
  });

  it.each([
    { text: 'There was nowhere to park, the car parks were full.', language: 'en', id: 'own-1' },
    { text: 'We parked behind the house and it was easy.', language: 'en', id: 'own-1' },
    { text: 'Unter den Kastanien sitzt man sehr schön.', language: 'de', id: 'own-2' },
    {
      text: 'Die Biergärten sind schön, der Biergarten hier am schönsten.',
      language: 'de',
      id: 'own-2',
    },
  ])('finds an owner’s theme in "$text"', ({ text, language, id }) => {
    const found = analyseText(text, language, null, OWN)?.themes.map(({ theme }) => theme);
    expect(found).toContain(id);
  });

  it('says how an owner’s theme is spoken of, and by which words', () => {
    const text = 'The cake was great. The car park is dreadful.';
    const own = analyseText(text, 'en', null, OWN)?.themes.find(({ theme }) => theme === 'own-1');
    expect(own?.polarity).toBe('neg');
    expect(text.slice(own?.start, own?.end)).toBe('car park');
  });

  it('finds nothing of the owner’s where the owner has none', () => {
    const found = analyseText('The car park was full.', 'en')?.themes ?? [];
    expect(found.filter(({ theme }) => theme.startsWith('own-'))).toEqual([]);
  });
});
