import { parseText } from './parse-text.ts';
import type { QuestionType } from './question.ts';

/** As many characters as a submission may carry in one answer (feedback/submission.ts). */
const MAX_LENGTH = 10_000;

/**
 * "Anything you would like to tell us?": words, as many or few as they like.
 *
 * @source Open-ended follow-up, as asked after every scale question in the field.
 */
export const comment: QuestionType = {
  id: 'comment',
  control: 'text',
  range: null,
  parse: (answer) => parseText(answer, MAX_LENGTH),
};
