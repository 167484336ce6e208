import type { Alarm } from './watch-state.ts';

/** Alarms of the same days, which are likely about the same thing. */
export interface AlarmGroup {
  /** The one that luck explains least. */
  readonly first: Alarm;
  readonly others: readonly Alarm[];
}

/**
 * Puts together what is likely one event seen in several series: complaints, low stars and more feedback than usual in the
 * same days.
 *
 * @param alarms - In any order.
 * @returns What luck explains least first.
 */
export function groupAlarms(alarms: readonly Alarm[]): readonly AlarmGroup[] {
  const groups: { first: Alarm; others: Alarm[] }[] = [];
  for (const alarm of alarms.toSorted((one, other) => one.luck - other.luck)) {
    const group = groups.find(({ first }) => isOfOneEvent(first, alarm));
    if (group) group.others.push(alarm);
    else groups.push({ first: alarm, others: [] });
  }
  return groups;
}

/** A slow rise is another event than a surge, and a silence is neither. */
function isOfOneEvent(one: Alarm, other: Alarm): boolean {
  return paceOf(one) === paceOf(other) && one.since <= other.until && other.since <= one.until;
}

function paceOf({ chart }: Alarm): string {
  return chart === 'surge' || chart === 'gaps' ? 'sudden' : chart;
}
