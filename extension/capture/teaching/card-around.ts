import { readDate } from '../../../shared/reading/dates.ts';
import { readRating } from '../../../shared/reading/ratings.ts';
import { around, attributeOf, fits, selectAll } from '../dom.ts';
import type { PageView } from '../page-view.ts';
import { visibleText } from '../visible-text.ts';
import { outwardOf, selectWithin } from './shadow-steps.ts';
import { siblingsLike } from './shape.ts';

/** Longest text that is a fact rather than prose, in characters. */
const MAX_FACT = 60;
/** A card has words. */
const MIN_LETTERS = 15;
/** Longest text of one card; beyond it is a list. */
const MAX_LETTERS = 15_000;
const MAX_PARTS = 200;
/** Icons in a row that are stars. */
const STARS = /^(?:5|10)$/;
const REVIEW =
  '[itemprop~="review"], [data-review-id], article, li, [class*="review" i], [class*="comment" i]';

/**
 * The review that a part of it belongs to: the smallest part of the page around it that repeats, and has words and a date or
 * a rating.
 *
 * @param part - What the owner points at.
 * @param view - The page.
 * @returns The review's outermost element; the part itself where nothing around it looks like a review.
 */
export function cardAround(part: Element, view: PageView): Element {
  const chain = chainOf(part).map((element) => ({ element, facts: factsOf(element, view) }));
  const repeats = chain.filter(({ element }) => siblingsLike(element).length > 1);
  const whole =
    repeats.find(({ facts }) => facts.hasWords && (facts.hasDate || facts.hasRating)) ??
    chain.find(({ facts }) => facts.hasWords && facts.hasDate && facts.hasRating) ??
    repeats.find(({ facts }) => facts.hasWords);
  return whole?.element ?? around(part, REVIEW) ?? part;
}

/**
 * The elements around a part, itself first, up to where the page as a whole begins.
 *
 * @param part - Any element.
 * @returns Inner before outer.
 */
export function chainOf(part: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = part; at !== null; at = outwardOf(at)) {
    if (fits(at, 'html, body, main')) break;
    chain.push(at);
  }
  return chain;
}

interface Facts {
  readonly hasWords: boolean;
  readonly hasDate: boolean;
  readonly hasRating: boolean;
}

function factsOf(element: Element, view: PageView): Facts {
  const text = visibleText(element);
  if (text.length < MIN_LETTERS || text.length > MAX_LETTERS) {
    return { hasWords: false, hasDate: false, hasRating: false };
  }
  const parts = selectWithin(element, ':not(svg *)').slice(0, MAX_PARTS);
  const lines = text.split('\n').filter((line) => line !== '');
  return {
    hasWords: lines.length + parts.length > 2,
    hasDate: parts.some((part) => isDated(part, view)),
    hasRating: parts.some(isRated),
  };
}

function isDated(part: Element, view: PageView): boolean {
  if (fits(part, 'time, [datetime]')) return true;
  const text = visibleText(part);
  return text.length <= MAX_FACT && readDate(text, { ...view, dayFirst: null }) !== null;
}

function isRated(part: Element): boolean {
  const labels = ['aria-label', 'title', 'alt'].map((name) => attributeOf(part, name) ?? '');
  const said = labels.some((label) => /\d|★/.test(label) && readRating(label) !== null);
  if (said || fits(part, '[data-rating], [data-score], [data-stars], [itemprop~="ratingValue"]')) {
    return true;
  }
  const text = visibleText(part);
  if (text.length <= MAX_FACT && /[★☆⭐]|\d\s?\/\s?(?:5|10)\b/.test(text)) return true;
  return STARS.test(String(selectAll(part, ':scope > svg, :scope > i, :scope > img').length));
}
