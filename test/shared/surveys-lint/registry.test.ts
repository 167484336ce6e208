import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINT_LANGUAGES } from '../../../shared/surveys-lint/registry.ts';

const SEVEN = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

describe('LINT_LANGUAGES', () => {
  it('has the seven languages, a file each', () => {
    expect(LINT_LANGUAGES.map(({ id }) => id).toSorted()).toEqual(SEVEN);
    const files = globSync('shared/surveys-lint/??.ts').map((file) => file.slice(-5, -3));
    expect(files.toSorted()).toEqual(SEVEN);
  });

  it.each(LINT_LANGUAGES)('says everything in $id in small letters, once', (words) => {
    const { id: _id, ...lists } = words;
    for (const list of Object.values(lists)) {
      expect(list.length).toBeGreaterThan(2);
      expect(list.map((word: string) => word.toLowerCase())).toEqual(list);
      expect(new Set(list).size).toBe(list.length);
    }
  });
});
