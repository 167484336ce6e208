import { describe, expect, it } from 'vitest';
import type { FoundTheme } from '../../../shared/feedback/analysis.ts';
import { splitClauses } from '../../../shared/sentiment/split-clauses.ts';
import { newScan, scanText } from '../../../shared/sentiment/scan.ts';
import { tokenise } from '../../../shared/sentiment/tokenise.ts';
import { rolesFor } from '../../../shared/sentiment/word-roles.ts';
import { findThemes } from '../../../shared/themes/find-themes.ts';
import type { ReadText } from '../../../shared/themes/read-text.ts';
import { indexThemes } from '../../../shared/themes/theme-index.ts';
import { THEMES as CATALOGUE } from '../../../shared/themes/registry.ts';
import type { Theme } from '../../../shared/themes/theme.ts';

const THEMES: readonly Theme[] = [
  { id: 'cake', words: { en: ['cake*', 'apple pie'] } },
  { id: 'dogs', words: { en: ['dog', 'apple*'] } },
];

describe('findThemes', () => {
  it('finds words, stems and phrases, each theme once and in order', () => {
    const found = find('A dog. Cakes. Apple pie.', [0.5, 0.5, 0.5]);
    expect(found.map(({ theme }) => theme)).toEqual(['dogs', 'cake']);
  });

  it('gives a theme the polarity of its own clauses', () => {
    const found = find('Nice cake. Bad dog.', [0.8, -0.8]);
    expect(found).toEqual([
      { theme: 'cake', polarity: 'pos', clause: 0, start: 5, end: 9 },
      { theme: 'dogs', polarity: 'neg', clause: 1, start: 15, end: 18 },
    ]);
  });

  it('names the clause that says it most clearly', () => {
    expect(find('Cake. Nice cake. Best cake.', [0.2, 0.9, 0.4])[0]?.clause).toBe(1);
  });

  it('names no praise for a complaint, though it be clearer', () => {
    const found = find('Best cake. Bad cake. Poor cake.', [0.8, -0.7, -0.6])[0];
    expect(found).toMatchObject({ polarity: 'neg', clause: 1 });
    expect(find('Bad cake. Nice cake. Fine cake.', [-0.8, 0.5, 0.6])[0]).toMatchObject({
      polarity: 'pos',
      clause: 2,
    });
  });

  it('calls what is praised and blamed alike neutral', () => {
    expect(find('Nice cake. Bad cake.', [0.6, -0.6])[0]?.polarity).toBe('neu');
  });

  it('takes the rest of the sentence where a clause says nothing', () => {
    expect(find('The cake honestly, it was bad. Nice.', [0, -0.7, 0.9])[0]?.polarity).toBe('neg');
    expect(find('The cake. Bad.', [0, -0.7])[0]?.polarity).toBe('neu');
  });

  it('knows no phrase across the end of a clause', () => {
    expect(find('An apple. Pie.', [0, 0]).map(({ theme }) => theme)).toEqual(['dogs']);
  });

  it('says where the words that name a theme stand', () => {
    const text = 'We had the apple pie.';
    const cake = find(text, [0.4]).find(({ theme }) => theme === 'cake');
    expect(text.slice(cake?.start, cake?.end)).toBe('apple pie');
  });

  it('gives two themes of one clause the opinion that stands nearest to each', () => {
    const found = findBetween('lovely cake with a horrid dog', { lovely: 2, horrid: -2 });
    expect(found.map(({ theme, polarity }) => [theme, polarity])).toEqual([
      ['cake', 'pos'],
      ['dogs', 'neg'],
    ]);
  });

  it('gives two themes of one clause its score where all its opinions agree', () => {
    const found = findBetween('cake and dog were horrid', { horrid: -2 });
    expect(found.map(({ polarity }) => polarity)).toEqual(['pos', 'pos']);
  });

  it.each([
    { text: 'The gnocchi was heavenly', language: 'en', themes: ['product'] },
    { text: 'Our waiter never came back to the table', language: 'en', themes: ['service'] },
    { text: 'It costs a fortune and is not worth it', language: 'en', themes: ['price'] },
    { text: 'The place feels cramped and very loud', language: 'en', themes: ['ambience'] },
    { text: 'La stanza era sporca', language: 'it', themes: ['cleanliness', 'ambience'] },
    { text: 'Die Wartezeit war lang', language: 'de', themes: ['speed'] },
  ])('finds $themes in "$text"', ({ text, language, themes }) => {
    expect(catalogueThemes(text, language).toSorted()).toEqual(themes.toSorted());
  });

  it('finds no theme in a sentence that names none', () => {
    expect(catalogueThemes('I went there on a Tuesday with my sister', 'en')).toEqual([]);
  });

  it('takes a megabyte without a full stop in time linear in its length', () => {
    const text = 'cake dog and then '.repeat(60_000);
    const started = performance.now();
    expect(find(text, [0.5]).map(({ theme }) => theme)).toEqual(['cake', 'dogs']);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

function find(text: string, scores: readonly number[]): readonly FoundTheme[] {
  const read = cut(text);
  expect(read.spans).toHaveLength(scores.length);
  return findThemes({ ...read, scores }, indexThemes(THEMES, 'en'));
}

/** With an opinion for each word that has one. */
function findBetween(
  text: string,
  opinionOf: Readonly<Record<string, number>>,
): readonly FoundTheme[] {
  const read = cut(text);
  const opinions = tokenise(text, false).map(({ form }) => opinionOf[form] ?? 0);
  const scores = read.spans.map(() => 0.2);
  return findThemes({ ...read, scores, opinions: () => opinions }, indexThemes(THEMES, 'en'));
}

function cut(text: string): Pick<ReadText, 'text' | 'scan' | 'spans'> {
  const scan = newScan();
  scanText(scan, text, false);
  return { text, scan, spans: splitClauses(scan, rolesFor(null)) };
}

function catalogueThemes(text: string, language: string): readonly string[] {
  const read = cut(text);
  const scores = read.spans.map(() => 0);
  const found = findThemes({ ...read, scores }, indexThemes(CATALOGUE, language));
  return found.map(({ theme }) => theme);
}
