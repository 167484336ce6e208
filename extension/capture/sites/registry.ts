import { fits, mayHold, selectAll } from '../dom.ts';
import type { PageView } from '../page-view.ts';
import { ANY_HOST, type Recipe } from '../recipe.ts';
import { drained, type Steps } from '../slices.ts';
import { amazon } from './amazon.ts';
import { angi } from './angi.ts';
import { appStore } from './app-store.ts';
import { bazaarvoice } from './bazaarvoice.ts';
import { bbb } from './bbb.ts';
import { booking } from './booking.ts';
import { capterra } from './capterra.ts';
import { etsy } from './etsy.ts';
import { facebook } from './facebook.ts';
import { g2 } from './g2.ts';
import { googleBusiness } from './google-business.ts';
import { googleMaps } from './google-maps.ts';
import { googlePlay } from './google-play.ts';
import { googleSearch } from './google-search.ts';
import { healthgrades } from './healthgrades.ts';
import { judgeMe } from './judge-me.ts';
import { loox } from './loox.ts';
import { opentable } from './opentable.ts';
import { rottenTomatoes } from './rotten-tomatoes.ts';
import { shopifyAppStore } from './shopify-app-store.ts';
import { stamped } from './stamped.ts';
import { target } from './target.ts';
import { timeOut } from './time-out.ts';
import { tripadvisor } from './tripadvisor.ts';
import { trustindex } from './trustindex.ts';
import { trustpilot } from './trustpilot.ts';
import { woocommerce } from './woocommerce.ts';
import { yelp } from './yelp.ts';
import { yotpo } from './yotpo.ts';

/** The sites that we have a recipe for. */
export const RECIPES: readonly Recipe[] = [
  amazon,
  angi,
  appStore,
  bazaarvoice,
  bbb,
  booking,
  capterra,
  etsy,
  facebook,
  g2,
  googleBusiness,
  googleMaps,
  googlePlay,
  googleSearch,
  healthgrades,
  judgeMe,
  loox,
  opentable,
  rottenTomatoes,
  shopifyAppStore,
  stamped,
  target,
  timeOut,
  tripadvisor,
  trustindex,
  trustpilot,
  woocommerce,
  yelp,
  yotpo,
];

/**
 * The recipe for a page.
 *
 * @param view - The page; without its roots no widget is looked for.
 * @param recipes - Recipes to choose from; the shipped ones unless the owner has more.
 * @returns The first that fits the page's address and has cards there, else the first widget that stands in it, else the
 *   one of the address alone; `null` for an unknown site.
 */
export function recipeFor(
  view: Pick<PageView, 'host' | 'path'> & Partial<Pick<PageView, 'roots'>>,
  recipes: readonly Recipe[] = RECIPES,
): Recipe | null {
  return drained(recipeSteps(view, recipes));
}

/**
 * The same step by step.
 *
 * @param view - The page.
 * @param recipes - Recipes to choose from.
 * @returns As `recipeFor`.
 * @yields {undefined} After each widget that was looked for.
 */
export function* recipeSteps(
  view: Parameters<typeof recipeFor>[0],
  recipes: readonly Recipe[],
): Steps<Recipe | null> {
  const ofSite = recipes.find(
    ({ hosts, path }) => hosts.some((host) => isHost(view.host, host)) && isPath(view.path, path),
  );
  // Known shops show their reviews in widgets, too.
  if (ofSite !== undefined && stands(ofSite, view.roots ?? [])) return ofSite;
  yield;
  for (const recipe of recipes) {
    if (!recipe.hosts.includes(ANY_HOST)) continue;
    if (stands(recipe, view.roots ?? [])) return recipe;
    yield;
  }
  return ofSite ?? null;
}

function stands({ cards, notCards }: Recipe, roots: PageView['roots']): boolean {
  return cards.some(({ at }) =>
    roots.some(
      (root) =>
        mayHold(root, at) &&
        selectAll(root, at).some((card) => notCards === undefined || !fits(card, notCards)),
    ),
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
