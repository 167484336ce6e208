import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { learnedFileOf, otherFileOf } from '../../scripts/language-training/learned-files.ts';
import { textsByLanguage } from '../../scripts/language-training/language-texts.ts';
import { learnLanguage, learnOthers } from '../../scripts/language-training/learn-language.ts';
import { wordsOf } from '../../shared/languages/lexicon.ts';

const CAFE = [
  'Le café est très bon et le personnel aimable.',
  'Très bon accueil, merci Amélie et le personnel.',
  "L'accueil est bon, nous avons vu Amélie en 2019.",
  'Nous avons attendu le café, merci quand même.',
];
const SALON = [
  'La coupe est belle, le personnel est aimable.',
  'Merci pour la coupe, et pour le café.',
  'Nous avons vu Amélie, le salon est propre.',
];

function wordsIn(sets: readonly (readonly string[])[]): readonly string[] {
  return learnLanguage('fr', sets).words.flatMap(([, list]) => wordsOf(list));
}

describe('learnLanguage', () => {
  it('lists the words that several texts of several sources hold, without accents', () => {
    const words = wordsIn([CAFE, SALON]);
    expect(words).toEqual(expect.arrayContaining(['le', 'cafe', 'est', 'merci', 'personnel']));
    expect(words, 'stands in one source alone').not.toContain('tres');
    expect(words, 'is a number').not.toContain('2019');
  });

  it('takes what is mostly written with a capital for a name', () => {
    expect(wordsIn([CAFE, SALON])).not.toContain('amelie');
  });

  it('gives more steps to what is more frequent, the most first', () => {
    const { words } = learnLanguage('fr', [CAFE, SALON]);
    const steps = words.map(([one]) => one);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(wordsOf(words[0]?.[1] ?? '')).toContain('le');
  });

  it('learns letters in threes and letters with marks', () => {
    const { trigrams, letters } = learnLanguage('fr', [CAFE, SALON]);
    expect(trigrams.map(([, list]) => list).join('')).toContain('_ca');
    expect(letters.map(([, list]) => list).join('')).toContain('é');
  });

  it('learns the same from the same, and nothing from nothing', () => {
    expect(learnLanguage('fr', [CAFE, SALON])).toEqual(learnLanguage('fr', [CAFE, SALON]));
    expect(learnLanguage('fr', [])).toEqual({ words: [], trigrams: [], letters: [] });
  });
});

describe('textsByLanguage', () => {
  it('reads each source of a folder by language and leaves out texts whose language is not stated', () => {
    const folder = mkdtempSync(join(tmpdir(), 'languages-'));
    const write = (name: string, rows: readonly object[]): void => {
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      writeFileSync(join(folder, `${name}.jsonl.gz`), gzipSync(lines));
    };
    write('b', [
      { text: 'Bon', lang: 'fr' },
      { text: 'Good', lang: 'en' },
    ]);
    write('a', [
      { text: 'Goed', lang: 'mul' },
      { text: 'Nice', lang: 'en' },
    ]);
    writeFileSync(join(folder, 'notes.txt'), 'not a source');
    expect(Array.from(textsByLanguage(folder))).toEqual([
      ['en', [['Nice'], ['Good']]],
      ['fr', [['Bon']]],
    ]);
  });
});

describe('learnedFileOf', () => {
  it('writes a file of the product', () => {
    const file = learnedFileOf('fr', {
      words: [[9, "l' le"]],
      trigrams: [[4, '_lele_']],
      letters: [],
    });
    expect(file).toContain('export const LEARNED_FR: LearnedWords = {');
    expect(file).toContain(`[9, "l' le"],`);
    expect(file).toContain(`[4, '_lele_'],`);
  });
});

describe('otherFileOf', () => {
  it('writes the letters of other languages', () => {
    const trigrams = learnOthers();
    expect(trigrams.length).toBeGreaterThan(3);
    expect(otherFileOf(trigrams)).toContain(
      'export const LEARNED_OTHERS: readonly StepGroup[] = [',
    );
  });
});
