import { parseScale } from './parse-scale.ts';
import type { QuestionType } from './question.ts';

const RANGE = [1, 5] as const;

/**
 * "How satisfied are you?", 1 (very dissatisfied) to 5 (very satisfied).
 *
 * @source The field's standard five-point scale; 4 and 5 count as satisfied (see metrics/csat.ts).
 */
export const csat: QuestionType = {
  id: 'csat',
  control: 'stars',
  range: RANGE,
  parse: (answer) => parseScale(answer, RANGE),
};
