import type { JSX } from 'preact';
import type { PolarityCounts } from '../../../shared/metrics/tally.ts';

/** How a theme was spoken of. */
export interface PolarityBarProps {
  readonly counts: PolarityCounts;
  /** Mentions that make a whole bar. */
  readonly most: number;
}

const WIDTH = 100;
const HEIGHT = 10;

/**
 * A bar of complaints, neutral mentions and praise.
 *
 * @param props - The counts.
 * @returns A drawing; the words beside it say the same.
 */
export function PolarityBar({ counts, most }: PolarityBarProps): JSX.Element {
  const wide = (count: number): number => (count / Math.max(most, 1)) * WIDTH;
  return (
    <svg
      class="polarity-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="bar-neg" width={wide(counts.neg)} height={HEIGHT} />
      <rect class="bar-neu" x={wide(counts.neg)} width={wide(counts.neu)} height={HEIGHT} />
      <rect
        class="bar-pos"
        x={wide(counts.neg) + wide(counts.neu)}
        width={wide(counts.pos)}
        height={HEIGHT}
      />
    </svg>
  );
}
