import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/languages/language.ts';
import { buildLexicon, idiomAt, valenceOf } from '../../../shared/languages/lexicon.ts';

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
  learned: [[-25, 'good']],
};
const lexicon = buildLexicon(LANGUAGE);

describe('valenceOf', () => {
  it.each([
    { word: 'bad', valence: -2, why: 'as written' },
    { word: 'good', valence: -2.5, why: 'by what was learned, before the list' },
    { word: 'recommended', valence: 3, why: 'by its stem' },
    { word: 'recommendless', valence: -2, why: 'as written, before its stem' },
    { word: 'baaaad', valence: -2, why: 'without its lengthening' },
    { word: 'goooood', valence: -2.5, why: 'with a double letter kept' },
    { word: 'creme', valence: 3, why: 'without its accent' },
    { word: 'table', valence: null, why: 'not at all' },
    { word: '', valence: null, why: 'not at all' },
  ])('finds "$word" $why', ({ word, valence }) => {
    expect(valenceOf(lexicon, word)).toBe(valence);
  });
});

describe('idiomAt', () => {
  it('takes the longest phrase', () => {
    expect(idiomIn('not bad at all')).toBe(4);
    expect(idiomIn('not bad at night')).toBe(3);
  });

  it('is null where a phrase is only begun', () => {
    expect(idiomIn('not')).toBeUndefined();
    expect(idiomIn('bad')).toBeUndefined();
  });
});

function idiomIn(text: string): number | undefined {
  const words = text.split(' ');
  return idiomAt(lexicon, (offset) => words[offset] ?? null)?.valence;
}
