import { Z_95 } from './interval.ts';
import type { Interval } from './interval.ts';

/**
 * The 95 % interval of a share. It keeps within 0 and 1 and is honest for few answers and for all-or-none.
 *
 * @param successes - How many of them; need not be whole, so that effective numbers can be asked about.
 * @param n - Of how many.
 * @returns Shares from 0 to 1; all of them where `n` is 0.
 * @source Wilson 1927, "Probable inference, the law of succession, and statistical inference".
 */
export function wilsonInterval(successes: number, n: number): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const share = successes / n;
  const shrink = 1 + Z_95 ** 2 / n;
  const centre = (share + Z_95 ** 2 / (2 * n)) / shrink;
  const reach = (Z_95 / shrink) * Math.sqrt((share * (1 - share)) / n + Z_95 ** 2 / (4 * n ** 2));
  // Exact at the ends, where rounding would leave 0.9999999999999999 beside a share of 1.
  return {
    low: share === 0 ? 0 : Math.max(0, centre - reach),
    high: share === 1 ? 1 : Math.min(1, centre + reach),
  };
}
