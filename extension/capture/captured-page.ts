import * as v from 'valibot';
import { type Feedback, feedbackSchema, ratingSchema } from '../../shared/feedback/feedback.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { fingerprintOf } from './fingerprint.ts';
import { FIELDS, RUNGS } from './recipe.ts';

/** Most reviews that are believed of one message. */
const MAX_REVIEWS = 5000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What there is to say about a capture besides its reviews. */
export const NOTES = [
  'broken-json-ld',
  'empty-cards',
  'doubles',
  'cut-texts',
  'unread-dates',
  'left-out',
  'read-in-part',
  'page-cut',
  'part-failed',
  'unproven',
] as const;
export type NoteCode = (typeof NOTES)[number];

/** Ways to read a page, in the order in which they are trusted. */
export const WAYS = [
  'recipe',
  'microdata',
  'rdfa',
  'hreview',
  'json-ld',
  'repeated',
  'state',
] as const;
export type WayName = (typeof WAYS)[number];

const rungCounts = v.object(v.entriesFromList(RUNGS, count));

/**
 * What a page gave.
 *
 * Made in the page, so that it is checked (`parseCaptured`) where it arrives.
 */
export const capturedPageSchema = v.object({
  /** The recipe's id, else the page's host: `Feedback.source.name` of its reviews. */
  siteId: v.string(),
  /** The site's name as people know it: the recipe's, else what the page calls its site, else the host. */
  siteName: v.string(),
  url: v.string(),
  /**
   * `read`: all is well. `nothing`: no reviews; `ways` says what was looked for. `drifted`: the site has changed, and what
   * was read rests on weak signs or on structured data alone.
   */
  state: v.picklist(['read', 'nothing', 'drifted']),
  business: v.nullable(
    v.object({
      name: v.nullable(v.string()),
      address: v.nullable(v.string()),
      aggregateRating: v.nullable(ratingSchema),
      reviewCount: v.nullable(v.number()),
      siteId: v.exactOptional(v.string()),
    }),
  ),
  reviews: v.pipe(v.array(feedbackSchema), v.maxLength(MAX_REVIEWS)),
  notes: v.array(v.object({ code: v.picklist(NOTES), count })),
  /** For each field: which rungs of its ladder answered, in how many reviews. */
  fields: v.array(
    v.object({
      field: v.picklist(FIELDS),
      rungs: rungCounts,
      /** Reviews in which no rung answered: the page may not show it. */
      missing: count,
      /** 0 to 1: how surely what was read is right; `null` where nothing was read. */
      confidence: v.nullable(v.number()),
    }),
  ),
  /** What was looked for, and how many reviews each way found. */
  ways: v.array(v.object({ way: v.picklist(WAYS), found: count })),
});
export type CapturedPage = v.InferOutput<typeof capturedPageSchema>;

/**
 * Checks what a page's script sent: the page could forge it.
 *
 * @param value - A message.
 * @returns The captured page; `not-captured` where it is anything else.
 */
export function parseCaptured(value: unknown): Result<CapturedPage, 'not-captured'> {
  const parsed = v.safeParse(capturedPageSchema, value);
  return parsed.success ? succeed(parsed.output) : fail('not-captured');
}

/**
 * Says which of the owner's businesses a page is about.
 *
 * A page's script does not know it and captures with an empty `businessId`. Ids that are fingerprints are made anew, for the
 * business is part of them; the site's own ids stay.
 *
 * @param captured - As the page gave it.
 * @param businessId - `Business.id`.
 * @returns The same with the business in every review.
 */
export function withBusiness(captured: CapturedPage, businessId: string): CapturedPage {
  return {
    ...captured,
    reviews: captured.reviews.map((review) => ({
      ...review,
      businessId,
      id: isFingerprint(review) ? fingerprintOf({ ...review, businessId }) : review.id,
    })),
  };
}

/**
 * The first half of a page that is more than can be kept.
 *
 * @param captured - As the page gave it.
 * @returns The same with half of its reviews, and a note on how many were left out in all; `null` where there is none to spare.
 */
export function firstHalf(captured: CapturedPage): CapturedPage | null {
  const { reviews, notes } = captured;
  const half = reviews.slice(0, Math.floor(reviews.length / 2));
  if (half.length === 0) return null;
  const before = notes.find(({ code }) => code === 'left-out')?.count ?? 0;
  const others = notes.filter(({ code }) => code !== 'left-out');
  const leftOut = { code: 'left-out' as const, count: before + reviews.length - half.length };
  return { ...captured, reviews: half, notes: [...others, leftOut] };
}

function isFingerprint(review: Feedback): boolean {
  return review.id.startsWith(`${review.source.name}:~`);
}
