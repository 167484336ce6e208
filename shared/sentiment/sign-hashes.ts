import { hashWord } from './hash.ts';

/** Hashes of the signs that part words. */
export const SIGNS = {
  comma: hashWord(','),
  stop: hashWord('.'),
  dots: hashWord('..'),
  question: hashWord('?'),
  questions: hashWord('??'),
  asked: hashWord('?!'),
  exclamations: [hashWord('!'), hashWord('!!'), hashWord('!!!')],
} as const;
const MOST_EXCLAMATIONS = SIGNS.exclamations.length;

/**
 * Hashes the end of a sentence: how it was asked, shouted or left open.
 *
 * @param dots - How many stand there; an ellipsis counts as two.
 * @param questions - Question marks.
 * @param exclamations - Exclamation marks.
 * @returns 32 bits, signed.
 */
export function endHash(dots: number, questions: number, exclamations: number): number {
  if (questions > 0 && exclamations > 0) return SIGNS.asked;
  if (questions > 0) return questions > 1 ? SIGNS.questions : SIGNS.question;
  // Asking an array for the place before its first takes an engine long.
  if (exclamations === 0) return dots > 1 ? SIGNS.dots : SIGNS.stop;
  return SIGNS.exclamations[Math.min(exclamations, MOST_EXCLAMATIONS) - 1] ?? SIGNS.stop;
}
