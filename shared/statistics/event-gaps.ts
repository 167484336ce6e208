/** Events of a longer time before, from which the usual rate is learned. */
export interface Before {
  readonly events: number;
  /** Above 0. */
  readonly days: number;
}

/** Jeffreys' prior for a rate: half an event, in no time. */
const PRIOR_EVENTS = 0.5;

/**
 * How often this many events more follow an event within so many days, if nothing has changed: the chart of the gaps
 * between rare events, several gaps taken together.
 *
 * @param before - From which the usual rate is learned.
 * @param further - Events after the first one.
 * @param days - From the first event to the last, both days counted.
 * @returns A probability from 0 to 1.
 * @source Xie, Goh, Ranjan 2002, "Some effective control chart procedures for reliability monitoring" (t_r chart); rate
 * learned as in surge.ts.
 */
export function clusterProbability(before: Before, further: number, days: number): number {
  const events = PRIOR_EVENTS + before.events;
  const share = days / (before.days + days);
  let exactly = (1 - share) ** events;
  let fewer = 0;
  for (let at = 0; at < further; at += 1) {
    fewer += exactly;
    exactly *= ((events + at) / (at + 1)) * share;
  }
  return Math.max(0, 1 - fewer);
}

/**
 * How often nothing happens for so long, if nothing has changed: the other side of the chart of gaps.
 *
 * @param before - From which the usual rate is learned.
 * @param days - Days since the last event.
 * @returns A probability from 0 to 1.
 * @source Benneyan 2001, "Number-between g-type statistical quality control charts"; rate learned as in surge.ts.
 */
export function silenceProbability(before: Before, days: number): number {
  return (before.days / (before.days + days)) ** (PRIOR_EVENTS + before.events);
}
