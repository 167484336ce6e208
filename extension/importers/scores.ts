import type { Answer } from '../../shared/feedback/feedback.ts';
import type { Field } from './column-names/column-names.ts';
import { numberIn } from './table.ts';

/** The survey's own kinds of answers, with the least and greatest number that each may be. */
const SCORES = [
  ['nps', 0, 10],
  ['csat', 1, 5],
  ['ces', 1, 7],
] as const;

/**
 * What a row says its score is.
 *
 * @param cell - The type of the survey: `nps`, `CSAT`, `ces7`.
 * @returns Lower-case, without the number of its steps; empty where the row does not say.
 */
export function answerKind(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]*\d+$/, '');
}

/** "10 - Extremely likely", "5: very good", "2 (poor)". */
const LED_BY_NUMBER = /^(\d{1,2})\s*(?:[-–—:=.)]|\()\s*\p{L}/u;

/**
 * Reads the number of a score, also where its meaning stands behind it.
 *
 * @param cell - As the file has it.
 * @returns The number; `null` where the cell begins with none.
 */
export function scoreIn(cell: string): number | null {
  const led = LED_BY_NUMBER.exec(cell.trim().slice(0, 100))?.[1];
  return led === undefined ? numberIn(cell) : Number(led);
}

/**
 * Reads the scores of a row, each from its own column, or from the one column that holds them all.
 *
 * @param cell - Gives the cell of a field.
 * @param kind - Of `answerKind`.
 * @returns Scores that are on their scales, by their names.
 */
export function readScores(
  cell: (field: Field) => string,
  kind: string,
): Readonly<Record<string, Answer>> {
  const scores: Record<string, Answer> = {};
  for (const [score, least, greatest] of SCORES) {
    const number = scoreIn(kind === score ? cell('rating') : cell(score));
    if (number !== null && Number.isInteger(number) && number >= least && number <= greatest) {
      scores[score] = number;
    }
  }
  return scores;
}
