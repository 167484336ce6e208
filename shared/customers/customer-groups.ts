import type { CountedHistory } from '../statistics/fit-bg-nbd.ts';
import type { CustomerHistory } from './histories.ts';

/** Customers whose histories are alike, so that many can be reckoned at once. */
export interface CustomerGroup extends CountedHistory {
  /** What all of them spent together, in money. */
  readonly spent: number;
}

/** Weeks that count as the same time, finest first. */
const GRAINS = [1, 4, 13] as const;

const MOST_GROUPS = 1500;

/**
 * Brings customers together who came as often and at the same times: to the week, or more coarsely where that would make
 * too many groups.
 *
 * @param customers - Any number.
 * @returns The groups; their counts add up to the customers.
 */
export function customerGroups(customers: readonly CustomerHistory[]): readonly CustomerGroup[] {
  let groups: readonly CustomerGroup[] = [];
  for (const grain of GRAINS) {
    groups = groupsBy(customers, grain);
    if (groups.length <= MOST_GROUPS) break;
  }
  return groups;
}

function groupsBy(customers: readonly CustomerHistory[], grain: number): readonly CustomerGroup[] {
  const groups = new Map<string, CustomerGroup>();
  for (const { history, spent } of customers) {
    const rounded = {
      repeats: history.repeats,
      lastAt: Math.round(history.lastAt / grain) * grain,
      observed: Math.round(history.observed / grain) * grain,
    };
    const key = `${rounded.repeats} ${rounded.lastAt} ${rounded.observed}`;
    const before = groups.get(key);
    groups.set(key, {
      history: rounded,
      count: (before?.count ?? 0) + 1,
      spent: (before?.spent ?? 0) + spent,
    });
  }
  return [...groups.values()];
}
