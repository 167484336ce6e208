import type { BusinessOnPage, Feedback } from '../../shared/feedback/feedback.ts';
import { dayFirstOf } from '../../shared/reading/dates.ts';
import { type CapturedPage, type NoteCode, WAYS, type WayName } from './captured-page.ts';
import { type FeedbackContext, feedbackOfReview } from './feedback-of-review.ts';
import { hasDrifted, reportFields } from './field-report.ts';
import { recall, remember } from './page-memory.ts';
import { type PageView, viewSteps } from './page-view.ts';
import { type FoundBySite, readSite } from './read-site.ts';
import { readStructured, type Structured } from './read-structured.ts';
import { type FoundRepeated, readRepeated } from './repeated/read-repeated.ts';
import type { Recipe } from './recipe.ts';
import { lacksDetails, type LaidTogether, layTogether } from './lay-together.ts';
import type { ReviewOnPage } from './review-on-page.ts';
import { attempting, drained, guarded, inSlices, type Steps } from './slices.ts';
import { siteNameOf } from './site-name.ts';
import { RECIPES, recipeSteps } from './sites/registry.ts';
import { readState, type StateReviews } from './structured/embedded-state.ts';

/** What the page itself does not say. */
export interface CaptureOptions {
  /** The page's address. */
  readonly url: string;
  /** The current time, from which "2 weeks ago" counts. */
  readonly now: Date;
  /** `Business.id`; empty where it is not known yet (see `withBusiness`). */
  readonly businessId: string;
  /** Recipes to choose from; the shipped ones unless the owner has taught more. */
  readonly recipes?: readonly Recipe[];
  /** Ways to read with; all where it is left out. Fewer show what each is worth alone. */
  readonly ways?: readonly WayName[];
}

/**
 * Reads the reviews of a page as a human sees them.
 *
 * What the page shows comes first: by the site's recipe, else by the schema.org data in its markup. What it tells machines
 * only (JSON-LD) adds id, exact date, reply and whole text, and stands alone where nothing is shown. Never throws, runs
 * nothing of the page, changes nothing in it.
 *
 * @param document - The page, as its browser shows it.
 * @param options - Address, time and business.
 * @returns Its reviews, in the page's order, each once; plain data.
 */
export function capturePage(document: Document, options: CaptureOptions): CapturedPage {
  return recall(document, options) ?? drained(captureSteps(document, options));
}

/**
 * The same without holding up the page: reads in slices of a few milliseconds.
 *
 * @param document - The page, as its browser shows it.
 * @param options - Address, time and business.
 * @returns As `capturePage`.
 */
export async function capturePageInSlices(
  document: Document,
  options: CaptureOptions,
): Promise<CapturedPage> {
  return recall(document, options) ?? (await inSlices(captureSteps(document, options)));
}

/**
 * The same step by step, for whoever wants to rest in between.
 *
 * @param document - The page, as its browser shows it.
 * @param options - Address, time and business.
 * @returns As `capturePage`.
 * @yields {undefined} After each card and each review.
 */
export function* captureSteps(document: Document, options: CaptureOptions): Steps<CapturedPage> {
  const failures: unknown[] = [];
  const attempt = attempting(failures);
  const view = (yield* guarded(viewSteps(document, options), failures)) ?? unseen(options);
  const ways = new Set(options.ways ?? WAYS);
  const recipes = ways.has('recipe') ? (options.recipes ?? RECIPES) : [];
  const recipe = yield* guarded(recipeSteps(view, recipes), failures);
  const site = recipe && (yield* guarded(readSite(recipe, view), failures));
  const structured = yield* readStructured(view, failures, ways);
  // What is known of the site or marked by it is surer than what merely looks alike.
  const isKnown = (site?.reviews.length ?? 0) + structured.marked.length > 0;
  const isAsked = ways.has('repeated') && !isKnown;
  const repeated = isAsked ? yield* guarded(readRepeated(view), failures) : null;
  const isWanted = ways.has('state') && lacksDetails({ site, structured, repeated });
  const state = isWanted ? yield* guarded(readState(view.roots, view.now), failures) : null;
  const parts = { view, recipe, site, structured, repeated, state, failures };
  const captured = yield* assemble({ ...parts, businessId: options.businessId });
  attempt(() => {
    remember(document, view.roots, options, captured);
  }, undefined);
  return captured;
}

function unseen({ url, now }: CaptureOptions): PageView {
  return { url, now, host: '', path: '', roots: [], language: null };
}

