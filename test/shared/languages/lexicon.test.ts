import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/languages/language.ts';
import { buildLexicon } from '../../../shared/languages/lexicon.ts';
import { lookUp } from '../../../shared/languages/word-index.ts';

const LANGUAGE: Language = {
  tag: 'xx',
  elides: false,
  negatesBackward: false,
  stopWords: 'the',
  negators: 'not',
  boosters: 'very',
  dampeners: 'bit',
  contrasts: 'but',
  valence: [
    [3, 'good crème recommend*'],
    [-2, 'bad recommendless'],
  ],
  idioms: [
    [3, 'not bad'],
    [4, 'not bad at all'],
  ],
  learned: { words: [[9, 'the']], trigrams: [[3, '_th']], letters: [] },
};
const lexicon = buildLexicon(LANGUAGE);

describe('buildLexicon', () => {
  it.each([
    { word: 'bad', valence: -2, why: 'as written' },
    { word: 'recommended', valence: 3, why: 'by its stem' },
    { word: 'recommendless', valence: -2, why: 'as written, before its stem' },
    { word: 'creme', valence: 3, why: 'without its accent' },
    { word: 'table', valence: null, why: 'not at all' },
    { word: '', valence: null, why: 'not at all' },
  ])('finds "$word" $why', ({ word, valence }) => {
    expect(lookUp(lexicon.valence, word)).toBe(valence);
  });

  it('keeps phrases by their first word, the longest first', () => {
    const phrases = lexicon.idioms.get('not') ?? [];
    expect(phrases.map(({ words }) => words.join(' '))).toEqual(['not bad at all', 'not bad']);
    expect(lexicon.idioms.get('bad')).toBeUndefined();
  });
});
