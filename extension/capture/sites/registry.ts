import type { PageView } from '../page-view.ts';
import type { Recipe } from '../recipe.ts';
import { amazon } from './amazon.ts';
import { etsy } from './etsy.ts';
import { googleMaps } from './google-maps.ts';
import { trustpilot } from './trustpilot.ts';

/** The sites that we have a recipe for. */
export const RECIPES: readonly Recipe[] = [amazon, etsy, googleMaps, trustpilot];

/**
 * The recipe for a page.
 *
 * @param view - The page.
 * @param recipes - Recipes to choose from; the shipped ones unless the owner has more.
 * @returns The first that fits the page's address; `null` for an unknown site.
 */
export function recipeFor(
  view: Pick<PageView, 'host' | 'path'>,
  recipes: readonly Recipe[] = RECIPES,
): Recipe | null {
  return (
    recipes.find(
      (recipe) =>
        recipe.hosts.some((host) => isHost(view.host, host)) && isPath(view.path, recipe.path),
    ) ?? null
  );
}

/** A country's ending: `com`, `de`, `co.uk`, `com.br`. */
const COUNTRY = /^[a-z]{2,3}(?:\.[a-z]{2})?$/;

function isHost(host: string, pattern: string): boolean {
  if (!pattern.endsWith('.*')) return host === pattern || host.endsWith(`.${pattern}`);
  const name = pattern.slice(0, -1);
  const at = `.${host}`.lastIndexOf(`.${name}`);
  return at !== -1 && COUNTRY.test(host.slice(at + name.length));
}

function isPath(path: string, pattern: string | undefined): boolean {
  return pattern === undefined || new RegExp(pattern, 'iu').test(path);
}
