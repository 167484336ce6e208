import { termOf, termsOf, textOfLine } from '../../store/list-line.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { searchWords, wordsOf } from '../../store/search-words.ts';
import type { Filters } from '../route.ts';

/** Filters that an older version's index cannot tell: while it is read, each piece is looked at for itself. */
export const UNLISTED = ['business', 'touchpoint', 'tag'] as const;

const TERMS = ['label', 'theme', 'stars', 'status', 'answered'] as const;

/**
 * Whether feedback passes the filters that an older version's index cannot tell.
 *
 * @param item - Any feedback.
 * @param filters - What is looked at.
 * @returns True where all of them hold.
 */
export function passesUnlisted({ feedback }: StoredFeedback, filters: Filters): boolean {
  const { business, touchpoint, tag } = filters;
  return (
    (business === null || feedback.businessId === business) &&
    (touchpoint === null || feedback.touchpoint === touchpoint) &&
    (tag === null || feedback.tags.includes(tag))
  );
}

/**
 * Whether feedback passes all filters, as the list would find it.
 *
 * @param item - Any feedback.
 * @param filters - What is looked at.
 * @returns True where all of them hold.
 */
export function matches(item: StoredFeedback, filters: Filters): boolean {
  if (!passesUnlisted(item, filters)) return false;
  const { sources, label, theme, stars, status, answered, text } = filters;
  const { feedback } = item;
  if (sources.length > 0 && !sources.includes(feedback.source.name)) return false;
  return hasTerms(item, { label, theme, stars, status, answered }) && hasWords(feedback, text);
}

function hasTerms(
  { feedback, analysis }: StoredFeedback,
  wanted: Pick<Filters, 'label' | 'theme' | 'stars' | 'status' | 'answered'>,
): boolean {
  const named = TERMS.flatMap((kind) => {
    const value = wanted[kind];
    return value === null ? [] : [termOf(kind, value)];
  });
  if (named.length === 0) return true;
  const terms = termsOf(feedback, analysis);
  return named.every((term) => terms.includes(term));
}

function hasWords(feedback: StoredFeedback['feedback'], text: string): boolean {
  const typed = searchWords(text);
  if (typed.length === 0) return true;
  const words = wordsOf(textOfLine(feedback));
  return typed.every((each) => words.some((word) => word.startsWith(each)));
}

/**
 * Whether the store's counts cannot tell what is looked at, so that the feedback itself must be read.
 *
 * @param filters - What is looked at.
 * @returns False where source, place and touchpoint are all that narrows.
 */
export function needsReading(filters: Filters): boolean {
  const { tag, label, theme, stars, status, answered, text } = filters;
  const read = [tag, label, theme, stars, status, answered];
  return text !== '' || read.some((each) => each !== null);
}
