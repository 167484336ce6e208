import type { Rating } from '../../shared/feedback/feedback.ts';
import { climb, type Ground } from './climb.ts';
import type { EarlierWays } from './recipe.ts';
import type { EarlierOnPage } from './review-on-page.ts';

/** Most earlier wordings of one review that are kept. */
const MAX_EARLIER = 20;

/** How the parts of a wording are understood: as those of the review that shows it. */
export interface EarlierReading {
  readonly rating: (text: string) => Rating | null;
  readonly date: (text: string) => string | null;
  readonly title: (text: string) => string | null;
}

/**
 * Reads what an edited review said before, where the card shows it.
 *
 * @param ways - How to read it.
 * @param elements - The elements that hold one wording each.
 * @param reading - How texts are understood.
 * @returns The wordings that say anything, in the page's order.
 */
export function readEarlier(
  ways: EarlierWays,
  elements: readonly Element[],
  reading: EarlierReading,
): readonly EarlierOnPage[] {
  const { fields } = ways;
  return elements
    .slice(0, MAX_EARLIER)
    .map((card): EarlierOnPage => {
      const ground: Ground = { card, roots: [card] };
      return {
        rating: climb(fields.rating, ground, reading.rating)?.value ?? null,
        date: climb(fields.date, ground, reading.date)?.value ?? null,
        title: climb(fields.title, ground, reading.title)?.value ?? null,
        text: climb(fields.text, ground, (text) => text)?.value ?? '',
      };
    })
    .filter(({ text, title }) => text !== '' || title !== null);
}
