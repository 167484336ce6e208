/** Jeffreys' prior for a rate: half an event, in no time. */
const PRIOR_EVENTS = 0.5;
const WEEKS_IN_A_QUARTER = 13;

/** A week's count beside the weeks before it. */
export interface WeeklyCount {
  /** Counts of the earlier weeks, at least one. */
  readonly earlier: readonly number[];
  /** The count of the week in question. */
  readonly count: number;
}

/**
 * How often a week has at least this many, if nothing has changed since the earlier weeks.
 *
 * The rate is not known but learned from few events (Gamma), so that the week's count is negative binomial: this
 * alarms less often than a Poisson count at the earlier weeks' mean would.
 *
 * @param week - The count, and those before it.
 * @returns A probability from 0 to 1; 1 for a count of 0.
 * @source Gelman et al., "Bayesian data analysis", 2.6: posterior predictive of the Gamma-Poisson model.
 */
export function surgeProbability({ earlier, count }: WeeklyCount): number {
  const weeks = earlier.length;
  const events = PRIOR_EVENTS + earlier.reduce((sum, each) => sum + each, 0);
  let exactly = (weeks / (weeks + 1)) ** events;
  let fewer = 0;
  for (let at = 0; at < count; at += 1) {
    fewer += exactly;
    exactly *= (events + at) / ((at + 1) * (weeks + 1));
  }
  return Math.max(0, 1 - fewer);
}

/**
 * Below which probability a surge is worth an alarm, if false alarms are to keep to the owner's budget.
 *
 * @param falseAlarmsPerQuarter - How many the owner bears, over all series together.
 * @param series - How many series are looked at each week.
 * @returns A probability.
 */
export function surgeAlarmLevel(falseAlarmsPerQuarter: number, series: number): number {
  return falseAlarmsPerQuarter / (WEEKS_IN_A_QUARTER * Math.max(1, series));
}
