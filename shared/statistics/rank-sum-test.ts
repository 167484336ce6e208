import { normalPValue } from './normal-p-value.ts';

/** Whether the values of one time tend to be greater than those of another. */
export interface RankSum {
  /** Standard errors that the present lies above the earlier; below 0 where it lies under. */
  readonly z: number;
  /** How often chance alone makes at least this difference, 0 to 1. */
  readonly p: number;
  readonly isLikelyReal: boolean;
}

const SIGNIFICANCE = 0.05;

/**
 * Whether values of two times differ by more than chance, whatever their distribution: for times until a reply.
 *
 * @param present - The later values.
 * @param earlier - Those that they are held against.
 * @returns The test; `null` where one side is empty.
 * @source Mann and Whitney 1947, with the correction for ties; normal approximation.
 */
export function rankSumTest(
  present: readonly number[],
  earlier: readonly number[],
): RankSum | null {
  const [m, k] = [present.length, earlier.length];
  if (m === 0 || k === 0) return null;
  const n = m + k;
  const { rankSum, ties } = ranksOf(present, earlier);
  const expected = (m * (n + 1)) / 2;
  const variance = ((m * k) / 12) * (n + 1 - ties / Math.max(1, n * (n - 1)));
  const z = variance <= 0 ? 0 : (rankSum - expected) / Math.sqrt(variance);
  const p = normalPValue(z);
  return { z, p, isLikelyReal: p < SIGNIFICANCE };
}

/** Equal values share the mean of their ranks. */
function ranksOf(
  present: readonly number[],
  earlier: readonly number[],
): { readonly rankSum: number; readonly ties: number } {
  const all = [
    ...present.map((value) => ({ value, isPresent: true })),
    ...earlier.map((value) => ({ value, isPresent: false })),
  ].toSorted((one, other) => one.value - other.value);
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const rank = (start + 1 + end) / 2;
    rankSum += rank * all.slice(start, end).filter((each) => each.isPresent).length;
    ties += (end - start) ** 3 - (end - start);
    start = end;
  }
  return { rankSum, ties };
}
