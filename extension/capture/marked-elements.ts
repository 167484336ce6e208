import { parentOf } from './dom.ts';
import type { ReviewOnPage } from './review-on-page.ts';

/** How far around what is marked up the site's card may end. */
const MAX_UP = 8;

/** Marked reviews by their elements and by what is around these; `null` where that holds several. */
export type MarkedElements = ReadonlyMap<Element, ReviewOnPage | null>;

/**
 * Finds where marked reviews stand.
 *
 * @param told - Reviews from structured data; those of scripts stand nowhere.
 * @returns Their elements, and some around each.
 */
export function byElement(told: readonly ReviewOnPage[]): MarkedElements {
  const around = new Map<Element, ReviewOnPage | null>();
  for (const review of told) {
    let at = review.element;
    for (let up = 0; at !== null && up <= MAX_UP; up += 1) {
      around.set(at, around.has(at) ? null : review);
      at = parentOf(at);
    }
  }
  return around;
}

/**
 * The one marked review that stands in a card.
 *
 * @param card - Element of what a recipe has read.
 * @param marked - From `byElement`.
 * @returns The review; `null` where none or several are there.
 */
export function markedWithin(card: Element | null, marked: MarkedElements): ReviewOnPage | null {
  return card === null ? null : (marked.get(card) ?? null);
}
