import { fail, succeed } from '../result.ts';
import type { Result } from '../result.ts';
import type { AnswerFailure } from './question.ts';

const DIGITS = /^\d{1,3}$/;

/**
 * Checks an answer on a scale of whole numbers. A form without JavaScript sends digits: they count too.
 *
 * @param answer - Anything.
 * @param range - Least and greatest choice.
 * @returns The chosen number; `wrong-type` for what is no number, `out-of-range` for what is no choice.
 */
export function parseScale(
  answer: unknown,
  range: readonly [number, number],
): Result<number, AnswerFailure> {
  const choice = typeof answer === 'string' && DIGITS.test(answer) ? Number(answer) : answer;
  if (typeof choice !== 'number' || Number.isNaN(choice)) return fail('wrong-type');
  const isChoice = Number.isInteger(choice) && choice >= range[0] && choice <= range[1];
  return isChoice ? succeed(choice) : fail('out-of-range');
}
