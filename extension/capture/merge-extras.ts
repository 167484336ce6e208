import { lettersOf } from '../../shared/reading/letters.ts';
import type { ReviewOnPage } from './review-on-page.ts';

/** What few reviews have. */
type Extras = Pick<
  ReviewOnPage,
  'edited' | 'isTranslated' | 'original' | 'originalLanguage' | 'photos' | 'earlier'
>;

/**
 * Brings together what two copies of a review say beside its text.
 *
 * @param shown - As a human sees it.
 * @param told - Its copy.
 * @returns What either says. What the page tells machines in other words than it shows, where it says that it has
 *   translated, is what it has translated.
 */
export function mergeExtras(shown: ReviewOnPage, told: ReviewOnPage): Extras {
  const isOther = shown.isTranslated && areOtherWords(shown.text, told.text);
  return {
    edited: shown.edited ?? told.edited,
    isTranslated: shown.isTranslated || told.isTranslated,
    original: shown.original ?? told.original ?? (isOther ? told.text : null),
    originalLanguage: shown.originalLanguage ?? told.originalLanguage,
    photos: shown.photos ?? told.photos,
    earlier: shown.earlier.length > 0 ? shown.earlier : told.earlier,
  };
}

/** Neither the same, nor one the beginning of the other. */
function areOtherWords(one: string, other: string): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return second !== '' && !first.startsWith(second) && !second.startsWith(first);
}
