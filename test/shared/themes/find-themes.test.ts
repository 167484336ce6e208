import { describe, expect, it } from 'vitest';
import type { FoundTheme } from '../../../shared/feedback/analysis.ts';
import { splitClauses } from '../../../shared/sentiment/split-clauses.ts';
import { tokenise } from '../../../shared/sentiment/tokenise.ts';
import { findThemes } from '../../../shared/themes/find-themes.ts';
import { indexThemes } from '../../../shared/themes/theme-index.ts';
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
      { theme: 'cake', polarity: 'pos', clause: 0 },
      { theme: 'dogs', polarity: 'neg', clause: 1 },
    ]);
  });

  it('names the clause that says it most clearly', () => {
    expect(find('Cake. Nice cake. Best cake.', [0.2, 0.9, 0.4])[0]?.clause).toBe(1);
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
});

function find(text: string, scores: readonly number[]): readonly FoundTheme[] {
  const tokens = tokenise(text, false);
  const spans = splitClauses(tokens, null);
  expect(spans).toHaveLength(scores.length);
  return findThemes({ tokens, spans, scores }, indexThemes(THEMES, 'en'));
}
