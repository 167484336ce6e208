import type { Question } from '../../shared/feedback/survey.ts';
import type { Draft, Given } from './draft.ts';

/**
 * Which questions are asked after what was answered so far.
 *
 * @param questions - Of the survey, in order.
 * @param answers - By question id.
 * @returns Those without a condition, and follow-ups whose question is asked and answered so.
 */
export function askedOf(
  questions: readonly Question[],
  answers: Draft['answers'],
): readonly Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    const { when } = question;
    const isAsked =
      !when ||
      (asked.some(({ id }) => id === when.question) && holds(when, answers[when.question]));
    if (isAsked) asked.push(question);
  }
  return asked;
}

/** A condition without numbers and choices holds for any answer. */
function holds(
  { from, to, anyOf }: NonNullable<Question['when']>,
  given: Given | undefined,
): boolean {
  if (given === undefined || given === '') return false;
  const ids = [given].flat();
  return (
    (from === undefined || Number(given) >= from) &&
    (to === undefined || Number(given) <= to) &&
    (!anyOf || anyOf.some((id) => ids.includes(id)))
  );
}
