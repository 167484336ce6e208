import type { PeriodFacts } from '../../../shared/metrics/measure.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';

/**
 * A period of which a test states only what matters.
 *
 * @param known - What matters.
 * @returns Thirty days with nothing else in them.
 */
export function makeFacts(known: Partial<PeriodFacts> = {}): PeriodFacts {
  return { tally: EMPTY_TALLY, days: 30, replyHours: [], surveyed: 0, acted: 0, ...known };
}
