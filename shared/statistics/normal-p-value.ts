/** Below this the series converges within a few dozen terms; above it the continued fraction does. */
const SERIES_BELOW = 3;
const SERIES_TERMS = 60;
const FRACTION_DEPTH = 60;

/**
 * How often chance alone leads at least as far from the middle as `z`, to either side.
 *
 * @param z - Standard deviations.
 * @returns A probability from 0 to 1; 1 at `z` 0, about 0.05 at 1.96.
 * @source Abramowitz and Stegun 26.2.11 (series) and 26.2.14 (continued fraction).
 */
export function normalPValue(z: number): number {
  const distance = Math.abs(z);
  if (distance === Infinity) return 0;
  const density = Math.exp(-(distance ** 2) / 2) / Math.sqrt(2 * Math.PI);
  return distance < SERIES_BELOW
    ? 1 - 2 * density * seriesTo(distance)
    : (2 * density) / fractionTo(distance);
}

function seriesTo(distance: number): number {
  let term = distance;
  let sum = term;
  for (let at = 1; at < SERIES_TERMS; at += 1) {
    term *= distance ** 2 / (2 * at + 1);
    sum += term;
  }
  return sum;
}

function fractionTo(distance: number): number {
  let fraction = distance;
  for (let at = FRACTION_DEPTH; at > 0; at -= 1) fraction = distance + at / fraction;
  return fraction;
}
