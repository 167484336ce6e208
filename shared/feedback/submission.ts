import * as v from 'valibot';
import { answerSchema } from './feedback.ts';
import { photo } from '../questions/photo.ts';
import { MAX_ANSWER_LENGTH, MAX_CONTACT_LENGTH, MAX_TOUCHPOINT_LENGTH } from './limits.ts';

const MAX_ANSWERS = 50;
const MAX_ID_LENGTH = 300;

/** What a visitor sends, before it is sealed. */
export const submissionSchema = v.pipe(
  v.object({
    v: v.literal(1),
    /** Made in the visitor's browser; the envelope carries the same one. */
    id: v.pipe(v.string(), v.uuid()),
    /** By question id; a comment under `comment`, the ids of what was chosen under a question with choices, a photo as a data URL. */
    answers: v.pipe(
      v.record(v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH)), answerSchema),
      v.check((answers) => Object.keys(answers).length <= MAX_ANSWERS),
      v.check((answers) =>
        Object.values(answers).every(
          (answer) =>
            typeof answer === 'number' ||
            answer.length <= MAX_ANSWER_LENGTH ||
            photo.parse(answer).ok,
        ),
      ),
    ),
    /** E-mail or telephone, only with `mayContact`. */
    contact: v.nullable(v.pipe(v.string(), v.maxLength(MAX_CONTACT_LENGTH))),
    mayContact: v.boolean(),
    /** From the tag's `data-touchpoint`, else the page's path without query. */
    touchpoint: v.nullable(v.pipe(v.string(), v.maxLength(MAX_TOUCHPOINT_LENGTH))),
    /** Language that the survey was shown in, BCP 47. */
    language: v.nullable(v.pipe(v.string(), v.maxLength(35))),
    /** ISO date-time by the visitor's clock. */
    writtenAt: v.pipe(v.string(), v.isoTimestamp()),
  }),
  v.readonly(),
);
export type Submission = v.InferOutput<typeof submissionSchema>;
