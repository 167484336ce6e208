import { placesIn } from './bitmap.ts';
import { startsOf } from './cell-sums.ts';
import type { DayRange } from './cells.ts';
import { eachListed, within } from './count-listed.ts';
import type { ListedFacts } from './count-listed.ts';
import { ANSWER_FIELDS } from './line-facts.ts';
import type { ListFilters } from './list.ts';
import type { Store } from './schema.ts';
import { isoDay } from './segment-facts.ts';
import type { SegmentFacts } from './segment-facts.ts';

/** How often each choice was made: stars in halves, the label from 1 for the negative one, else what was answered. */
export type ChoiceCounts = ReadonlyMap<number, number>;

/** Answers, and the same by what they speak of or come from; one answer may belong to several groups, or to none. */
export interface AnswerGroups {
  readonly all: ChoiceCounts;
  readonly groups: ReadonlyMap<string, ChoiceCounts>;
}

/** What to count. */
export interface AnswersWanted {
  readonly range: DayRange;
  readonly filters: ListFilters;
  readonly answered: keyof typeof ANSWER_FIELDS;
  readonly by: 'theme' | 'touchpoint' | 'source';
}

/**
 * Counts the answers of all feedback that the list would show, by groups.
 *
 * @param store - The open store.
 * @param wanted - Which answers, and how they are grouped.
 * @returns The counts; `null` where an older version's index does not tell.
 */
export async function countAnswers(
  store: Store,
  wanted: AnswersWanted,
): Promise<AnswerGroups | null> {
  const all = new Map<number, number>();
  const groups = new Map<string, Map<number, number>>();
  const isToCount = within(wanted.range);
  const isTold = await eachListed(store, wanted, (part) => {
    const namesAt = grouping(part.facts, wanted.by);
    for (const [slot, choice] of choicesIn(part, wanted.answered, isToCount)) {
      countUp(all, choice);
      for (const name of namesAt(slot)) {
        const group = groups.get(name) ?? new Map<number, number>();
        countUp(group, choice);
        groups.set(name, group);
      }
    }
  });
  return isTold ? { all, groups } : null;
}

function* choicesIn(
  { facts, places }: ListedFacts,
  answered: AnswersWanted['answered'],
  isToCount: (day: string) => boolean,
): Generator<readonly [slot: number, choice: number], void> {
  const { shift, mask, none } = ANSWER_FIELDS[answered];
  const days = new Map<number, boolean>();
  for (const slot of placesIn(places)) {
    const choice = ((facts.answers[slot] ?? 0) >> shift) & mask;
    if (choice === none) continue;
    const oddDay = facts.places[facts.place[slot] ?? 0]?.[4] ?? '';
    const day = facts.day[slot] ?? 0;
    const isWanted = oddDay === '' ? (days.get(day) ?? isToCount(isoDay(day))) : isToCount(oddDay);
    if (oddDay === '') days.set(day, isWanted);
    if (isWanted) yield [slot, choice];
  }
}

/** Which groups a line belongs to. */
function grouping(
  facts: SegmentFacts,
  by: AnswersWanted['by'],
): (slot: number) => readonly string[] {
  if (by === 'theme') {
    const starts = startsOf(facts.themeCounts);
    return (slot) =>
      Array.from(
        facts.themeCodes.subarray(starts[slot] ?? 0, starts[slot + 1] ?? 0),
        (code) => facts.themes[code >> 2] ?? '',
      );
  }
  const names = facts.places.map(([, source, touchpoint]) => {
    const name = by === 'source' ? source : touchpoint;
    return name === '' ? [] : [name];
  });
  return (slot) => names[facts.place[slot] ?? 0] ?? [];
}

function countUp(counts: Map<number, number>, choice: number): void {
  counts.set(choice, (counts.get(choice) ?? 0) + 1);
}
