import * as v from 'valibot';
import { QUESTION_TYPES } from './default-survey.ts';

const MAX_WORDS = 300;
const MAX_QUESTIONS = 20;
const MAX_LINKS = 6;

const questionSchema = v.pipe(
  v.object({
    /** Under which the answer is kept; the type's id unless the owner asks the same twice. */
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
    type: v.picklist(QUESTION_TYPES),
    /** The owner's own wording; the locale's where it is left out. */
    wording: v.optional(v.pipe(v.string(), v.maxLength(MAX_WORDS))),
    /** Whether it must be answered before sending. */
    required: v.optional(v.boolean(), false),
  }),
  v.readonly(),
);
export type Question = v.InferOutput<typeof questionSchema>;

/**
 * What the owner asks. Plain JSON; published through the collector.
 *
 * Scale questions open a page each; a comment or contact stands on the page of the scale before it.
 * Links to public review sites are offered to everybody alike: there is no place here to tie them to an answer.
 */
export const surveySchema = v.pipe(
  v.object({
    version: v.literal(1),
    /** The business as visitors know it; shown in "Sealed for … only". */
    businessName: v.pipe(v.string(), v.maxLength(MAX_WORDS)),
    questions: v.pipe(
      v.array(questionSchema),
      v.minLength(1),
      v.maxLength(MAX_QUESTIONS),
      // Two under one id would share one answer.
      v.check((questions) => new Set(questions.map(({ id }) => id)).size === questions.length),
    ),
    thanks: v.optional(
      v.object({
        links: v.pipe(
          v.array(
            v.object({
              label: v.pipe(v.string(), v.maxLength(MAX_WORDS)),
              url: v.pipe(v.string(), v.url(), v.regex(/^https?:/)),
            }),
          ),
          v.maxLength(MAX_LINKS),
        ),
      }),
      { links: [] },
    ),
  }),
  v.readonly(),
);
export type Survey = v.InferOutput<typeof surveySchema>;
