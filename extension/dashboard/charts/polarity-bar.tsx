import type { JSX } from 'preact';
import type { PolarityCounts } from '../../../shared/metrics/tally.ts';

/** How a theme was spoken of. */
export interface PolarityBarProps {
  readonly counts: PolarityCounts;
  /** Mentions that make a whole bar. */
  readonly most: number;
}

/** Of a bar, in its own units. */
const HEIGHT = 10;
const WHOLE = 100;

/**
 * A bar of complaints, neutral mentions and praise.
 *
 * @param props - The counts.
 * @returns A drawing; the words beside it say the same.
 */
export function PolarityBar({ counts, most }: PolarityBarProps): JSX.Element {
  const { neg, neu, pos } = counts;
  const all = Math.max(neg + neu + pos, 1);
  return (
    <svg
      class="polarity-bar"
      width={`${(all / Math.max(most, all)) * WHOLE}%`}
      viewBox={`0 0 ${all} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="bar-neg" width={neg} height={HEIGHT} />
      <rect class="bar-neu" x={neg} width={neu} height={HEIGHT} />
      <rect class="bar-pos" x={neg + neu} width={pos} height={HEIGHT} />
    </svg>
  );
}
