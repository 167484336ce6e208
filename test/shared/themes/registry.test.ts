import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/languages/registry.ts';
import { THEMES } from '../../../shared/themes/registry.ts';

const FOLDER = new URL('../../../shared/themes/', import.meta.url);
const MACHINERY = [
  'find-themes',
  'learned',
  'learned-themes',
  'light-stem',
  'mentions',
  'mentions-theme',
  'owner-themes',
  'phrases',
  'read-text',
  'registry',
  'sentence-themes',
  'theme',
  'theme-index',
  'theme-words',
  'theme-index-for',
  'theme-pairs',
];

describe('THEMES', () => {
  it('lists every theme that has a file, by its name', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.ts', ''));
    const themes = files.filter((file) => !MACHINERY.includes(file));
    expect(THEMES.map(({ id }) => id).toSorted()).toEqual(themes.toSorted());
  });

  it.each(THEMES)('has words for $id in every language, in lower case, each once', ({ words }) => {
    for (const { tag } of LANGUAGES) {
      const list = words[tag] ?? [];
      expect(list.length, `words in ${tag}`).toBeGreaterThan(5);
      expect(new Set(list).size, `words in ${tag}, each once`).toBe(list.length);
      for (const phrase of list) expect(phrase).toMatch(/^[\p{Ll}\p{N}'][\p{Ll}\p{N}' ]*\*?$/u);
    }
  });
});
