import type { CapturedPage } from './captured-page.ts';
import { type FieldName, FIELDS, type Recipe, type Rung, RUNGS } from './recipe.ts';
import type { ReviewOnPage } from './review-on-page.ts';

/** How surely a rung's value is right: our estimate, from how often each kind of hook changed between stored pages. */
const CONFIDENCE: Readonly<Record<Rung, number>> = {
  structured: 0.98,
  id: 0.97,
  aria: 0.93,
  pattern: 0.85,
  structure: 0.8,
  class: 0.7,
};

/** Rungs that a site breaks without noticing. */
const WEAK: ReadonlySet<Rung> = new Set(['structure', 'class']);
/** Fields that every review site shows. */
const CORE = ['author', 'rating', 'date', 'text'] as const;
/** Share of reviews without a core field from which the field counts as lost. */
const LOST = 0.8;
/** Fewer reviews than this say nothing about the site: a wordless one may stand alone. */
const ENOUGH = 3;

/**
 * Says for each field which rungs answered.
 *
 * @param reviews - As read.
 * @returns One entry a field that was read at least once.
 */
export function reportFields(reviews: readonly ReviewOnPage[]): CapturedPage['fields'] {
  return FIELDS.map((field) => reportField(field, reviews)).filter(
    (report) => report.confidence !== null,
  );
}

/**
 * Whether a site has moved away under its recipe.
 *
 * @param recipe - The site's recipe.
 * @param shown - What the recipe read.
 * @param cardsRung - The rung that found the cards; `null` where none did.
 * @returns True where only weak rungs found the cards or most core fields, where a core field is lost, or where the
 *   recipe sees none of the reviews that the page has.
 */
export function hasDrifted(
  recipe: Recipe,
  shown: readonly ReviewOnPage[],
  cardsRung: Rung | null,
): boolean {
  if (shown.length === 0) return true;
  if (cardsRung !== null && isFallback(cardsRung, recipe.cards)) return true;
  const lost = shown.length >= ENOUGH && CORE.some((field) => isLost(recipe, field, shown));
  return lost || CORE.filter((field) => isWeak(recipe, field, shown)).length >= 2;
}

function reportField(
  field: FieldName,
  reviews: readonly ReviewOnPage[],
): CapturedPage['fields'][number] {
  const rungs = { structured: 0, id: 0, aria: 0, pattern: 0, structure: 0, class: 0 };
  for (const review of reviews) {
    const rung = review.rungs.get(field);
    if (rung) rungs[rung] += 1;
  }
  const answered = RUNGS.reduce((sum, rung) => sum + rungs[rung], 0);
  const sure = RUNGS.reduce((sum, rung) => sum + rungs[rung] * CONFIDENCE[rung], 0);
  return {
    field,
    rungs,
    missing: reviews.length - answered,
    confidence: answered === 0 ? null : Math.round((sure / answered) * 100) / 100,
  };
}

function isFallback(rung: Rung, ladder: readonly { readonly rung: Rung }[]): boolean {
  return WEAK.has(rung) && ladder.some((way) => !WEAK.has(way.rung));
}

function isLost(recipe: Recipe, field: FieldName, reviews: readonly ReviewOnPage[]): boolean {
  if (recipe.fields[field] === undefined) return false;
  const missing = reviews.filter((review) => !review.rungs.has(field)).length;
  return missing / reviews.length > LOST;
}

function isWeak(recipe: Recipe, field: FieldName, reviews: readonly ReviewOnPage[]): boolean {
  const rungs = reviews
    .map((review) => review.rungs.get(field))
    .filter((rung) => rung !== undefined);
  const ladder = recipe.fields[field] ?? [];
  return rungs.length > 0 && rungs.every((rung) => isFallback(rung, ladder));
}
