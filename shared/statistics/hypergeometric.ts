const MOST_TERMS = 10_000;
const PRECISION = 1e-15;

/**
 * Gauss's hypergeometric function 2F1(a, b; c; z).
 *
 * @param parameters - a, b and c; c is no whole number from 0 down.
 * @param z - From 0 to below 1.
 * @returns Its value.
 * @source Abramowitz and Stegun 15.1.1: the series.
 */
export function hypergeometric(parameters: readonly [number, number, number], z: number): number {
  const [a, b, c] = parameters;
  let term = 1;
  let sum = 1;
  for (let at = 0; at < MOST_TERMS; at += 1) {
    term *= (((a + at) * (b + at)) / ((c + at) * (at + 1))) * z;
    sum += term;
    if (Math.abs(term) < PRECISION * Math.abs(sum)) break;
  }
  return sum;
}
