import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../../extension/capture/recipe.ts';
import {
  readRecipeFile,
  recipeFileOf,
} from '../../../../extension/capture/teaching/recipe-file.ts';

const RECIPE: Recipe = {
  id: 'voices.example',
  name: 'Voices',
  hosts: ['voices.example'],
  provenOn: 'stored-page',
  cards: [{ rung: 'id', at: '[data-opinion-id]' }],
  scale: 5,
  fields: { text: [{ rung: 'structure', at: ':scope > p' }] },
  business: { name: [{ rung: 'structure', at: 'h1' }] },
};

describe('readRecipeFile', () => {
  it('reads what recipeFileOf writes, as not yet tried', () => {
    const read = readRecipeFile(`\uFEFF${recipeFileOf([RECIPE])}`);
    expect(read).toEqual({ ok: true, value: [{ ...RECIPE, provenOn: 'unproven' }] });
  });

  it.each([
    { text: '', code: 'not-json' },
    { text: '{"format":', code: 'not-json' },
    { text: '[]', code: 'not-recipes' },
    { text: '{"format":"counterbell-backup","version":1,"recipes":[{}]}', code: 'not-recipes' },
    { text: '{"format":"counterbell-recipes","version":1,"recipes":[]}', code: 'not-recipes' },
    { text: '{"format":"counterbell-recipes","version":2}', code: 'newer-version' },
    { text: ' '.repeat(400_001), code: 'too-large' },
    { text: fileOf(Array.from({ length: 101 }, () => RECIPE)), code: 'too-many' },
  ])('refuses a file with $code', ({ text, code }) => {
    expect(readRecipeFile(text)).toEqual({ ok: false, failure: { code, where: '' } });
  });

  it.each([
    { what: 'a recipe for all hosts', change: { hosts: ['*'], id: '*' } },
    { what: 'a recipe for a host of any ending', change: { hosts: ['voices.*'], id: 'voices.*' } },
    { what: 'another site’s name for its reviews', change: { id: 'trustpilot' } },
    { what: 'no way to find cards', change: { cards: [] } },
    { what: 'a selector without end', change: { cards: [{ rung: 'id', at: 'a'.repeat(301) }] } },
    {
      what: 'a selector that looks through all again and again',
      change: { cards: [{ rung: 'id', at: 'a:has(b:has(c:has(d)))' }] },
    },
    { what: 'an unknown rung', change: { cards: [{ rung: 'magic', at: 'a' }] } },
    { what: 'a field that reviews do not have', change: { fields: { password: [] } } },
    { what: 'a script', change: { fields: { text: [{ rung: 'id', run: 'alert(1)' }] } } },
    {
      what: 'an event handler',
      change: { fields: { text: [{ rung: 'id', attribute: 'onclick' }] } },
    },
    { what: 'a pattern that never ends', change: { path: '(a+)+$' } },
    { what: 'a pattern with many loose ends', change: { path: 'a*b*c*d' } },
    { what: 'a pattern that is none', change: { path: '(' } },
    { what: 'a name of two lines', change: { name: 'Voices\nTrustpilot' } },
    { what: 'a polluted prototype', change: JSON.parse('{"__proto__": {"x": 1}, "y": 1}') },
  ])('refuses $what, and says where', ({ change }) => {
    const read = readRecipeFile(fileOf([RECIPE, { ...RECIPE, ...change }]));
    expect(read).toMatchObject({ ok: false, failure: { code: 'bad-recipe' } });
    expect(read.ok ? '' : read.failure.where).toMatch(/^recipes\.2/);
  });
});

function fileOf(recipes: readonly object[]): string {
  return JSON.stringify({ format: 'counterbell-recipes', version: 1, recipes });
}
