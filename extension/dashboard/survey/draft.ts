import * as v from 'valibot';
import { QUESTION_TYPES } from '../../../shared/feedback/default-survey.ts';
import { displaySchema } from '../../../shared/feedback/display.ts';
import type { Survey } from '../../../shared/feedback/survey.ts';
import { TARGETS } from './targets.ts';

/** Name of the setting. */
export const DRAFT_SETTING = 'survey-draft';

/** Name of the setting with the survey that was published last, as JSON. */
export const PUBLISHED_SETTING = 'survey-published';

const texts = v.record(v.string(), v.string());
const words = { wording: v.optional(v.string()), wordings: v.optional(texts) };

const questionSchema = v.object({
  id: v.string(),
  type: v.picklist(QUESTION_TYPES),
  ...words,
  variants: v.optional(v.array(v.object({ id: v.string(), ...words }))),
  required: v.boolean(),
  look: v.optional(v.picklist(['stars', 'faces', 'thumbs'])),
  choices: v.optional(v.array(v.object({ id: v.string(), label: v.string() }))),
  when: v.optional(
    v.object({
      question: v.string(),
      from: v.optional(v.number()),
      to: v.optional(v.number()),
      anyOf: v.optional(v.array(v.string())),
    }),
  ),
});

/** A survey on its way: of the same shape, but nothing need be filled in yet. */
const unfinishedSchema = v.object({
  version: v.literal(1),
  businessName: v.string(),
  questions: v.pipe(v.array(questionSchema), v.minLength(1)),
  thanks: v.object({ links: v.array(v.object({ label: v.string(), url: v.string() })) }),
  help: v.optional(v.array(v.object({ question: v.string(), answer: v.string() }))),
  looks: v.optional(
    v.object({
      accent: v.optional(v.string()),
      scheme: v.optional(v.picklist(['light', 'dark', 'light dark'])),
      way: v.optional(v.picklist(['bell', 'tab', 'buttons'])),
      corner: v.optional(v.picklist(['start', 'end'])),
    }),
  ),
  display: v.optional(displaySchema),
});

/** Whether a collector takes the answers, and where they go otherwise. */
const deliverySchema = v.object({
  /** `collector` for the one that is connected. */
  target: v.picklist(['collector', ...TARGETS]),
  address: v.string(),
  /** Where the owner has put the widget's files: the folder's address, which ends with the inbox. */
  folder: v.string(),
});

const draftSchema = v.object({
  survey: unfinishedSchema,
  language: v.string(),
  delivery: deliverySchema,
  inset: v.number(),
  waived: v.array(v.string()),
});

/** How answers travel. */
export type Delivery = v.InferOutput<typeof deliverySchema>;

/** What the owner is working on; kept with every stroke. */
export interface SurveyDraft {
  /** Of a survey's shape; fields may be empty still. */
  readonly survey: Survey;
  /** BCP 47 primary tag of the wordings that have none of their own. */
  readonly language: string;
  readonly delivery: Delivery;
  /** Pixels between the bell and the window's edges. */
  readonly inset: number;
  /** Findings of the lint that the owner has read and publishes all the same: see `nameOf`. */
  readonly waived: readonly string[];
}

/** As in host.css of the widget. */
export const USUAL_INSET = 20;

/**
 * Begins a draft.
 *
 * @param survey - What is asked now.
 * @param language - BCP 47 tag of the owner's interface.
 * @returns The draft, delivered by the collector.
 */
export function beginDraft(survey: Survey, language: string): SurveyDraft {
  return {
    survey,
    language: language.split('-')[0] ?? 'en',
    delivery: { target: 'collector', address: '', folder: '' },
    inset: USUAL_INSET,
    waived: [],
  };
}

/**
 * Reads a draft.
 *
 * @param stored - The setting as it is stored.
 * @returns The draft; `null` where there is none, or none that can be read.
 */
export function parseDraft(stored: unknown): SurveyDraft | null {
  const parsed = v.safeParse(draftSchema, stored);
  return parsed.success ? parsed.output : null;
}
