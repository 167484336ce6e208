import { fail, succeed } from '../result.ts';
import type { Result } from '../result.ts';
import type { AnswerFailure } from './question.ts';

/**
 * Checks an answer in words.
 *
 * @param answer - Anything.
 * @param maxLength - Most characters that are taken.
 * @returns The text without blanks around it, line breaks as `\n`; `wrong-type` for what is no text, or `too-long`.
 */
export function parseText(answer: unknown, maxLength: number): Result<string, AnswerFailure> {
  if (typeof answer !== 'string') return fail('wrong-type');
  const text = answer.replaceAll(/\r\n?/g, '\n').trim();
  return text.length > maxLength ? fail('too-long') : succeed(text);
}
