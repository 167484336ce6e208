import type { JSX } from 'preact';
import type { Driver } from './find-drivers.ts';

/** An impact with its band. */
export interface ImpactBarProps {
  readonly driver: Pick<Driver, 'impact' | 'low' | 'high' | 'isLikelyReal'>;
  /** The greatest distance from 0 that any bar or band of the list has. */
  readonly reach: number;
}

const HALF = 100;
const HEIGHT = 18;
const BAR = { y: 4, height: 10 };

/**
 * A bar to the left of the middle where the score is pulled down, to the right where it is lifted, with its band as a line.
 *
 * @param props - The impact.
 * @returns A drawing; the words beside it say the same.
 */
export function ImpactBar({ driver, reach }: ImpactBarProps): JSX.Element {
  const { impact, low, high, isLikelyReal } = driver;
  const placeOf = (value: number): number => HALF + (value / Math.max(reach, 1e-9)) * HALF;
  const [from, to] = impact < 0 ? [placeOf(impact), HALF] : [HALF, placeOf(impact)];
  const tone = impact < 0 ? 'impact-neg' : 'impact-pos';
  return (
    <svg
      class="impact-bar"
      viewBox={`0 0 ${2 * HALF} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line class="impact-zero" x1={HALF} x2={HALF} y1={0} y2={HEIGHT} />
      <rect class={isLikelyReal ? tone : 'impact-chance'} {...BAR} x={from} width={to - from} />
      <line
        class="impact-band"
        x1={placeOf(low)}
        x2={placeOf(high)}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
      />
    </svg>
  );
}
