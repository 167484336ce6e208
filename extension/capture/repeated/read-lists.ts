import { textOf } from '../dom.ts';
import { type ReviewOnPage, saysSomething } from '../review-on-page.ts';
import { type CardGroup, worthOf } from './find-cards.ts';
import { likeness, shapeOf } from './likeness.ts';
import type { PageNode } from './page-tree.ts';

/** A list and what was read of it. */
export interface ReadList {
  readonly group: CardGroup;
  readonly reviews: readonly ReviewOnPage[];
}

/**
 * What of a list may be believed: one whose entries have neither names nor words of their own is no list of reviews.
 *
 * @param reviews - As read, one an entry.
 * @returns Those that tell enough; none where the list is no list of reviews.
 */
export function believable(reviews: readonly ReviewOnPage[]): readonly ReviewOnPage[] {
  const whole = reviews.filter((review) => saysSomething(review) && isWhole(review));
  const named = whole.filter(({ author }) => author !== null).length;
  const texts = new Set(whole.map(({ text, title }) => `${title} ${text}`.replaceAll(/\d+/g, '0')));
  const isRepetitive = whole.length >= 3 && texts.size <= whole.length / 2;
  const isNamed = named >= whole.length / 2 || areAnonymous(whole);
  const isKnown = whole.length >= reviews.length / 2 && isNamed;
  return isKnown && !isRepetitive ? whole : [];
}

/** Share of the nameless reviews that must have stars, a date and words; some have only stars. */
const ANONYMOUS = 0.8;

function areAnonymous(reviews: readonly ReviewOnPage[]): boolean {
  return reviews.filter(isAnonymous).length >= reviews.length * ANONYMOUS;
}

/** Sites on employers and doctors name nobody: stars, a date and a few sentences must do. */
function isAnonymous({ rating, dates, text }: ReviewOnPage): boolean {
  return rating !== null && dates.length > 0 && text !== '';
}

/** Two of name, rating and date; all of them where there are no words. */
function isWhole({ text, title, author, rating, dates }: ReviewOnPage): boolean {
  const facts = [author !== null, rating !== null, dates.length > 0].filter(Boolean).length;
  return facts >= (text !== '' || title !== null ? 2 : 3);
}

/** Share of its parts that another list's entries have in common with the fullest list's, from which they are one kind. */
const ALIKE = 0.5;

/**
 * Chooses among the lists of a page.
 *
 * @param lists - All in which something was read.
 * @returns The fullest list, and those whose entries are built like its own: columns, tabs.
 */
export function akin(lists: readonly ReadList[]): readonly ReadList[] {
  const [best] = lists.toSorted((one, other) => worthOf(other.group) - worthOf(one.group));
  if (best === undefined) return [];
  const shape = shapeOfFirst(best.group);
  return lists.filter(
    (list) =>
      list === best ||
      (likeness(shapeOfFirst(list.group), shape) >= ALIKE && !isPreview(list, best)),
  );
}

/** "Top positive review" beside "Top critical review" shows what stands among the reviews, be it on another page. */
const PREVIEW = /^\W*(?:top|most helpful|featured) (?:positive|critical|negative|favou?rable)/i;

function isPreview({ group }: ReadList, best: ReadList): boolean {
  if (group.cards.length >= best.group.cards.length) return false;
  return group.cards.some(({ nodes: [first] }) => first && beginsAs(first, PREVIEW));
}

function beginsAs({ element }: PageNode, pattern: RegExp): boolean {
  return pattern.test(textOf(element).slice(0, 400).trim());
}

function shapeOfFirst({ cards }: CardGroup): ReadonlySet<string> {
  return shapeOf(cards.slice(0, 3).flatMap(({ nodes }) => nodes));
}
