import type { Survey } from './survey.ts';

/** Ids of the question types that a survey may ask; shared/questions holds one file for each. */
export const QUESTION_TYPES = [
  'csat',
  'nps',
  'ces',
  'rating',
  'choice',
  'choices',
  'comment',
  'photo',
  'consent',
  'contact',
] as const;
export type QuestionTypeId = (typeof QUESTION_TYPES)[number];

/**
 * The survey that is asked until the owner publishes another: satisfaction, a comment, a contact if they wish.
 *
 * @param businessName - The business as visitors know it; empty where it is not known.
 * @returns A valid survey.
 */
export function defaultSurvey(businessName: string): Survey {
  return {
    version: 1,
    businessName,
    questions: [
      { id: 'csat', type: 'csat', required: true },
      { id: 'comment', type: 'comment', required: false },
      { id: 'contact', type: 'contact', required: false },
    ],
    thanks: { links: [] },
  };
}
