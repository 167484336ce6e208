import type { QuestionTypeId } from '../../../shared/feedback/default-survey.ts';
import type { Question, Survey } from '../../../shared/feedback/survey.ts';

/** A survey that asks questions of these types in this order. */
export function makeSurvey(types: readonly QuestionTypeId[], part: Partial<Survey> = {}): Survey {
  return {
    version: 1,
    businessName: 'Café Linde',
    questions: types.map((type) => makeQuestion(type)),
    thanks: { links: [] },
    ...part,
  };
}

/** A question whose id is its type; scales must be answered. */
export function makeQuestion(type: QuestionTypeId, part: Partial<Question> = {}): Question {
  return { id: type, type, required: type !== 'comment' && type !== 'contact', ...part };
}
