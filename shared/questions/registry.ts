import { ces } from './ces.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { comment } from './comment.ts';
import { consent } from './consent.ts';
import { contact } from './contact.ts';
import { csat } from './csat.ts';
import { nps } from './nps.ts';
import { photo } from './photo.ts';
import type { QuestionType } from './question.ts';
import { rating } from './rating.ts';

/** Every type of question that a survey may ask. */
export const QUESTIONS: readonly QuestionType[] = [
  csat,
  nps,
  ces,
  rating,
  choice,
  choices,
  comment,
  photo,
  consent,
  contact,
];

/**
 * Looks a type of question up.
 *
 * @param id - Such as `nps`.
 * @returns The type; `null` where there is none of that id.
 */
export function questionOf(id: string): QuestionType | null {
  return QUESTIONS.find((question) => question.id === id) ?? null;
}
