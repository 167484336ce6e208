import { WAYS } from '../captured-page.ts';
import { viewOf } from '../page-view.ts';
import { readSite } from '../read-site.ts';
import { readStructured } from '../read-structured.ts';
import type { Recipe } from '../recipe.ts';
import { readRepeated } from '../repeated/read-repeated.ts';
import type { ReviewOnPage } from '../review-on-page.ts';
import { recipeFor } from '../sites/registry.ts';
import { drained } from '../slices.ts';

/**
 * The elements of a page that hold its reviews, by the way that reads it best.
 *
 * @param page - The page.
 * @param at - Its address, the time, and the recipes to choose from.
 * @param at.url - Its address.
 * @param at.now - The present.
 * @param at.recipes - The recipes.
 * @returns One element a review, in the page's order; none where the page shows no reviews.
 */
export function cardsOn(
  page: Document,
  at: { readonly url: string; readonly now: Date; readonly recipes: readonly Recipe[] },
): readonly Element[] {
  const view = viewOf(page, at);
  const recipe = recipeFor(view, at.recipes);
  const byRecipe = recipe === null ? [] : elementsOf(drained(readSite(recipe, view)).reviews);
  if (byRecipe.length > 0) return byRecipe;
  const { marked } = drained(readStructured(view, [], new Set(WAYS)));
  if (marked.length > 0) return elementsOf(marked);
  return elementsOf(drained(readRepeated(view)).reviews);
}

function elementsOf(reviews: readonly ReviewOnPage[]): readonly Element[] {
  return reviews.flatMap(({ element }) => element ?? []);
}
