import { describe, expect, it } from 'vitest';
import { drawGamma, drawNormal, drawPoisson } from '../../../shared/statistics/random-draws.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

const DRAWS = 20_000;

describe('drawNormal', () => {
  it('has mean 0 and variance 1', () => {
    const { off, spread } = momentsOf(drawNormal, 0, 1);
    expect(off).toBeLessThan(5);
    expect(Math.abs(spread - 1)).toBeLessThan(0.1);
  });
});

describe('drawGamma', () => {
  it.each([0.25, 1, 7.5, 400])('has mean and variance %d', (shape) => {
    const { off, spread } = momentsOf((random) => drawGamma(shape, random), shape, shape);
    expect(off).toBeLessThan(5);
    expect(Math.abs(spread - 1)).toBeLessThan(0.1);
  });

  it('gives nothing to nobody', () => {
    expect(drawGamma(0, seededRandom(1))).toBe(0);
  });
});

describe('drawPoisson', () => {
  it.each([0.2, 4, 75])('has mean and variance %d', (mean) => {
    const { off, spread } = momentsOf((random) => drawPoisson(mean, random), mean, mean);
    expect(off).toBeLessThan(5);
    expect(Math.abs(spread - 1)).toBeLessThan(0.1);
  });
});

/** What was drawn, in standard errors from the mean, and beside the variance that it should have. */
function momentsOf(
  draw: (random: () => number) => number,
  mean: number,
  variance: number,
): { readonly off: number; readonly spread: number } {
  const random = seededRandom(20_261_121);
  const drawn = Array.from({ length: DRAWS }, () => draw(random));
  const found = drawn.reduce((sum, each) => sum + each, 0) / DRAWS;
  const square = drawn.reduce((sum, each) => sum + (each - found) ** 2, 0) / DRAWS;
  return { off: Math.abs(found - mean) / Math.sqrt(variance / DRAWS), spread: square / variance };
}
