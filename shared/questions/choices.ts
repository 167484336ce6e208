import { fail, succeed } from '../result.ts';
import type { QuestionType } from './question.ts';

/**
 * Any number of the owner's own choices; the answer holds their ids, in the owner's order and each once.
 *
 * @source Check-all-that-apply question: Krosnick and Presser 2010, "Question and questionnaire design", 4.
 */
export const choices: QuestionType = {
  id: 'choices',
  control: 'choices',
  range: null,
  parse(answer, offered = []) {
    const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    if (!chosen.every((one) => typeof one === 'string')) return fail('wrong-type');
    if (!chosen.every((one) => offered.includes(one))) return fail('out-of-range');
    return succeed(offered.filter((one) => chosen.includes(one)));
  },
};
