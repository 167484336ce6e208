import { fail, succeed } from '../result.ts';
import type { QuestionType } from './question.ts';

/**
 * One of the owner's own choices; the answer is the choice's id, so that its wording may be mended later.
 *
 * @source Single-answer closed question: Krosnick and Presser 2010, "Question and questionnaire design", 4.
 */
export const choice: QuestionType = {
  id: 'choice',
  control: 'choice',
  range: null,
  parse(answer, choices = []) {
    if (typeof answer !== 'string') return fail('wrong-type');
    return choices.includes(answer) ? succeed(answer) : fail('out-of-range');
  },
};
