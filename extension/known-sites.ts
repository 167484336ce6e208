/** What is known of the sites that can be read, for the owner to weigh: what each was checked on. */
import { PROOFS, type Proof } from './capture/recipe.ts';
import type { Store } from './store/schema.ts';
import { taughtRecipes } from './taught-recipes.ts';

/** What sites were checked on; `taught` by this owner, or `shared` by another and not tried here yet. */
export type SiteProof = 'taught' | 'shared' | Proof;

/** Sites that were checked on the same kind of thing. */
export interface SiteGroup {
  readonly proof: SiteProof;
  /** Their names as people know them, in alphabetical order. */
  readonly names: readonly string[];
}

/**
 * The sites that Counterbell has a recipe for, by what it was checked on.
 *
 * @param store - The open store, for what the owner taught.
 * @returns The groups that have any site; what is the owner's own comes first.
 */
export async function knownSites(store: Store): Promise<readonly SiteGroup[]> {
  // Recipes are looked at by few, and need not be loaded with the page.
  const [{ RECIPES }, taught] = await Promise.all([
    import('./capture/sites/registry.ts'),
    taughtRecipes(store),
  ]);
  const groups: readonly SiteGroup[] = [
    groupOf(
      'taught',
      taught.filter(({ provenOn }) => provenOn !== 'unproven'),
    ),
    groupOf(
      'shared',
      taught.filter(({ provenOn }) => provenOn === 'unproven'),
    ),
    ...PROOFS.map((proof) =>
      groupOf(
        proof,
        RECIPES.filter(({ provenOn }) => provenOn === proof),
      ),
    ),
  ];
  return groups.filter(({ names }) => names.length > 0);
}

function groupOf(proof: SiteProof, sites: readonly { readonly name: string }[]): SiteGroup {
  const names = sites.map(({ name }) => name);
  return { proof, names: names.toSorted((one, other) => one.localeCompare(other)) };
}
