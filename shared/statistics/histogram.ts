/**
 * How many answers lie between two choices.
 *
 * @param histogram - Numbers of answers; the index is the choice.
 * @param from - Least choice that counts.
 * @param to - Greatest choice that counts.
 * @returns Their number.
 */
export function countBetween(histogram: readonly number[], from: number, to: number): number {
  return histogram.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
}
