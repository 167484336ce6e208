import * as v from 'valibot';
import { type CapturedPage, capturedPageSchema } from '../captured-page.ts';
import type { Recipe } from '../recipe.ts';
import { TAUGHT_FIELDS, type TaughtField } from './lesson.ts';
import { taughtRecipeSchema } from './taught-recipe.ts';

/** What is asked for, in order: one review, then its parts. */
export const TEACH_STEPS = ['card', ...TAUGHT_FIELDS] as const;
export type TeachStep = 'card' | TaughtField;

const line = v.pipe(v.string(), v.maxLength(400));
const asking = v.object({ ask: line, hint: line });

/** What the page's bar says, in the owner's language: the side panel hands it over. */
export const teachWordsSchema = v.object({
  label: line,
  steps: v.object(v.entriesFromList(TEACH_STEPS, asking)),
  /** `{n}` stands for the number of reviews that look alike. */
  /** What is said where a click cannot be what is asked for. */
  refused: v.object(v.entriesFromList(TEACH_STEPS, line)),
  /** What is read, in one word each. */
  fields: v.object(v.entriesFromList(TAUGHT_FIELDS, line)),
  /** `{at}` of `{all}` steps. */
  progress: line,
  /** Over what would be read; `{n}` stands for the number of reviews. */
  shown: line,
  shownHint: line,
  alike: line,
  alone: line,
  keys: line,
  back: line,
  skip: line,
  enough: line,
  cancel: line,
  larger: line,
  smaller: line,
});
export type TeachWords = v.InferOutput<typeof teachWordsSchema>;

/** What the side panel tells the page: begin, or go on without me (the line is cut). */
export const teachOrderSchema = v.object({ kind: v.literal('begin'), words: teachWordsSchema });
export type TeachOrder = v.InferOutput<typeof teachOrderSchema>;

const newsSchema = v.variant('kind', [
  v.object({ kind: v.literal('step'), step: v.picklist(TEACH_STEPS) }),
  v.object({ kind: v.literal('cancelled') }),
  v.object({
    kind: v.literal('taught'),
    recipe: taughtRecipeSchema,
    captured: capturedPageSchema,
  }),
  v.object({ kind: v.literal('not-taught') }),
]);

/** What the page tells the side panel. */
export type TeachNews =
  | { readonly kind: 'step'; readonly step: TeachStep }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'taught'; readonly recipe: Recipe; readonly captured: CapturedPage }
  /** Of what was pointed at no recipe could be made. */
  | { readonly kind: 'not-taught' };

/**
 * Checks what a page's script sent: the page could forge it.
 *
 * @param message - Anything.
 * @returns The news; `not-taught` where it is none.
 */
export function parseTeachNews(message: unknown): TeachNews {
  const parsed = v.safeParse(newsSchema, message);
  return parsed.success ? parsed.output : { kind: 'not-taught' };
}
