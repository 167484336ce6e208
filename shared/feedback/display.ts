import * as v from 'valibot';

const MAX_WORD = 300;
const MAX_ASKS = 12;
const YEAR_DAYS = 366;

const wordSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORD));
const daysSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(10 * YEAR_DAYS));
const shareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const hourSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));
const scaleIdSchema = v.picklist(['csat', 'nps', 'ces', 'rating']);
const propertiesSchema = v.record(wordSchema, v.union([v.string(), v.number(), v.boolean()]));

/** One time to ask by itself. All that is given must hold; what is left out does not matter. */
export const askSchema = v.pipe(
  v.object({
    /** Type of the scale that is asked first; each type has a clock of its own. */
    kind: scaleIdSchema,
    /** Days until the same type may be asked again. */
    everyDays: daysSchema,
    /** Only so long after another type was answered: NPS, then CES 60 days later. */
    after: v.optional(v.object({ kind: scaleIdSchema, days: daysSchema })),
    /** The page's path and query, `*` for any signs: `/checkout/*`. One of them must match. */
    urls: v.optional(v.array(wordSchema)),
    notUrls: v.optional(v.array(wordSchema)),
    devices: v.optional(v.array(v.picklist(['phone', 'desktop']))),
    /** Primary languages of the visitor's browser, such as `de`. */
    languages: v.optional(v.array(wordSchema)),
    /** From which visit on; a visit is a day with at least one page. */
    visits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** Per cent of visitors; who is in it stays in it. */
    sample: v.optional(shareSchema),
    /** What the page said of the visitor with `identify`. */
    properties: v.optional(propertiesSchema),
    /** The page's own event, from `track`, and what must be with it. */
    event: v.optional(v.object({ name: wordSchema, properties: v.optional(propertiesSchema) })),
    /** An event after which this page does not ask. */
    unless: v.optional(wordSchema),
    /** Seconds on the page. */
    seconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(3600))),
    /** Per cent of the page that was scrolled through. */
    scroll: v.optional(shareSchema),
    /** When the pointer leaves the window by its upper edge, as it does on the way to closing it. */
    exit: v.optional(v.boolean()),
  }),
  v.readonly(),
);
export type Ask = v.InferOutput<typeof askSchema>;

/** When the widget asks by itself. */
export const displaySchema = v.pipe(
  v.object({
    /** Days of rest between two times of asking, whatever is asked. */
    quietDays: v.optional(daysSchema),
    /** Hours of the visitor's day in which it may ask, such as 8 to 20; over midnight where the first is greater. */
    hours: v.optional(v.tuple([hourSchema, hourSchema])),
    /** In order; the first that may is asked. */
    asks: v.pipe(v.array(askSchema), v.maxLength(MAX_ASKS)),
  }),
  v.readonly(),
);
export type Display = v.InferOutput<typeof displaySchema>;