interface Parts {
  readonly view: PageView;
  readonly recipe: Recipe | null;
  readonly site: FoundBySite | null;
  readonly structured: Structured;
  /** What looks like reviews, where nothing surer was found; `null` where that was not asked. */
  readonly repeated: FoundRepeated | null;
  /** What the page was made of; `null` where that was not asked, because what is seen says all. */
  readonly state: StateReviews | null;
  readonly failures: readonly unknown[];
  readonly businessId: string;
}

function* assemble(parts: Parts): Steps<CapturedPage> {
  const { view, recipe } = parts;
  const ways = yield* layTogether(parts);
  const { shown, reviews } = ways;
  const siteId = recipe?.id ?? (view.host || 'unknown');
  const context = contextOf(parts, siteId, reviews);
  const made: Feedback[] = [];
  for (const review of reviews) {
    made.push(feedbackOfReview(review, context));
    yield;
  }
  const feedback = unique(made);
  yield;
  return {
    siteId,
    siteName: recipe?.name ?? siteNameOf(view),
    url: view.url,
    state: reviews.length === 0 ? 'nothing' : stateOf(parts, shown.reviews),
    business: businessOf(parts),
    reviews: feedback,
    notes: notesOf(parts, feedback, ways.doubles + reviews.length - feedback.length),
    fields: reportFields(reviews),
    ways: waysOf(parts, ways),
  };
}

function waysOf(parts: Parts, { shown, alike }: LaidTogether): CapturedPage['ways'] {
  const { recipe, structured, repeated, state } = parts;
  return [
    ...(recipe === null ? [] : [{ way: 'recipe' as const, found: shown.reviews.length }]),
    ...structured.ways,
    ...(repeated === null ? [] : [{ way: 'repeated' as const, found: alike.reviews.length }]),
    ...(state === null ? [] : [{ way: 'state' as const, found: state.reviews.length }]),
  ];
}

/** Where a recipe sees nothing, the site's own marks on what it shows are as good; anything else is a last resort. */
function stateOf(
  { recipe, site, structured }: Parts,
  shown: readonly ReviewOnPage[],
): CapturedPage['state'] {
  if (recipe === null || (shown.length === 0 && structured.marked.length > 0)) return 'read';
  if (site?.hasLostFields) return 'drifted';
  return hasDrifted(recipe, shown, site?.cardsRung ?? null) ? 'drifted' : 'read';
}

function contextOf(
  { view, recipe, businessId }: Parts,
  siteId: string,
  reviews: readonly ReviewOnPage[],
): FeedbackContext {
  return {
    siteId,
    url: view.url,
    businessId,
    now: view.now,
    language: view.language,
    dayFirst: recipe?.dayFirst ?? dayFirstOf(reviews.flatMap((review) => review.dates)),
  };
}

/** Two reviews that cannot be told apart are one: the store would lay them together as well. The notes count them. */
function unique(feedback: readonly Feedback[]): Feedback[] {
  return [...new Map(feedback.toReversed().map((each) => [each.id, each])).values()].toReversed();
}

/** The recipe knows the place's own spot on the page; structured data fills in. */
function businessOf({ site, structured }: Parts): BusinessOnPage | null {
  const shown = site?.business ?? null;
  const told = structured.business;
  if (shown === null || told === null) return shown ?? told;
  return {
    name: shown.name ?? told.name,
    address: shown.address ?? told.address,
    aggregateRating: shown.aggregateRating ?? told.aggregateRating,
    reviewCount: shown.reviewCount ?? told.reviewCount,
    ...(shown.siteId !== undefined && { siteId: shown.siteId }),
  };
}

function notesOf(
  parts: Parts,
  reviews: readonly Feedback[],
  doubles: number,
): CapturedPage['notes'] {
  const { recipe, site, structured, state, failures } = parts;
  const counts: readonly (readonly [NoteCode, number])[] = [
    ['broken-json-ld', structured.broken],
    ['empty-cards', (site?.empty ?? 0) + structured.empty],
    ['doubles', doubles],
    ['cut-texts', reviews.filter((review) => review.isTruncated).length],
    ['unread-dates', reviews.filter((review) => review.writtenAt === null).length],
    ['left-out', leftOutOf(parts)],
    ['read-in-part', state?.inPart ?? 0],
    ['page-cut', cutIn(parts)],
    ['part-failed', failures.length],
    ['unproven', recipe?.provenOn === 'unproven' ? (site?.reviews.length ?? 0) : 0],
  ];
  return counts.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count }));
}

/** 1 where nothing but the page's own parts was looked at, and there were more of them. */
function cutIn({ site, repeated }: Parts): number {
  return repeated?.isCut === true && !site?.reviews.length ? 1 : 0;
}

function leftOutOf({ site, structured, repeated }: Parts): number {
  return site?.reviews.length ? site.leftOut : structured.leftOut + (repeated?.leftOut ?? 0);
}
