import { firstChildOf, fits, nextOf, type Searchable, shadowOf, tagOf } from '../dom.ts';
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
    root instanceof Element ? [root] : childrenOf(root)
  ).map((element) => ({
    element,
    parent: null,
    depth: 0,
  }));
  open.reverse();
  while (open.length > 0 && nodes.length < MAX_NODES) {
    const next = open.pop();
    if (next === undefined || next.depth > MAX_DEPTH || isUnread(next.element)) continue;
    const node = nodeOf(next.element, next.parent);
    nodes.push(node);
    if (nodes.length % REST_AFTER === 0) yield;
    next.parent?.children.push(node);
    if (isDrawing(node.element)) continue;
    for (const element of childrenOf(node.element).toReversed()) {
      open.push({ element, parent: node, depth: next.depth + 1 });
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

function nodeOf(element: Element, parent: PageNode | null): PageNode {
  const own = ownWords(element);
  return {
    element,
    parent,
    children: [],
    own,
    rating: ratingAt(element, own),
    date: null,
    letters: own.length,
    ratings: 0,
    dates: 0,
  };
}

function ownWords(element: Element): string {
  let words = '';
  for (let node = firstChildOf(element); node !== null; node = nextOf(node)) {
    if (node instanceof Text) words += ` ${node.data.slice(0, 20_000)}`;
    if (words.length > 40_000) break;
  }
  return words === '' ? '' : words.replaceAll(/\s+/g, ' ').trim();
}

function childrenOf(root: Searchable): readonly Element[] {
  const shadow = root instanceof Element ? shadowOf(root) : null;
  const own: Element[] = [];
  for (let node = firstChildOf(root); node !== null; node = nextOf(node)) {
    if (node instanceof Element) own.push(node);
    if (own.length >= MAX_NODES) break;
  }
  // What a shadow tree shows stands before what is put into its slots.
  return shadow === null ? own : [...childrenOf(shadow), ...own];
}

function isUnread(element: Element): boolean {
  return UNREAD.has(tagOf(element)) || fits(element, TEMPLATES);
}

function isDrawing(element: Element): boolean {
  return tagOf(element) === 'svg' || tagOf(element) === 'SVG';
}
