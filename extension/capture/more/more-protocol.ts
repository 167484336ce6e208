import * as v from 'valibot';
import type { Recipe } from '../recipe.ts';

const line = v.pipe(v.string(), v.maxLength(400));

/** What the page's bar says while it works, in the owner's language. */
export const moreWordsSchema = v.object({
  label: line,
  title: line,
  /** `{n}` stands for the number of reviews that are open. */
  count: line,
  stop: line,
});
export type MoreWords = v.InferOutput<typeof moreWordsSchema>;

/** What the side panel tells the page: begin. It stops by cutting the line. */
export const moreOrderSchema = v.object({
  kind: v.literal('begin'),
  words: moreWordsSchema,
  recipes: v.unknown(),
});

/** What the side panel tells the page. */
export interface MoreOrder {
  readonly kind: 'begin';
  readonly words: MoreWords;
  readonly recipes: readonly Recipe[];
}

/**
 * Why opening ended. `nothing-new`: nothing more came. `no-cards`: no reviews were there to begin with. `enough`: as much
 * as is opened at once. `too-long`: the time is up. `stopped`: by the owner. `elsewhere`: the page went to another address.
 */
export const MORE_ENDS = [
  'nothing-new',
  'no-cards',
  'enough',
  'too-long',
  'stopped',
  'elsewhere',
] as const;
export type MoreEnd = (typeof MORE_ENDS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const newsSchema = v.variant('kind', [
  v.object({ kind: v.literal('progress'), reviews: count, pressed: count }),
  v.object({
    kind: v.literal('ended'),
    end: v.picklist(MORE_ENDS),
    reviews: count,
    pressed: count,
  }),
]);

/** What the page tells the side panel: how many reviews it shows, how many controls were pressed. */
export type MoreNews = v.InferOutput<typeof newsSchema>;

/**
 * Checks what a page's script sent: the page could forge it.
 *
 * @param message - Anything.
 * @returns The news; `null` where it is none.
 */
export function parseMoreNews(message: unknown): MoreNews | null {
  const parsed = v.safeParse(newsSchema, message);
  return parsed.success ? parsed.output : null;
}
