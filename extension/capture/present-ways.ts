import { holds, type Searchable } from './dom.ts';
import type { Recipe, Way } from './recipe.ts';
import type { Steps } from './slices.ts';

/** Fewer cards are searched sooner than the page is asked. */
const MANY_CARDS = 50;
/** A page with more is so large that asking it takes longer. */
const MOST_CARDS = 5000;
/** Selectors that mean another element in a card than in a page. */
const RELATIVE = /:scope|:host|:root/;

/**
 * A recipe without the ways that find nothing anywhere on a page: asked once, they need not be asked in each of many cards.
 *
 * @param recipe - How to read the cards.
 * @param roots - The page with all of its shadow roots.
 * @param cards - How many cards there are.
 * @returns A recipe that reads the same; the recipe itself where the cards are few.
 * @yields {undefined} After each ladder.
 */
export function* presentIn(
  recipe: Recipe,
  roots: readonly Searchable[],
  cards: number,
): Steps<Recipe> {
  if (cards < MANY_CARDS || cards > MOST_CARDS || roots.length > 1) return recipe;
  const isPresent = ({ at }: Way): boolean =>
    at === undefined || RELATIVE.test(at) || roots.some((root) => holds(root, at));
  const ladders: (readonly [string, readonly Way[]])[] = [];
  for (const [field, ways] of Object.entries(recipe.fields)) {
    ladders.push([field, ways.filter(isPresent)]);
    yield;
  }
  return { ...recipe, fields: Object.fromEntries(ladders) };
}
