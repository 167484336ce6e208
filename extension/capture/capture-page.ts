import type { BusinessOnPage, Feedback } from '../../shared/feedback/feedback.ts';
import { dayFirstOf } from '../../shared/reading/dates.ts';
import type { CapturedPage, NoteCode } from './captured-page.ts';
import { type FeedbackContext, feedbackOfReview } from './feedback-of-review.ts';
import { hasDrifted, reportFields } from './field-report.ts';
import { type PageView, viewOf } from './page-view.ts';
import { withoutReadMore } from './read-more.ts';
import { type FoundBySite, readSite } from './read-site.ts';
import { readStructured, type Structured } from './read-structured.ts';
import type { Recipe } from './recipe.ts';
import { reconcile, withoutDoubles } from './reconcile.ts';
import type { ReviewOnPage } from './review-on-page.ts';
import { siteNameOf } from './site-name.ts';
import { RECIPES, recipeFor } from './sites/registry.ts';

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
  const failures: unknown[] = [];
  const attempt = <Value>(step: () => Value, otherwise: Value): Value => {
    try {
      return step();
    } catch (error) {
      // A page may be built to break its readers: what one way cannot read, another may.
      failures.push(error);
      return otherwise;
    }
  };
  const view = attempt<PageView>(() => viewOf(document, options), {
    ...options,
    host: '',
    path: '',
    roots: [],
    language: null,
  });
  const recipe = recipeFor(view, options.recipes ?? RECIPES);
  const site = recipe && attempt<FoundBySite | null>(() => readSite(recipe, view), null);
  const structured = readStructured(view, attempt);
  return assemble({ view, recipe, site, structured, failures, businessId: options.businessId });
}

interface Parts {
  readonly view: PageView;
  readonly recipe: Recipe | null;
  readonly site: FoundBySite | null;
  readonly structured: Structured;
  readonly failures: readonly unknown[];
  readonly businessId: string;
}

function assemble(parts: Parts): CapturedPage {
  const { view, recipe, site, structured } = parts;
  const shown = withoutDoubles((site?.reviews ?? []).map(bare));
  const marked = withoutDoubles(structured.marked.map(bare));
  const told = withoutDoubles(structured.told.map(bare));
  const structuredReviews = reconcile(marked.reviews, told.reviews);
  const reviews = reconcile(shown.reviews, structuredReviews);
  const siteId = recipe?.id ?? (view.host || 'unknown');
  const context = contextOf(parts, siteId, reviews);
  const feedback = unique(reviews.map((review) => feedbackOfReview(review, context)));
  const { doubles } = shown.reviews.length > 0 ? shown : marked;
  return {
    siteId,
    siteName: recipe?.name ?? siteNameOf(view),
    url: view.url,
    state: stateOf(parts, shown.reviews, structuredReviews.length),
    business: businessOf(parts),
    reviews: feedback,
    notes: notesOf(parts, feedback, doubles + reviews.length - feedback.length),
    fields: reportFields(reviews),
    ways: [
      ...(recipe === null ? [] : [{ way: 'recipe' as const, found: shown.reviews.length }]),
      ...structured.ways,
    ],
  };
}

function stateOf(
  { recipe, site }: Parts,
  shown: readonly ReviewOnPage[],
  told: number,
): CapturedPage['state'] {
  if (shown.length + told === 0) return 'nothing';
  const isDrifted = recipe !== null && hasDrifted(recipe, shown, site?.cardsRung ?? null, told);
  return isDrifted ? 'drifted' : 'read';
}

/** What was said, without what the site puts around it: quotation marks, "Read more". */
function bare(review: ReviewOnPage): ReviewOnPage {
  const { text, isCut } = withoutReadMore(unquoted(review.text));
  const title = review.title === null ? null : unquoted(review.title);
  return { ...review, text, title, isTruncated: review.isTruncated || isCut };
}

function unquoted(text: string): string {
  return /^["“”«]\s*(.*\S)\s*["“”»]$/su.exec(text)?.[1] ?? text;
}

function contextOf(
  { view, businessId }: Parts,
  siteId: string,
  reviews: readonly ReviewOnPage[],
): FeedbackContext {
  return {
    siteId,
    url: view.url,
    businessId,
    now: view.now,
    language: view.language,
    dayFirst: dayFirstOf(reviews.flatMap((review) => review.dates)),
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
  };
}

function notesOf(
  { site, structured, failures }: Parts,
  reviews: readonly Feedback[],
  doubles: number,
): CapturedPage['notes'] {
  const counts: readonly (readonly [NoteCode, number])[] = [
    ['broken-json-ld', structured.broken],
    ['empty-cards', (site?.empty ?? 0) + structured.empty],
    ['doubles', doubles],
    ['cut-texts', reviews.filter((review) => review.isTruncated).length],
    ['unread-dates', reviews.filter((review) => review.writtenAt === null).length],
    ['left-out', site?.reviews.length ? site.leftOut : structured.leftOut],
    ['part-failed', failures.length],
  ];
  return counts.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count }));
}
