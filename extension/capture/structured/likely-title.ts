import { lettersOf } from '../../../shared/reading/letters.ts';
import { isGrade, isSiteWords } from '../repeated/hints.ts';
import { ratingInLabel } from '../repeated/rating-at.ts';
import { isReplyHeading } from '../repeated/reply-words.ts';

/** "10/10" before its grade. */
const POINTS = /^\d{1,2}(?:[.,]\d{1,2})?\s?\/\s?\d{1,3}\s*/;

/**
 * A heading in a review's card, where it may be its title.
 *
 * @param heading - What the heading says; `null` where there is none.
 * @param author - The customer's name, which stands in headings, too.
 * @returns The heading; `null` for a name, "10/10 Excellent", "2 comments", "Response from the owner".
 */
export function likelyTitle(heading: string | null, author: string | null): string | null {
  if (heading === null || isSiteWords(heading) || isReplyHeading(heading)) return null;
  if (author !== null && lettersOf(author) === lettersOf(heading)) return null;
  const rest = heading.replace(POINTS, '');
  const isRating = rest !== heading && (rest === '' || isGrade(rest));
  return isRating || (isGrade(heading) && ratingInLabel(heading) !== null) ? null : heading;
}
