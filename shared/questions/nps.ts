import { parseScale } from './parse-scale.ts';
import type { QuestionType } from './question.ts';

const RANGE = [0, 10] as const;

/**
 * "How likely are you to recommend us?", 0 (not at all) to 10 (extremely).
 *
 * @source Reichheld 2003, "The one number you need to grow", Harvard Business Review.
 */
export const nps: QuestionType = {
  id: 'nps',
  control: 'scale',
  range: RANGE,
  parse: (answer) => parseScale(answer, RANGE),
};
