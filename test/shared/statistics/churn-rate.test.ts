import { describe, expect, it } from 'vitest';
import { churnRate } from '../../../shared/statistics/churn-rate.ts';

describe('churnRate', () => {
  it('is what was lost over what was there, with Wilson’s interval', () => {
    const { churn, low, high, lifetime } = churnRate({ atStart: 50, lost: 5 });
    expect(churn).toBe(0.1);
    // The golden interval of 45 of 50, upside down.
    expect(low).toBeCloseTo(1 - 0.957, 3);
    expect(high).toBeCloseTo(1 - 0.786, 3);
    expect(lifetime).toBe(10);
  });

  it('expects no end where nobody left, and is not certain of it', () => {
    const { lifetime, high } = churnRate({ atStart: 3, lost: 0 });
    expect(lifetime).toBe(Infinity);
    expect(high).toBeCloseTo(0.561, 3);
  });
});
