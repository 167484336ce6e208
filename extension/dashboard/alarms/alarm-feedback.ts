import type { StoredFeedback } from '../../store/feedback.ts';
import { feedbackPage } from '../../store/list.ts';
import type { Store } from '../../store/schema.ts';
import type { Subject } from '../../watch/subject.ts';
import type { Alarm } from '../../watch/watch-state.ts';
import { NO_FILTERS, type Filters } from '../route.ts';

/** Pieces that are looked through for those that an alarm is about. */
const LOOKED_AT = 100;
const LOW_STARS = 2.25;

/**
 * What a list must be narrowed to, to show at least what a series counts.
 *
 * @param subject - What the series is about.
 * @returns Filters.
 */
export function filtersOfSubject({ kind, theme, source }: Subject): Partial<Filters> {
  const sources = source === null ? [] : [source];
  if (kind === 'low-stars') return { sources, answered: 'stars' };
  if (kind === 'volume') return { sources };
  return theme === null ? { sources, label: 'neg' } : { theme };
}

/**
 * Reads what an alarm is about.
 *
 * @param store - The open store.
 * @param alarm - Any but one of silence, of which there is nothing to read.
 * @param limit - Most pieces.
 * @returns Newest first.
 */
export async function feedbackOfAlarm(
  store: Store,
  { subject, since, until }: Pick<Alarm, 'subject' | 'since' | 'until'>,
  limit: number,
): Promise<readonly StoredFeedback[]> {
  const page = await feedbackPage(store, {
    ...NO_FILTERS,
    ...filtersOfSubject(subject),
    from: since,
    to: until,
    limit: LOOKED_AT,
    after: null,
  });
  return page.items.filter((item) => isCounted(item, subject)).slice(0, limit);
}

function isCounted({ feedback, analysis }: StoredFeedback, subject: Subject): boolean {
  const { kind, theme, touchpoint } = subject;
  if (kind === 'low-stars') return feedback.stars !== null && feedback.stars < LOW_STARS;
  if (theme !== null) {
    return (
      analysis?.themes.some((each) => each.theme === theme && each.polarity === 'neg') ?? false
    );
  }
  return touchpoint === null || feedback.touchpoint === touchpoint;
}
