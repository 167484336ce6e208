import * as v from 'valibot';

/** How finely a date is known. A relative date ("5 months ago") is only as fine as its unit. */
export const datePrecisionSchema = v.picklist(['second', 'day', 'month', 'year']);
export type DatePrecision = v.InferOutput<typeof datePrecisionSchema>;

/** Where a word came in. */
export const sourceSchema = v.pipe(
  v.object({
    kind: v.picklist(['review-site', 'widget', 'import']),
    /** Stable, lower-case id of the site or format, such as `trustpilot`, `widget`, `csv`, or a host name. */
    name: v.string(),
    /** The page or form it was read from; `null` for files. */
    url: v.nullable(v.string()),
  }),
  v.readonly(),
);
export type Source = v.InferOutput<typeof sourceSchema>;

/** Who wrote. Both are `null` for the anonymous. */
export const authorSchema = v.pipe(
  v.object({
    name: v.nullable(v.string()),
    /** E-mail or telephone, only where the customer left it with consent. */
    contact: v.nullable(v.string()),
  }),
  v.readonly(),
);

/** A rating on the scale it was given on. */
export const ratingSchema = v.pipe(
  v.object({ value: v.number(), best: v.number(), worst: v.number() }),
  v.readonly(),
);
export type Rating = v.InferOutput<typeof ratingSchema>;

/** One answer: a number on the question's scale, a text, or the chosen options. */
export const answerSchema = v.union([
  v.number(),
  v.string(),
  v.pipe(v.array(v.string()), v.readonly()),
]);
export type Answer = v.InferOutput<typeof answerSchema>;

/** The owner's public answer to a review. */
export const replySchema = v.pipe(
  v.object({
    text: v.string(),
    /** ISO date or date-time; `null` where the page does not say. */
    at: v.nullable(v.string()),
  }),
  v.readonly(),
);

/** What the owner has done about it. */
export const handlingSchema = v.pipe(
  v.object({
    status: v.picklist(['new', 'open', 'done']),
    notes: v.string(),
    /** ISO day until which the owner wants to have seen to it. */
    due: v.nullable(v.string()),
  }),
  v.readonly(),
);
export type Handling = v.InferOutput<typeof handlingSchema>;

/** What an edited review said before. */
export const editionSchema = v.pipe(
  v.object({
    /**
     * ISO date-time at which we noticed that it had been replaced; of a wording that the page itself still shows, the date
     * of the one that followed it, as far as it is known.
     */
    replacedAt: v.string(),
    title: v.nullable(v.string()),
    text: v.string(),
    rating: v.nullable(ratingSchema),
    /** Its own ISO date; only of a wording that the page itself shows as an earlier one, `null` where it is undated there. */
    writtenAt: v.exactOptional(v.nullable(v.string())),
  }),
  v.readonly(),
);

/** What is known of the words behind a translation that the site made. */
export const translatedSchema = v.pipe(
  v.object({
    /** What the customer wrote; `null` where the page holds the translation only. */
    original: v.nullable(v.string()),
    /** BCP 47 tag of what the customer wrote, where the page states it. */
    language: v.nullable(v.string()),
  }),
  v.readonly(),
);
export type Translated = v.InferOutput<typeof translatedSchema>;

