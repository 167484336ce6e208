import type { QuestionTypeId } from '../../../shared/feedback/default-survey.ts';
import type { Question, Survey } from '../../../shared/feedback/survey.ts';
import { questionOf } from '../../../shared/questions/registry.ts';

const LETTERS = 'a b c d e f g h i j k l m n o p q r s t'.split(' ');

/**
 * Asks one question more, after the others.
 *
 * @param survey - As it is.
 * @param type - The new question's.
 * @returns The survey with it; its id is the type's, or one behind it.
 */
export function withQuestion(survey: Survey, type: QuestionTypeId): Survey {
  const taken = survey.questions.map(({ id }) => id);
  const id = [type, ...taken.map((_id, at) => `${type}-${at + 2}`)].find(
    (each) => !taken.includes(each),
  );
  const question: Question = {
    id: id ?? type,
    type,
    required: questionOf(type)?.range !== null,
    ...(type.startsWith('choice') && { choices: ['a', 'b'].map(emptyChoice) }),
  };
  return { ...survey, questions: [...survey.questions, question] };
}

/**
 * Changes a question.
 *
 * @param survey - As it is.
 * @param question - As it is to be, under the id it has.
 * @returns The survey with it.
 */
export function changeQuestion(survey: Survey, question: Question): Survey {
  return mended(
    survey,
    survey.questions.map((one) => (one.id === question.id ? question : one)),
  );
}

/**
 * Asks a question no more.
 *
 * @param survey - As it is.
 * @param id - The question's.
 * @returns The survey without it; the last one stays.
 */
export function withoutQuestion(survey: Survey, id: string): Survey {
  if (survey.questions.length === 1) return survey;
  return mended(
    survey,
    survey.questions.filter((one) => one.id !== id),
  );
}

/**
 * Moves a question.
 *
 * @param survey - As it is.
 * @param id - The question's.
 * @param by - -1 for earlier, 1 for later.
 * @returns The survey in the new order.
 */
export function moveQuestion(survey: Survey, id: string, by: -1 | 1): Survey {
  const at = survey.questions.findIndex((one) => one.id === id);
  const questions = [...survey.questions];
  const [moved] = questions.splice(at, 1);
  if (moved === undefined || at + by < 0) return survey;
  questions.splice(at + by, 0, moved);
  return mended(survey, questions);
}

/**
 * One more choice.
 *
 * @param question - Of a type with choices.
 * @returns The question with an empty one, under an id that was free.
 */
export function withChoice(question: Question): Question {
  const choices = question.choices ?? [];
  const free = LETTERS.find((letter) => !choices.some(({ id }) => id === letter));
  return free === undefined ? question : { ...question, choices: [...choices, emptyChoice(free)] };
}

/**
 * One more wording to try.
 *
 * @param question - Any question.
 * @returns The question with an empty one, under an id that no wording ever had: answers to one that was taken away must
 * not count for the next.
 */
export function withVariant(question: Question): Question {
  const id = `w-${crypto.randomUUID()}`;
  return { ...question, variants: [...(question.variants ?? []), { id }] };
}

/** A follow-up whose question is gone, or comes later now, would never be asked: it is asked always. */
function mended(survey: Survey, questions: readonly Question[]): Survey {
  return {
    ...survey,
    questions: questions.map((question, at) => {
      const { when, ...always } = question;
      const isKept = questions.slice(0, at).some(({ id }) => id === when?.question);
      return when === undefined || isKept ? question : always;
    }),
  };
}

function emptyChoice(id: string): { id: string; label: string } {
  return { id, label: '' };
}
