const G = 7;
const COEFFICIENTS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;
const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * The logarithm of the Gamma function.
 *
 * @param x - Above 0.
 * @returns Its value, to about fourteen digits.
 * @source Lanczos 1964, "A precision approximation of the gamma function", with g = 7 and nine terms.
 */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  let series = 0.9999999999998099;
  for (const [at, coefficient] of COEFFICIENTS.entries()) series += coefficient / (x + at);
  const base = x + G - 0.5;
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(base) - base + Math.log(series);
}
