import { describe, expect, it } from 'vitest';
import { presentIn } from '../../../extension/capture/present-ways.ts';
import type { Recipe, Way } from '../../../extension/capture/recipe.ts';
import { anySite } from '../../../extension/capture/any-site.ts';
import { drained } from '../../../extension/capture/slices.ts';
import { documentOf } from './stored-page.ts';

const PAGE = documentOf('<ul><li class="card"><b>Ann</b></li></ul>');
const ways: readonly Way[] = [
  { rung: 'class', at: '.gone' },
  { rung: 'structure', at: ':scope > b' },
  { rung: 'structure', at: 'b' },
  { rung: 'id', attribute: 'id' },
  { rung: 'class', at: 'b[' },
];
const recipe: Recipe = { ...anySite, fields: { author: ways } };

describe('presentIn', () => {
  it('leaves out the ways that find nothing anywhere on a page of many cards', () => {
    const { fields } = drained(presentIn(recipe, [PAGE], 60));
    expect(fields.author).toEqual([ways[1], ways[2], ways[3]]);
  });

  it.each([
    ['few cards', [PAGE], 3],
    ['more cards than are read', [PAGE], 6000],
    ['shadow trees', [PAGE, PAGE.createDocumentFragment()], 60],
  ])('asks in each card where there are %s', (_, roots, cards) => {
    expect(drained(presentIn(recipe, roots, cards))).toBe(recipe);
  });
});
