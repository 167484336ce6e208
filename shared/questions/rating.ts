import { parseScale } from './parse-scale.ts';
import type { QuestionType } from './question.ts';

const RANGE = [1, 10] as const;

/**
 * "How would you rate it?", 1 to 10; of whatever the owner's wording names.
 *
 * @source Ten-point rating as used on booking and film sites; 10 is the best, unlike NPS there is no 0.
 */
export const rating: QuestionType = {
  id: 'rating',
  control: 'scale',
  range: RANGE,
  parse: (answer) => parseScale(answer, RANGE),
};
