import { MAX_ANSWER_LENGTH } from '../feedback/limits.ts';
import { parseText } from './parse-text.ts';
import type { QuestionType } from './question.ts';

/**
 * "Anything you would like to tell us?": words, as many or few as they like.
 *
 * @source Open-ended follow-up, as asked after every scale question in the field.
 */
export const comment: QuestionType = {
  id: 'comment',
  control: 'text',
  range: null,
  parse: (answer) => parseText(answer, MAX_ANSWER_LENGTH),
};
