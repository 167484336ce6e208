import { describe, expect, it } from 'vitest';
import { cusumReference } from '../../../shared/statistics/cusum.ts';
import { driftLimit, periodsToFalseDrift } from '../../../shared/statistics/drift-limit.ts';
import { drawPoisson } from '../../../shared/statistics/random-draws.ts';
import { seededRandom } from '../../../shared/statistics/seeded-random.ts';

describe('driftLimit', () => {
  it.each([1, 100, 5000])('is what is reached after %i periods', (periods) => {
    const rates = { usual: 0.2, feared: 0.4 };
    expect(periodsToFalseDrift(rates, driftLimit(rates, periods))).toBeCloseTo(periods, 4);
  });

  it.each([0.1, 0.5, 1.5])('keeps the promise where %d a day are usual', (usual) => {
    const rates = { usual, feared: 2 * usual };
    const [limit, reference] = [driftLimit(rates, 300), cusumReference(rates)];
    const random = seededRandom(3);
    let days = 0;
    for (let run = 0; run < 150; run += 1) {
      for (let sum = 0; sum < limit; days += 1) {
        sum = Math.max(0, sum + drawPoisson(usual, random) - reference);
      }
    }
    expect(days / 150).toBeGreaterThan(300);
  });
});
