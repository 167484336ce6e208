import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../../extension/capture/recipe.ts';
import { recipeFor, RECIPES } from '../../../../extension/capture/sites/registry.ts';
import { FIXTURE_PAGES } from '../stored-page.ts';

const SOURCES: Record<string, string> = import.meta.glob(
  '../../../../extension/capture/sites/*.ts',
  { query: '?raw', import: 'default', eager: true },
);
/** Files of the folder that are no recipes for a site. */
const HELPERS = ['registry'];

describe('RECIPES', () => {
  it('lists every file of the folder once, and nothing else', () => {
    const files = Object.keys(SOURCES).map((path) => /([^/]+)\.ts$/.exec(path)?.[1] ?? path);
    expect(RECIPES.map(({ id }) => id).toSorted()).toEqual(
      files.filter((file) => !HELPERS.includes(file)).toSorted(),
    );
  });

  it.each(RECIPES)('$id has a page to be checked on, and says which', ({ id }) => {
    const source = Object.entries(SOURCES).find(([path]) => path.endsWith(`/${id}.ts`))?.[1];
    expect(source).toContain(`@fixtures test/fixtures/pages/${id}/`);
    expect(FIXTURE_PAGES.some(({ name }) => name.startsWith(`${id}/`))).toBe(true);
  });

  it.each(RECIPES)('$id is plain data', (recipe) => {
    expect(JSON.parse(JSON.stringify(recipe))).toEqual(recipe);
  });

  it.each(RECIPES)('$id has selectors and patterns that the browser understands', (recipe) => {
    for (const { at = '*', pattern = '' } of waysOf(recipe)) {
      expect(() => document.querySelector(at)).not.toThrow();
      expect(() => new RegExp(pattern, 'iu')).not.toThrow();
    }
  });
});

describe('recipeFor', () => {
  it.each([
    { url: 'https://www.trustpilot.com/review/linde.example', id: 'trustpilot' },
    { url: 'https://de.trustpilot.com/review/linde.example?page=2', id: 'trustpilot' },
    { url: 'https://www.trustpilot.com/categories', id: null },
    { url: 'https://www.google.com/maps/place/Linde/', id: 'google-maps' },
    { url: 'https://www.google.co.uk/maps/place/Linde/', id: 'google-maps' },
    { url: 'https://maps.google.de/maps?cid=1', id: 'google-maps' },
    { url: 'https://www.google.com/search?q=linde', id: 'google-search' },
    { url: 'https://www.google.com/travel', id: null },
    { url: 'https://www.amazon.com.br/dp/B0', id: 'amazon' },
    { url: 'https://smile.amazon.de/dp/B0', id: 'amazon' },
    { url: 'https://amazon.evil-shop.example/dp/B0', id: null },
    { url: 'https://www.etsy.com/es/listing/1/felpudo-linde', id: 'etsy' },
    { url: 'https://www.etsy.com/shop/Linde', id: null },
    { url: 'https://notamazon.com/dp/B0', id: null },
    { url: 'https://trustpilot.com.evil.example/review/x', id: null },
  ])('gives $id for $url', ({ url, id }) => {
    const { hostname, pathname, search } = new URL(url);
    const view = { host: hostname.replace(/^www\./, ''), path: pathname + search };
    expect(recipeFor(view)?.id ?? null).toBe(id);
  });
});

function waysOf(recipe: Recipe): readonly { readonly at?: string; readonly pattern?: string }[] {
  return [recipe.fields, recipe.business]
    .flatMap((ladders) => Object.values(ladders).flat())
    .concat(recipe.cards);
}
