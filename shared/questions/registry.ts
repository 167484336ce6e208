import { ces } from './ces.ts';
import { comment } from './comment.ts';
import { contact } from './contact.ts';
import { csat } from './csat.ts';
import { nps } from './nps.ts';
import type { QuestionType } from './question.ts';

/** Every type of question that a survey may ask. */
export const QUESTIONS: readonly QuestionType[] = [csat, nps, ces, comment, contact];

/**
 * Looks a type of question up.
 *
 * @param id - Such as `nps`.
 * @returns The type; `null` where there is none of that id.
 */
export function questionOf(id: string): QuestionType | null {
  return QUESTIONS.find((question) => question.id === id) ?? null;
}
