import { readDate } from '../../../shared/reading/dates.ts';
import { attributeOf, fits, parentOf, selectAll } from '../dom.ts';
import type { PageView } from '../page-view.ts';
import type { Way } from '../recipe.ts';
import { visibleText } from '../visible-text.ts';
import { hooksWithin, inOrder } from './hooks.ts';
import { isWithin, type Lesson } from './lesson.ts';
import { selectWithin } from './shadow-steps.ts';
import { type Accept, votedWays } from './vote-ways.ts';

const MAX_NAME = 120;
const MAX_DATE = 120;
const MAX_TITLE = 300;
/** Attributes in which machines find a date. */
const DATE_ATTRIBUTES = ['datetime', 'content', 'data-date', 'data-time', 'title', 'aria-label'];
/** "By Anna", "von Anna": the name comes after. */
const BY = /^(?:by|von|par|por|de|di|da|door|av|af|przez|od|от|від|reviewed by|written by)\s+\S/iu;
const AFTER_BY = String.raw`^(?:(?:reviewed |written )?(?:by|von|par|por|de|di|da|door|av|af|przez|od|от|від)\s)?(.{1,120})$`;
/** Where a lone date may stand, once all that it was known by has gone. */
const DATE_SPOTS = 'time, span, small, p, em, b, i, a, div, li, td, dd';
/** Parts that hold prose. */
const PROSE = 'p, div, span, q, blockquote, td, dd, section, article, font, pre';
/** Share of a part's words that one part within must hold to stand for it. */
const NEARLY_ALL = 0.95;

/**
 * The ladder for the date that was pointed at.
 *
 * @param card - The card that it stands in.
 * @param clicked - The date.
 * @param lesson - The other cards.
 * @param view - The page.
 * @returns Ways, surest first.
 */
export function dateWays(
  card: Element,
  clicked: Element,
  lesson: Lesson,
  view: PageView,
): readonly Way[] {
  const accept: Accept = (text) =>
    text.length > MAX_DATE
      ? null
      : (readDate(text, { ...view, dayFirst: null })?.writtenAt.slice(0, 10) ?? null);
  const spots = [clicked, ...selectAll(clicked, '*'), ...outerOf(clicked, card)];
  const ways = spots.flatMap((spot) => {
    const names = DATE_ATTRIBUTES.filter((name) => accept(attributeOf(spot, name) ?? '') !== null);
    return hooksWithin(spot, card).flatMap(({ rung, at }): readonly Way[] => [
      ...names.map((attribute) => ({ rung, at, attribute })),
      { rung, at },
    ]);
  });
  const last: Way = { rung: 'pattern', at: DATE_SPOTS, pattern: '^.{4,60}$' };
  return votedWays(inOrder([...ways, last]), { card, clicked, cards: lesson.peers, accept });
}

/**
 * The ladder for a name, a title or a text that was pointed at.
 *
 * @param field - Which of them.
 * @param card - The card that it stands in.
 * @param pointedAt - The part.
 * @param lesson - The other cards.
 * @returns Ways, surest first.
 */
export function wordWays(
  field: 'author' | 'title' | 'text',
  card: Element,
  pointedAt: Element,
  lesson: Lesson,
): readonly Way[] {
  const clicked = field === 'text' ? wholeText(pointedAt, card) : pointedAt;
  const most = { author: MAX_NAME, title: MAX_TITLE, text: Infinity }[field];
  const accept: Accept = (text) => (text !== '' && text.length <= most ? text : null);
  const isBy = field === 'author' && BY.test(visibleText(clicked));
  const rest = isBy ? { pattern: AFTER_BY } : {};
  const ways = hooksWithin(clicked, card).map(({ rung, at }): Way => ({ rung, at, ...rest }));
  return votedWays(inOrder(ways), { card, clicked, cards: lesson.peers, accept });
}

/**
 * The part of a card that holds most words, where the owner has not pointed at one.
 *
 * @param card - The card.
 * @param taken - Parts that are something else.
 * @returns The part; `null` where there is none.
 */
export function proseIn(card: Element, taken: readonly Element[]): Element | null {
  const free = selectWithin(card, PROSE).filter(
    (part) => !taken.some((each) => isWithin(each, part) || isWithin(part, each)),
  );
  const lengths = new Map(free.map((part) => [part, visibleText(part).length]));
  const most = Math.max(0, ...lengths.values());
  // The innermost that still holds nearly all: in the page's order, the last.
  return most === 0
    ? null
    : (free.findLast((part) => (lengths.get(part) ?? 0) >= most * NEARLY_ALL) ?? null);
}

/** A text of several paragraphs is all of them; so is one whose part was pointed at. */
function wholeText(part: Element, card: Element): Element {
  const parent = parentOf(part);
  if (parent === null || parent === card || !fits(part, 'p, br, b, i, em, strong, a')) return part;
  const isProse = selectAll(parent, ':scope > *').every((each) =>
    fits(each, 'p, br, b, i, em, strong, a, button'),
  );
  return isProse ? wholeText(parent, card) : part;
}

/** What stands close around a part: the owner points at letters where the element around them has the hook. */
function outerOf(part: Element, card: Element): readonly Element[] {
  const parent = parentOf(part);
  if (parent === null || parent === card || part === card) return [];
  return visibleText(parent) === visibleText(part) ? [parent, ...outerOf(parent, card)] : [];
}
