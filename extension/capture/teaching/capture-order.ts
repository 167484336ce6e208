import * as v from 'valibot';
import type { Recipe } from '../recipe.ts';
import { parseTaughtRecipes } from './taught-recipe.ts';

/** Under this name the capture script finds how to read, in the world of its own that pages do not see. */
export const CAPTURE_ORDER = 'counterbell-capture';

/** How the capture script is to read. */
export interface CaptureOrder {
  readonly recipes: readonly Recipe[];
  readonly whenStill: boolean;
}

const orderSchema = v.object({ recipes: v.unknown(), whenStill: v.boolean() });

/**
 * How to read, as it was left for the capture script.
 *
 * @returns The order; with no recipes and at once where none was left.
 */
export function captureOrder(): CaptureOrder {
  const parsed = v.safeParse(orderSchema, Reflect.get(globalThis, CAPTURE_ORDER));
  if (!parsed.success) return { recipes: [], whenStill: false };
  const { recipes, whenStill } = parsed.output;
  return { recipes: parseTaughtRecipes(recipes), whenStill };
}
