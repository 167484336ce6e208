import { placesIn } from './bitmap.ts';
import { startsOf } from './cell-sums.ts';
import type { DayRange } from './cells.ts';
import { eachListed, within } from './count-listed.ts';
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
  const all = new Int32Array(CHOICES);
  const groups = new Map<string, Int32Array>();
  const isWanted = daysWanted(wanted.range);
  const { shift, mask, none } = ANSWER_FIELDS[wanted.answered];
  const isTold = await eachListed(store, wanted, ({ facts, places }) => {
    const into = groupsOf(facts, wanted.by, groups);
    for (const slot of placesIn(places)) {
      const choice = ((facts.answers[slot] ?? 0) >> shift) & mask;
      if (choice === none || !isWanted(facts, slot)) continue;
      countUp(all, choice);
      for (let at = into.starts[slot] ?? 0; at < (into.starts[slot + 1] ?? 0); at += 1) {
        const counts = into.counts[into.numberAt(slot, at)];
        if (counts !== undefined) countUp(counts, choice);
      }
    }
  });
  if (!isTold) return null;
  const named = [...groups].map(([name, counts]) => [name, choicesIn(counts)] as const);
  return {
    all: choicesIn(all),
    groups: new Map(named.filter(([, counts]) => counts.size > 0)),
  };
}

/** More than any answer has choices. */
const CHOICES = 16;

/** Numbers rather than names, for it is asked of each of a million lines. */
interface LineGroups {
  /** By slot, where the groups of a line begin; one more for the end of the last. */
  readonly starts: Uint32Array;
  /** A group of a line, as its number among `counts`; beyond them where it has no name. */
  readonly numberAt: (slot: number, at: number) => number;
  readonly counts: readonly (Int32Array | undefined)[];
}

function groupsOf(
  facts: SegmentFacts,
  by: AnswersWanted['by'],
  groups: Map<string, Int32Array>,
): LineGroups {
  const countsOf = (name: string): Int32Array | undefined => {
    const counts = groups.get(name) ?? new Int32Array(CHOICES);
    if (name !== '') groups.set(name, counts);
    return name === '' ? undefined : counts;
  };
  if (by === 'theme') {
    const { themeCodes } = facts;
    return {
      starts: startsOf(facts.themeCounts),
      numberAt: (_slot, at) => (themeCodes[at] ?? 0) >> 2,
      counts: facts.themes.map((theme) => countsOf(theme)),
    };
  }
  const { place } = facts;
  return {
    starts: Uint32Array.from({ length: place.length + 1 }, (_, slot) => slot),
    numberAt: (slot) => place[slot] ?? 0,
    counts: facts.places.map(([, source, touchpoint]) =>
      countsOf(by === 'source' ? source : touchpoint),
    ),
  };
}

/** Whether a line's day is wanted; each day is looked at once. */
function daysWanted(range: DayRange): (facts: SegmentFacts, slot: number) => boolean {
  if (range.from === null && range.to === null) return () => true;
  const isWanted = within(range);
  const known = new Map<number, boolean>();
  return (facts, slot) => {
    const oddDay = facts.places[facts.place[slot] ?? 0]?.[4] ?? '';
    if (oddDay !== '') return isWanted(oddDay);
    const day = facts.day[slot] ?? 0;
    let answer = known.get(day);
    if (answer === undefined) known.set(day, (answer = isWanted(isoDay(day))));
    return answer;
  };
}

function countUp(counts: Int32Array, choice: number): void {
  counts[choice] = (counts[choice] ?? 0) + 1;
}

function choicesIn(counts: Int32Array): ChoiceCounts {
  return new Map([...counts.entries()].filter(([, n]) => n > 0));
}
