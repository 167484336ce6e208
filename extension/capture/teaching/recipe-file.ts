import * as v from 'valibot';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import type { Recipe } from '../recipe.ts';
import { taughtRecipeSchema } from './taught-recipe.ts';

/** What a file of recipes calls itself. */
const FORMAT = 'counterbell-recipes';
const VERSION = 1;
/** Longest file that is looked at, in characters, and most recipes in one. */
const MAX_LETTERS = 400_000;
const MAX_RECIPES = 100;

/** Why a file gave no recipes. */
export type RecipeFileProblem =
  | 'too-large'
  | 'not-json'
  | 'not-recipes'
  | 'newer-version'
  | 'too-many'
  | 'bad-recipe';

/** Why a file gave no recipes, and where in it. */
export interface RecipeFileFailure {
  readonly code: RecipeFileProblem;
  /** Such as `recipes.2.fields.date.0.at`; empty where it is the whole file. */
  readonly where: string;
}

const headSchema = v.object({ format: v.literal(FORMAT), version: v.number() });
const bodySchema = v.object({ recipes: v.pipe(v.array(v.unknown()), v.minLength(1)) });

/**
 * Writes recipes as a file that others can take in.
 *
 * @param recipes - What to share.
 * @returns JSON, readable by people.
 */
export function recipeFileOf(recipes: readonly Recipe[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, recipes }, null, 2)}\n`;
}

/**
 * Reads a file of recipes. All or nothing, for half a file is a damaged one.
 *
 * @param text - What the file holds.
 * @returns The recipes, marked as unproven: whoever made them looked at another page. Else why there are none.
 */
export function readRecipeFile(text: string): Result<readonly Recipe[], RecipeFileFailure> {
  if (text.length > MAX_LETTERS) return failed('too-large');
  const value = jsonOf(text);
  if (value === undefined) return failed('not-json');
  const head = v.safeParse(headSchema, value);
  const body = v.safeParse(bodySchema, value);
  if (head.success && head.output.version > VERSION) return failed('newer-version');
  if (!head.success || !body.success) return failed('not-recipes');
  if (body.output.recipes.length > MAX_RECIPES) return failed('too-many');
  return parseAll(body.output.recipes);
}

function parseAll(given: readonly unknown[]): Result<readonly Recipe[], RecipeFileFailure> {
  const recipes: Recipe[] = [];
  for (const [at, each] of given.entries()) {
    const parsed = v.safeParse(taughtRecipeSchema, each);
    if (!parsed.success) {
      const path = v.getDotPath(parsed.issues[0]);
      return failed('bad-recipe', ['recipes', at + 1, ...(path === null ? [] : [path])].join('.'));
    }
    recipes.push({ ...parsed.output, provenOn: 'unproven' });
  }
  return succeed(recipes);
}

/** `undefined`, which JSON cannot say, where it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function failed(
  code: RecipeFileProblem,
  where = '',
): { readonly ok: false; readonly failure: RecipeFileFailure } {
  return fail({ code, where });
}
