import { dayOf } from '../../../shared/feedback/feedback.ts';
import type { Cell } from '../../../shared/metrics/cell.ts';
import { personOf } from '../../../shared/metrics/people.ts';
import { addTallies, EMPTY_TALLY, tallyOf } from '../../../shared/metrics/tally.ts';
import { countListed } from '../../store/count-listed.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/schema.ts';
import type { DayRange } from '../period.ts';
import type { Filters } from '../route.ts';
import type { PeopleMode } from '../view.ts';
import { allNarrowed } from './read-narrowed.ts';

/** What to count. */
export interface CountQuestion {
  /** Each for itself: one person counts once in each where only the latest counts. */
  readonly ranges: readonly DayRange[];
  readonly filters: Filters;
  readonly people: PeopleMode;
  readonly signal: AbortSignal;
  /** Is told how many were looked at, after each chunk. */
  readonly onProgress: (looked: number) => void;
}

/**
 * Counts what the store keeps no counts of: by its index, or where that cannot tell, by reading the feedback.
 *
 * @param store - The open store; it is read in chunks, and clicks are answered in between.
 * @param question - What to count.
 * @returns Cells by day; of what was read so far, where it was stopped.
 */
export async function countNarrowed(
  store: Store,
  question: CountQuestion,
): Promise<readonly Cell[]> {
  if (question.people === 'all') {
    const listed = await countListed(store, question);
    if (listed !== null) return listed;
  }
  return countByReading(store, question);
}

/** Only the feedback itself tells who wrote it. */
async function countByReading(store: Store, question: CountQuestion): Promise<readonly Cell[]> {
  const cells = new Map<string, Cell>();
  let counted = 0;
  for (const range of question.ranges) {
    const isWanted = oncePerPerson(question.people);
    for await (const { items, looked } of allNarrowed(store, { ...question, range })) {
      for (const item of items) if (isWanted(item)) count(cells, item);
      counted += looked;
      question.onProgress(counted);
    }
  }
  return [...cells.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** Newest first: who has spoken already said something older. */
function oncePerPerson(people: PeopleMode): (item: StoredFeedback) => boolean {
  const seen = new Set<string>();
  return ({ feedback }) => {
    const person = people === 'all' ? null : personOf(feedback);
    if (person === null) return true;
    if (seen.has(person)) return false;
    seen.add(person);
    return true;
  };
}

function count(cells: Map<string, Cell>, { feedback, analysis }: StoredFeedback): void {
  const { businessId, source, touchpoint } = feedback;
  const day = dayOf(feedback);
  const key = JSON.stringify([businessId, source.name, touchpoint, day]);
  const tally = addTallies(cells.get(key)?.tally ?? EMPTY_TALLY, tallyOf(feedback, analysis));
  cells.set(key, { businessId, source: source.name, touchpoint: touchpoint ?? '', day, tally });
}
