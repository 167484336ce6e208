import { describe, expect, it } from 'vitest';
import { minimise } from '../../../shared/statistics/minimise.ts';

const SEARCH = { from: [-1.2, 1], step: 0.5, tolerance: 1e-12, mostValues: 2000 };

describe('minimise', () => {
  it('finds the end of a bent valley', () => {
    // Rosenbrock's, least at 1, 1.
    const [x, y] = minimise(([a = 0, b = 0]) => (1 - a) ** 2 + 100 * (b - a ** 2) ** 2, SEARCH);
    expect(x).toBeCloseTo(1, 4);
    expect(y).toBeCloseTo(1, 4);
  });

  it('keeps away from where there is no value', () => {
    const [x] = minimise(([a = 0]) => (a <= 0 ? Number.NaN : a - Math.log(a)), {
      ...SEARCH,
      from: [3],
    });
    expect(x).toBeCloseTo(1, 4);
  });

  it('ends after as many values as it may look at', () => {
    let looked = 0;
    minimise(
      ([a = 0]) => {
        looked += 1;
        return -a;
      },
      { ...SEARCH, from: [0], mostValues: 40 },
    );
    expect(looked).toBeLessThan(45);
  });
});
