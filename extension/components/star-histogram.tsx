import type { JSX } from 'preact';
import { useWords } from './words.ts';

/** How many gave how many stars. */
export interface StarHistogramProps {
  /** Counts; index 1 to 5 (0 unused). */
  readonly counts: readonly number[];
}

const STARS = [5, 4, 3, 2, 1] as const;

/**
 * Bars for five stars down to one, with their counts.
 *
 * @param props - The counts.
 * @returns A list that reads as words too.
 */
export function StarHistogram({ counts }: StarHistogramProps): JSX.Element {
  const { say } = useWords();
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    <ul class="histogram small">
      {STARS.map((stars) => {
        const count = counts[stars] ?? 0;
        return (
          <li key={stars} aria-label={say.common.histogramRow(stars, count)}>
            <span aria-hidden="true">{stars} ★</span>
            <span class="histogram-track" aria-hidden="true">
              <i style={{ width: `${all === 0 ? 0 : (count / all) * 100}%` }} />
            </span>
            <span aria-hidden="true">{count}</span>
          </li>
        );
      })}
    </ul>
  );
}

/**
 * Counts ratings by whole stars.
 *
 * @param ratings - Stars, 1 to 5; `null` counts nowhere.
 * @returns Counts by index 1 to 5.
 */
export function starCounts(ratings: readonly (number | null)[]): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const stars of ratings) {
    if (stars !== null) counts[Math.round(stars)] = (counts[Math.round(stars)] ?? 0) + 1;
  }
  return counts;
}
