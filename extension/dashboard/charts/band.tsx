import type { JSX } from 'preact';

/** An interval on its whole scale. */
export interface BandProps {
  /** Ends of the scale. */
  readonly range: readonly [number, number];
  /** `null`: the empty scale. */
  readonly at: { readonly low: number; readonly value: number; readonly high: number } | null;
}

const WIDTH = 100;
const HEIGHT = 14;
const BAR = { y: 3, height: 8 };

/**
 * The scale of a score, with its interval as a band and a mark at its value.
 *
 * @param props - Scale and interval.
 * @returns A drawing; the words beside it say the same.
 */
export function Band({ range: [least, greatest], at }: BandProps): JSX.Element {
  const placeOf = (value: number): number =>
    (Math.min(Math.max(value - least, 0), greatest - least) / (greatest - least)) * WIDTH;
  return (
    <svg
      class="band"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="band-scale" {...BAR} width={WIDTH} />
      {at !== null && (
        <>
          <rect
            class="band-interval"
            {...BAR}
            x={placeOf(at.low)}
            width={Math.max(placeOf(at.high) - placeOf(at.low), 0.5)}
          />
          <line
            class="band-mark"
            x1={placeOf(at.value)}
            x2={placeOf(at.value)}
            y1={0}
            y2={HEIGHT}
            vector-effect="non-scaling-stroke"
          />
        </>
      )}
    </svg>
  );
}