/** One customer's word, whatever its way in. The one shape that every room understands. */
export const feedbackSchema = v.object({
  /** `source-name:site-id` where the site has an id, else `source-name:~fingerprint` (see identity.ts). */
  id: v.string(),
  businessId: v.string(),
  source: sourceSchema,
  author: authorSchema,
  /** ISO date (`2026-01-05`) or date-time in UTC (`2026-01-05T09:30:00Z`); the best estimate where it was relative. */
  writtenAt: v.nullable(v.string()),
  writtenAtPrecision: v.nullable(datePrecisionSchema),
  /** ISO date-time at which it reached us. */
  capturedAt: v.string(),
  rating: v.nullable(ratingSchema),
  /** The rating as 1 to 5 stars, halves and finer kept. */
  stars: v.nullable(v.number()),
  /** By question id: `{nps: 9, csat: 4, ces: 6}` and the survey's own questions. */
  answers: v.record(v.string(), answerSchema),
  title: v.nullable(v.string()),
  /** What they said; line breaks as `\n`; empty where they said nothing. */
  text: v.string(),
  /** BCP 47 tag where the source states it. */
  language: v.nullable(v.string()),
  reply: v.nullable(replySchema),
  /** Where in the customer's dealings it was asked, such as `checkout` or a page's path. */
  touchpoint: v.nullable(v.string()),
  /** The journey stage, where the owner has named one. */
  stage: v.nullable(v.string()),
  tags: v.array(v.string()),
  /** What the customer allowed; `null` where nothing was asked. */
  consent: v.nullable(v.pipe(v.object({ contact: v.boolean() }), v.readonly())),
  handling: handlingSchema,
  /** A link to this one review; `null` where there is none. */
  permalink: v.nullable(v.string()),
  /** Whether the page showed only the beginning of the text. */
  isTruncated: v.boolean(),
  /** Earlier wordings, oldest first. */
  editions: v.array(editionSchema),
  /** Where `text` is a machine's translation; left out where it is the customer's own. */
  translated: v.exactOptional(translatedSchema),
  /** ISO date of the last change that the page tells of; `null` where it gives no date, left out where it tells of none. */
  editedAt: v.exactOptional(v.nullable(v.string())),
  /** Photos that stand with it, where there are any. */
  photos: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** ISO date-time at which its page was first seen without it; left out where it was there at the last look. */
  vanishedAt: v.exactOptional(v.string()),
});
export type Feedback = v.InferOutput<typeof feedbackSchema>;

/** A business or one of its places. */
export const businessSchema = v.pipe(v.object({ id: v.string(), name: v.string() }), v.readonly());
export type Business = v.InferOutput<typeof businessSchema>;

/** What a review page says of the business it is about. */
export interface BusinessOnPage {
  readonly name: string | null;
  readonly address: string | null;
  /** The site's own aggregate. */
  readonly aggregateRating: Rating | null;
  /** How many reviews the site says there are. */
  readonly reviewCount: number | null;
  /** The site's own id of it, such as a place id or an ASIN; left out where none is known. */
  readonly siteId?: string;
}

const UNHANDLED: Handling = { status: 'new', notes: '', due: null };

/**
 * Fills in what a step does not know, so that each way in states only what it read.
 *
 * @param known - What was read; `id`, `businessId`, `source` and `capturedAt` at least.
 * @returns The whole shape, with `null`, empty text and `new` for the rest.
 */
export function makeFeedback(
  known: Pick<Feedback, 'id' | 'businessId' | 'source' | 'capturedAt'> & Partial<Feedback>,
): Feedback {
  return {
    author: { name: null, contact: null },
    writtenAt: null,
    writtenAtPrecision: null,
    rating: null,
    stars: null,
    answers: {},
    title: null,
    text: '',
    language: null,
    reply: null,
    touchpoint: null,
    stage: null,
    tags: [],
    consent: null,
    handling: UNHANDLED,
    permalink: null,
    isTruncated: false,
    editions: [],
    ...known,
  };
}

/**
 * The day that a piece of feedback counts for.
 *
 * @param feedback - Any feedback.
 * @returns ISO day; the day of writing, or of capture where the writing is undated.
 */
export function dayOf(feedback: Pick<Feedback, 'writtenAt' | 'capturedAt'>): string {
  return (feedback.writtenAt ?? feedback.capturedAt).slice(0, 10);
}

/**
 * Brings a rating to 1 to 5 stars, proportionally from zero as the review sites do: 8 of 10 is 4 stars.
 *
 * @param rating - A rating on its own scale.
 * @returns Stars up to 5, not below 1; `null` where the scale is senseless.
 */
export function starsOf(rating: Rating | null): number | null {
  if (rating === null || !(rating.best > 0) || !Number.isFinite(rating.value)) return null;
  const stars = (rating.value / rating.best) * 5;
  if (stars < 0 || stars > 5) return null;
  return Math.max(1, Math.round(stars * 1000) / 1000);
}
