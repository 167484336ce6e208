import * as v from 'valibot';
import { QUESTION_TYPES } from './default-survey.ts';
import { displaySchema } from './display.ts';
import { OWN_WORDING } from './variants.ts';

const MAX_WORDS = 300;
const MAX_ANSWER_WORDS = 2000;
const MAX_QUESTIONS = 20;
const MAX_CHOICES = 20;
const MAX_LINKS = 6;
const MAX_HELP = 40;
const MAX_VARIANTS = 3;

const idSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
const wordsSchema = v.pipe(v.string(), v.maxLength(MAX_WORDS));
const labelSchema = v.pipe(wordsSchema, v.minLength(1));
const colourSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));

const choiceSchema = v.object({ id: idSchema, label: labelSchema });

/** By primary BCP 47 tag. */
const wordingsSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), wordsSchema);

/** Another wording of a question, for a test of wordings: see variants.ts. */
const variantSchema = v.object({
  id: idSchema,
  wording: v.optional(wordsSchema),
  wordings: v.optional(wordingsSchema),
});

/** Asked only after an answer to an earlier question. */
const conditionSchema = v.object({
  /** Id of the earlier question. */
  question: idSchema,
  /** Least and greatest number; both count. */
  from: v.optional(v.number()),
  to: v.optional(v.number()),
  /** Ids of choices, of which one must be chosen. */
  anyOf: v.optional(v.array(idSchema)),
});

const questionSchema = v.pipe(
  v.object({
    /** Under which the answer is kept; the type's id unless the owner asks the same twice. */
    id: idSchema,
    type: v.picklist(QUESTION_TYPES),
    /** The owner's own wording; the locale's where it is left out. */
    wording: v.optional(wordsSchema),
    /** The same in other languages, by primary BCP 47 tag. */
    wordings: v.optional(wordingsSchema),
    /** Other wordings that some visitors get in its place; each visitor always the same one. */
    variants: v.optional(v.pipe(v.array(variantSchema), v.maxLength(MAX_VARIANTS))),
    /** Whether it must be answered before sending. */
    required: v.optional(v.boolean(), false),
    /** How a CSAT is drawn; stars where it is left out. Thumbs give 1 and 5. */
    look: v.optional(v.picklist(['stars', 'faces', 'thumbs'])),
    /** Of `choice` and `choices`; for these at least two. */
    choices: v.optional(v.pipe(v.array(choiceSchema), v.maxLength(MAX_CHOICES))),
    when: v.optional(conditionSchema),
  }),
  v.check(({ type, choices = [] }) => !type.startsWith('choice') || choices.length > 1),
  v.check(({ choices = [] }) => areDistinct(choices)),
  v.check(({ variants = [] }) => areDistinct([{ id: OWN_WORDING }, ...variants])),
  v.readonly(),
);
export type Question = v.InferOutput<typeof questionSchema>;

const looksSchema = v.object({
  /** `#rrggbb`; made darker or lighter by the widget where it would be too pale to read. */
  accent: v.optional(colourSchema),
  /** The page's own where it is left out; `light dark` is the visitor's system's. */
  scheme: v.optional(v.picklist(['light', 'dark', 'light dark'])),
  /** How visitors get in: the floating bell, a tab at the window's side, or only the site's own buttons. */
  way: v.optional(v.picklist(['bell', 'tab', 'buttons'])),
  /**
   * The side of the window where bell, tab and questions hang, as lines of text run: `start` is the left, `end` the right
   * where text runs to the right. `end` where it is left out.
   */
  corner: v.optional(v.picklist(['start', 'end'])),
});

/**
 * What the owner asks. Plain JSON; published through the collector.
 *
 * Every question but a comment, photo, consent or contact opens a page; these stand on the page before.
 * Links to public review sites are offered to everybody alike: there is no place here to tie them to an answer.
 */
export const surveySchema = v.pipe(
  v.object({
    version: v.literal(1),
    /** The business as visitors know it; shown in "Sealed for … only". */
    businessName: wordsSchema,
    questions: v.pipe(
      v.array(questionSchema),
      v.minLength(1),
      v.maxLength(MAX_QUESTIONS),
      // Two under one id would share one answer.
      v.check((questions) => areDistinct(questions)),
      // A follow-up to a later question could never be asked.
      v.check((questions) =>
        questions.every(
          ({ when }, at) =>
            !when || questions.slice(0, at).some((earlier) => earlier.id === when.question),
        ),
      ),
    ),
    thanks: v.optional(
      v.object({
        links: v.pipe(
          v.array(
            v.object({
              label: wordsSchema,
              url: v.pipe(v.string(), v.url(), v.regex(/^https?:/)),
            }),
          ),
          v.maxLength(MAX_LINKS),
        ),
      }),
      { links: [] },
    ),
    /** The owner's own questions and answers, searched before anything is sent. */
    help: v.optional(
      v.pipe(
        v.array(
          v.object({
            question: labelSchema,
            answer: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ANSWER_WORDS)),
          }),
        ),
        v.maxLength(MAX_HELP),
      ),
    ),
    looks: v.optional(looksSchema),
    /** When it asks by itself; never, where it is left out. */
    display: v.optional(displaySchema),
  }),
  v.readonly(),
);
export type Survey = v.InferOutput<typeof surveySchema>;

function areDistinct(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size === things.length;
}
