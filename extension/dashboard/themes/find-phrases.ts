import { dayOf } from '../../../shared/feedback/feedback.ts';
import { countPhrases, type Side } from '../../../shared/phrases/count-phrases.ts';
import { emergingPhrases, type EmergingPhrase } from '../../../shared/phrases/emerging-phrases.ts';
import { allFeedback } from '../../store/all-feedback.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/schema.ts';
import { matches } from '../narrow/matches.ts';
import { addDays, type DayRange } from '../period.ts';
import type { Filters } from '../route.ts';
import { FRESH_DAYS } from './fresh-days.ts';

/** What people say that they did not, and what only the unhappy say. */
export interface FoundPhrases {
  /** The last thirty days against the year before them. */
  readonly fresh: readonly EmergingPhrase[];
  /** Complaints against praise, in the period that is looked at. */
  readonly unhappy: readonly EmergingPhrase[];
}

/** What to compare. */
export interface PhraseQuestion {
  /** ISO day. */
  readonly today: string;
  readonly range: DayRange;
  readonly filters: Filters;
  /** What is no news, such as the business's own name. */
  readonly names: readonly string[];
  /** Stops the looking. */
  readonly signal: AbortSignal;
  /** Is told how many texts were looked at, after each chunk. */
  readonly onProgress: (looked: number) => void;
}

const BEFORE_DAYS = 365;
const MOST_SHOWN = 8;

/**
 * Looks through everything that is stored for words that one side says and the other does not.
 *
 * @param store - The open store; it is read in chunks, and clicks are answered in between.
 * @param question - What to compare.
 * @returns The clearest first; empty where too few speak. Of what was looked at so far, where it was stopped.
 */
export async function findPhrases(store: Store, question: PhraseQuestion): Promise<FoundPhrases> {
  const counts = countPhrases({ comparisons: 2, names: question.names });
  let looked = 0;
  for await (const chunk of allFeedback(store)) {
    if (question.signal.aborted) break;
    for (const { feedback, analysis } of chunk) {
      const item = { feedback, analysis: analysis?.analysis ?? null };
      const sides = sidesOf(item, question);
      if (feedback.text === '' || sides.every((side) => side === null)) continue;
      const language = item.analysis?.language ?? feedback.language;
      counts.add({ id: feedback.id, text: feedback.text, language, sides });
    }
    looked += chunk.length;
    question.onProgress(looked);
  }
  const [fresh = [], unhappy = []] = [0, 1].map((at) =>
    emergingPhrases(counts, at, { limit: MOST_SHOWN }),
  );
  return { fresh, unhappy };
}

function sidesOf(item: StoredFeedback, question: PhraseQuestion): readonly Side[] {
  const { today, range, filters } = question;
  if (!matches(item, filters)) return [null, null];
  const day = dayOf(item.feedback);
  const isIn = day >= (range.from ?? day) && day <= (range.to ?? day);
  return [freshness(day, today), isIn ? moodOf(item) : null];
}

function freshness(day: string, today: string): Side {
  const first = addDays(today, 1 - FRESH_DAYS);
  if (day >= first) return 'here';
  return day >= addDays(first, -BEFORE_DAYS) ? 'there' : null;
}

/** Stars say it where there are some; else the words. */
function moodOf({ feedback, analysis }: StoredFeedback): Side {
  const label = analysis?.sentiment.label ?? 'neu';
  const { stars } = feedback;
  if (stars !== null && stars !== 3) return stars < 3 ? 'here' : 'there';
  if (label === 'neu') return null;
  return label === 'neg' ? 'here' : 'there';
}
