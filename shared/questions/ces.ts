import { parseScale } from './parse-scale.ts';
import type { QuestionType } from './question.ts';

const RANGE = [1, 7] as const;

/**
 * "We made it easy for you", 1 (strongly disagree) to 7 (strongly agree).
 *
 * @source CES 2.0: Dixon, Toman, DeLisi 2013, "The effortless experience" (CEB, since Gartner).
 */
export const ces: QuestionType = {
  id: 'ces',
  control: 'scale',
  range: RANGE,
  parse: (answer) => parseScale(answer, RANGE),
};
