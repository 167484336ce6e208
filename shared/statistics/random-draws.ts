import type { Random } from './seeded-random.ts';

/** Above this a Poisson number is put together from smaller ones, for `exp` of it would vanish. */
const POISSON_AT_ONCE = 30;

/**
 * Draws from the normal distribution with mean 0 and variance 1.
 *
 * @param random - Gives numbers from 0 to below 1.
 * @returns Any number.
 * @source Box and Muller 1958.
 */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * Draws from a Gamma distribution of scale 1: the weight that so many equal answers get in a Bayesian bootstrap.
 *
 * @param shape - Above 0; 0 gives 0.
 * @param random - Gives numbers from 0 to below 1.
 * @returns A number from 0 on, `shape` on average.
 * @source Marsaglia and Tsang 2000, "A simple method for generating gamma variables".
 */
export function drawGamma(shape: number, random: Random): number {
  if (shape <= 0) return 0;
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}

/**
 * Draws how many events happen where `mean` are expected.
 *
 * @param mean - From 0 on.
 * @param random - Gives numbers from 0 to below 1.
 * @returns A whole number from 0 on.
 * @source Knuth, "The art of computer programming" 3.4.1.
 */
export function drawPoisson(mean: number, random: Random): number {
  let rest = mean;
  let events = 0;
  for (; rest > POISSON_AT_ONCE; rest -= POISSON_AT_ONCE) events += below(POISSON_AT_ONCE, random);
  return events + below(rest, random);
}

function below(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let events = 0;
  for (let product = random(); product > limit; product *= random()) events += 1;
  return events;
}
