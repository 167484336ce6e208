import { readDate } from '../../../shared/reading/dates.ts';
import { selectAll } from '../dom.ts';
import type { PageView } from '../page-view.ts';
import { visibleText } from '../visible-text.ts';
import { cardAround } from './card-around.ts';
import { cardOf, type Lesson } from './lesson.ts';
import { ratingWays } from './rating-ways.ts';
import { siblingsLike } from './shape.ts';
import type { TeachStep } from './teach-protocol.ts';
import { dateWays, wordWays } from './word-ways.ts';

/** A review says at least this much, in characters, with name and date. */
const MIN_LETTERS = 15;
/** Longest text that is a date rather than prose, in characters. */
const MAX_DATE = 60;
/** Entries of a list that are looked at. */
const MAX_ENTRIES = 5;
/** What makes a number a rating, though it could be a day: "4/5", "4 of 5". */
const SCALED = /[★☆⭐]|\d\s?(?:\/|out of|of|von|de|sur|su|van)\s?(?:5|10|100)(?!\d)/iu;

/**
 * Whether what the owner points at can be what is asked for: a wrong click is told at once, not at the end.
 *
 * @param step - What is asked for.
 * @param part - What they point at.
 * @param lesson - The reviews, and what was pointed at before.
 * @param view - The page.
 * @returns True where a way to read it there could be made.
 */
export function canTake(step: TeachStep, part: Element, lesson: Lesson, view: PageView): boolean {
  if (step === 'card') {
    const isLone = lesson.peers.length < 2;
    return visibleText(part).length >= MIN_LETTERS && !(isLone && isList(part, view));
  }
  const card = cardOf(part, lesson.peers) ?? lesson.card;
  // The last way finds a date anywhere around: that is not what was pointed at.
  if (step === 'date') {
    return dateWays(card, part, lesson, view).some(({ rung }) => rung !== 'pattern');
  }
  if (step !== 'rating') return wordWays(step, card, part, lesson).length > 0;
  return !isDate(part, view) && ratingWays(card, part, lesson).ways.length > 0;
}

/** Between two reviews, the pointer is on their list. */
function isList(part: Element, view: PageView): boolean {
  return selectAll(part, ':scope > *')
    .slice(0, MAX_ENTRIES)
    .some((each) => siblingsLike(each).length > 1 && cardAround(each, view) === each);
}

/** "2 days ago" holds a number that is no rating. */
function isDate(part: Element, view: PageView): boolean {
  const text = visibleText(part);
  if (text.length > MAX_DATE || SCALED.test(text) || !/\p{L}/u.test(text)) return false;
  return readDate(text, { ...view, dayFirst: null }) !== null;
}
