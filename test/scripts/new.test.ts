import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS, withMember } from '../../scripts/new.ts';

const REGISTRY = 'extension/capture/sites/registry.ts';

describe('withMember', () => {
  it.each([
    { name: 'aardvark', after: 'readonly Recipe[] = [', before: 'amazon,' },
    { name: 'corner-shop', after: 'capterra,', before: 'etsy,' },
    { name: 'zebra', after: 'yotpo,', before: '];' },
  ])('lists $name where the alphabet wants it', ({ name, after, before }) => {
    const code = withMember(readFileSync(REGISTRY, 'utf8'), name);
    const variable = name.replace('-s', 'S');
    expect(code).toContain(`import { ${variable} } from './${name}.ts';`);
    const list = code.slice(code.indexOf('export const RECIPES'));
    expect(list.split(`  ${variable},\n`)[0]?.trimEnd().endsWith(after)).toBe(true);
    expect(list.split(`  ${variable},\n`)[1]?.trimStart().startsWith(before)).toBe(true);
  });
});

describe('KINDS', () => {
  it('makes a recipe, a page and what a human reads on it for a new site', () => {
    const made = KINDS['site']?.('corner-shop');
    expect(Object.keys(made?.files ?? {})).toEqual([
      'extension/capture/sites/corner-shop.ts',
      'test/fixtures/pages/corner-shop/page.html',
      'test/fixtures/pages/corner-shop/page.json',
    ]);
    const [recipe = '', , expected = ''] = Object.values(made?.files ?? {});
    expect(recipe).toContain('@fixtures test/fixtures/pages/corner-shop/');
    expect(recipe).toContain('export const cornerShop: Recipe = {');
    expect(JSON.parse(expected)).toMatchObject({ siteId: 'corner-shop', state: 'read' });
  });
});
