import { fail, succeed } from '../result.ts';
import type { QuestionType } from './question.ts';

/**
 * A box that the visitor ticks, never ticked beforehand; the answer is `yes`, and nothing where they left it alone.
 *
 * @source GDPR article 4(11) and recital 32: consent is a clear affirmative act, no pre-ticked box.
 */
export const consent: QuestionType = {
  id: 'consent',
  control: 'consent',
  range: null,
  parse(answer) {
    if (answer === 'yes') return succeed('yes');
    return fail(typeof answer === 'string' ? 'out-of-range' : 'wrong-type');
  },
};
