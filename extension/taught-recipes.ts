/** What the owner has taught: kept as a setting, in one place for the pages that show it and those that use it. */
import { fail, type Result, succeed } from '../shared/result.ts';
import type { Recipe } from './capture/recipe.ts';
import {
  type RecipeFileFailure,
  readRecipeFile,
  recipeFileOf,
} from './capture/teaching/recipe-file.ts';
import { TAUGHT_FIELDS, type TaughtField } from './capture/teaching/lesson.ts';
import { parseTaughtRecipes } from './capture/teaching/taught-recipe.ts';
import { readSetting, saveSetting } from './store/settings.ts';
import type { Store } from './store/schema.ts';
import type { WriteFailure } from './store/write.ts';

/** A site that the owner has taught. */
export type TaughtSite = Recipe;

const SETTING = 'taught-recipes';

/**
 * The sites that the owner has taught.
 *
 * @param store - The open store.
 * @returns Their recipes, in alphabetical order of their hosts.
 */
export async function taughtRecipes(store: Store): Promise<readonly Recipe[]> {
  const kept = await readSetting(store, SETTING);
  const recipes = typeof kept === 'string' ? parseTaughtRecipes(JSON.parse(kept)) : [];
  return recipes.toSorted((one, other) => one.id.localeCompare(other.id));
}

/**
 * What a taught site's recipe reads of a review.
 *
 * @param site - The site.
 * @returns Fields in the order in which they are taught.
 */
export function taughtFieldsOf(site: TaughtSite): readonly TaughtField[] {
  return TAUGHT_FIELDS.filter((field) => site.fields[field] !== undefined);
}

/**
 * Keeps recipes; what was known of their hosts is replaced.
 *
 * @param store - The open store.
 * @param recipes - One a site.
 * @returns Nothing, or why they were not kept.
 */
export async function keepRecipes(
  store: Store,
  recipes: readonly Recipe[],
): Promise<Result<null, WriteFailure>> {
  const ids = new Set(recipes.map(({ id }) => id));
  const others = (await taughtRecipes(store)).filter(({ id }) => !ids.has(id));
  return saveSetting(store, SETTING, JSON.stringify([...others, ...recipes]));
}

/**
 * Forgets a site's recipe; the reviews that it read stay.
 *
 * @param store - The open store.
 * @param id - The recipe's.
 * @returns Nothing, or why it was not forgotten.
 */
export async function forgetRecipe(store: Store, id: string): Promise<Result<null, WriteFailure>> {
  const others = (await taughtRecipes(store)).filter((recipe) => recipe.id !== id);
  return saveSetting(store, SETTING, JSON.stringify(others));
}

/**
 * A file of recipes, to share.
 *
 * @param recipes - What to share.
 * @returns The file.
 */
export function recipeBlob(recipes: readonly Recipe[]): Blob {
  return new Blob([recipeFileOf(recipes)], { type: 'application/json' });
}

/** Why a file was not taken in. */
export type TakeFailure = RecipeFileFailure | { readonly code: WriteFailure; readonly where: '' };

/** What became of a file of recipes. */
export interface TakenRecipes {
  /** The recipes that are kept now. */
  readonly taken: readonly Recipe[];
  /** What was known of the same sites before, and is replaced. */
  readonly replaced: readonly Recipe[];
}

/**
 * Takes in a file of recipes.
 *
 * @param store - The open store.
 * @param file - What the owner chose.
 * @returns What is kept now and what it replaced, or why there is nothing: nothing is changed then.
 */
export async function takeRecipes(
  store: Store,
  file: Blob,
): Promise<Result<TakenRecipes, TakeFailure>> {
  const read = readRecipeFile(await file.text());
  if (!read.ok) return read;
  const ids = new Set(read.value.map(({ id }) => id));
  const replaced = (await taughtRecipes(store)).filter(({ id }) => ids.has(id));
  const kept = await keepRecipes(store, read.value);
  return kept.ok
    ? succeed({ taken: read.value, replaced })
    : fail({ code: kept.failure, where: '' });
}
