import {
  attributeNamesOf,
  firstChildOf,
  fits,
  nextOf,
  type Searchable,
  shadowOf,
  tagOf,
} from '../dom.ts';
import type { Steps } from '../slices.ts';
import { dateAt } from './date-at.ts';
import { jointRating } from './joint-rating.ts';
import { type RatingMark, ratingAt } from './rating-at.ts';

/** Most elements of a page that are looked at. */
export const MAX_NODES = 60_000;
/** Beyond this a page is not meant for people. */
const MAX_DEPTH = 150;
/** A rated element with fewer letters than this is the rating and nothing else: what is in it repeats it. */
const RATING_LETTERS = 60;

/** Elements between two rests. */
const REST_AFTER = 400;

const UNREAD = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT SELECT TEXTAREA HEAD LINK META OPTION'.split(' '),
);
const TEMPLATES = '[data-review-id="0"], [hidden]:not([hidden="until-found"])';
/** Attributes without which none of them is there. */
const HIDING: ReadonlySet<string> = new Set(['data-review-id', 'hidden']);

/** An element with what it and all in it show. */
export interface PageNode {
  readonly element: Element;
  readonly parent: PageNode | null;
  readonly children: PageNode[];
  /** Its own words, without those of the elements in it. */
  readonly own: string;
  /** The rating that it shows by itself. */
  rating: RatingMark | null;
  /** The date that it shows, as written. */
  date: string | null;
  /** Counts over itself and all in it. */
  letters: number;
  ratings: number;
  dates: number;
}

/** A page as a tree of what it shows. */
export interface PageTree {
  readonly nodes: readonly PageNode[];
  /** Whether the page is larger than what is looked at. */
  readonly isCut: boolean;
}

/**
 * Looks at every element below a root once and notes ratings, dates and amounts of text.
 *
 * @param root - A document or shadow root, or one element with all in it.
 * @param now - The current time, for relative dates.
 * @param language - Language of the page.
 * @returns The nodes, outer before inner; at most 60,000.
 * @yields {undefined} After every few hundred elements.
 */
export function* pageTreeOf(root: Searchable, now: Date, language: string | null): Steps<PageTree> {
  const nodes: PageNode[] = [];
  const open: { readonly element: Element; readonly parent: PageNode | null; depth: number }[] = (
    root instanceof Element ? [root] : contentOf(root).elements
  ).map((element) => ({
    element,
    parent: null,
    depth: 0,
  }));
  open.reverse();
  while (open.length > 0 && nodes.length < MAX_NODES) {
    const next = open.pop();
    if (next === undefined || next.depth > MAX_DEPTH) continue;
    const { element, parent, depth } = next;
    const names = attributeNamesOf(element);
    if (isUnread(element, names)) continue;
    const { own, elements } = contentOf(element);
    const node = nodeOf(element, parent, own, names);
    nodes.push(node);
    if (nodes.length % REST_AFTER === 0) yield;
    parent?.children.push(node);
    if (isDrawing(element)) continue;
    // The last to wait is the first to be looked at.
    for (let at = elements.length - 1; at >= 0; at -= 1) {
      const inner = elements[at];
      if (inner) open.push({ element: inner, parent: node, depth: depth + 1 });
    }
  }
  yield* sumUp(nodes, now, language);
  return { nodes, isCut: open.length > 0 };
}

/** Adds up from the innermost to the outermost. */
function* sumUp(nodes: readonly PageNode[], now: Date, language: string | null): Steps<void> {
  for (const [at, node] of nodes.toReversed().entries()) {
    if (at % REST_AFTER === 0) yield;
    if (node.dates === 0) node.date = dateAt(node, now, language);
    settleRating(node);
    if (node.rating !== null && node.letters <= RATING_LETTERS) node.ratings = 0;
    if (node.rating !== null) node.ratings += 1;
    if (node.date !== null) node.dates += 1;
    if (node.parent === null) continue;
    node.parent.letters += node.letters;
    node.parent.ratings += node.ratings;
    node.parent.dates += node.dates;
  }
}

/** Of a row of stars and its stars the row, of a label and what is drawn under it the label, of parts the whole. */
function settleRating(node: PageNode): void {
  if (node.rating?.rung === 'structure' && node.ratings > 0) {
    if (isRow(node)) forgetWithin(node);
    else node.rating = null;
  }
  const joint = node.rating === null ? jointRating(node) : null;
  if (joint === null) return;
  node.rating = joint;
  forgetWithin(node);
}

const MIN_ROW = 3;

/** Each star of a row is drawn by itself. */
function isRow({ children }: PageNode): boolean {
  const [first] = children;
  return (
    children.length >= MIN_ROW &&
    children.every(
      ({ rating, element, ratings }) =>
        (rating === null || rating.rung === 'structure') &&
        ratings <= 2 &&
        first !== undefined &&
        tagOf(element) === tagOf(first.element),
    )
  );
}

function forgetWithin(node: PageNode): void {
  node.ratings = 0;
  for (const child of node.children) {
    child.rating = null;
    forgetWithin(child);
  }
}

function nodeOf(
  element: Element,
  parent: PageNode | null,
  own: string,
  names: readonly string[],
): PageNode {
  return {
    element,
    parent,
    children: [],
    own,
    rating: ratingAt(element, own, names),
    date: null,
    letters: own.length,
    ratings: 0,
    dates: 0,
  };
}

/** What stands directly in an element or root. */
interface Content {
  /** Its words, without those of the elements in it. */
  readonly own: string;
  readonly elements: readonly Element[];
}

function contentOf(root: Searchable): Content {
  const own: Element[] = [];
  let words = '';
  for (let node = firstChildOf(root); node !== null; node = nextOf(node)) {
    if (node instanceof Element) own.push(node);
    else if (node instanceof Text && words.length <= MAX_WORDS) words += wordsOf(node);
    if (own.length >= MAX_NODES) break;
  }
  const shadow = root instanceof Element ? shadowOf(root) : null;
  return {
    own: words === '' ? '' : words.replaceAll(/\s+/g, ' ').trim(),
    // What a shadow tree shows stands before what is put into its slots.
    elements: shadow === null ? own : [...contentOf(shadow).elements, ...own],
  };
}

const MAX_WORDS = 40_000;

/** Most texts are the white space between two elements. */
function wordsOf({ data }: Text): string {
  return /\S/.test(data) ? ` ${data.slice(0, 20_000)}` : '';
}

function isUnread(element: Element, names: readonly string[]): boolean {
  if (UNREAD.has(tagOf(element))) return true;
  return names.some((name) => HIDING.has(name)) && fits(element, TEMPLATES);
}

function isDrawing(element: Element): boolean {
  return tagOf(element) === 'svg' || tagOf(element) === 'SVG';
}
