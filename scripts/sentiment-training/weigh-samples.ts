import type { Sample } from './samples.ts';

/** Fewer than that of one level in a set do not count for more. */
const FEWEST = 20;
/** Sets count by the root of their size, so that one large source does not speak for all businesses. */
const SET_EXPONENT = 0.5;

/**
 * Says how much each text counts.
 *
 * @param samples - All texts.
 * @param balance - 1: within a set, complaints count as much as praise; 0: each text counts the same.
 * @returns A weight for each, 1 on average.
 */
export function weighSamples(samples: readonly Sample[], balance: number): Float64Array {
  const counts = new Map<string, [number, number, number]>();
  for (const { set, level } of samples) {
    const levels = counts.get(set) ?? [0, 0, 0];
    levels[level] += 1;
    counts.set(set, levels);
  }
  const weights = Float64Array.from(samples, ({ set, level }) => {
    const levels = counts.get(set) ?? [0, 0, 0];
    const n = levels[0] + levels[1] + levels[2];
    const classes = levels.filter((count) => count > 0).length;
    const balanced = n / (Math.max(levels[level], FEWEST) * classes);
    return n ** (SET_EXPONENT - 1) * (1 - balance + balance * balanced);
  });
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}
