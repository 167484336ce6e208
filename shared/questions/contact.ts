import { MAX_CONTACT_LENGTH } from '../feedback/limits.ts';
import { parseText } from './parse-text.ts';
import type { QuestionType } from './question.ts';

/**
 * "May we get back to you?": an e-mail address or telephone number, whichever they leave.
 *
 * It is not checked for its form: a visitor knows how they can be reached, and addresses have more forms than patterns do.
 *
 * @source Data minimisation, GDPR article 5(1)(c): never required, kept only with consent.
 */
export const contact: QuestionType = {
  id: 'contact',
  control: 'contact',
  range: null,
  parse: (answer) => parseText(answer, MAX_CONTACT_LENGTH),
};
