import { readRating } from '../../../shared/reading/ratings.ts';
import { attributeOf, selectAll, shortTextOf, tagOf, textOf } from '../dom.ts';
import type { PageNode } from './page-tree.ts';
import type { RatingMark } from './rating-at.ts';

/** "9,5" beside "/10" beside "Excellent": more letters than this are more than a rating. */
const MAX_LETTERS = 40;
/** Longest markup of a rating, in characters, with all white space: what is longer holds a script. */
const MAX_WRITTEN = 2000;
/** Scales that people rate on; other figures behind a slash count pages or pictures. */
const OF_SCALE =
  /^\D{0,12}\d{1,2}(?:[.,]\d{1,2})?\s?(?:\/|out of|of|von|sur|su|de|di|van|av|af|z|из)\s?(?:5|6|7|10|20|100)(?:[.,]0)?(?![\d/.,])\D{0,24}$/i;
const LONE = /^\d{1,2}(?:[.,]\d)?$/;
const STAR = /(?:^|[^a-z])(?:star|stern|étoile|estrella|stella)(?!t)/i;
const MAX_ICONS = 6;
const MAX_PARTS = 8;

/**
 * The rating that an element shows by its parts together: points and scale apart, or a number beside a star.
 *
 * @param node - An element that shows no rating by itself.
 * @returns The rating; `null` where its parts show none.
 */
export function jointRating(node: PageNode): RatingMark | null {
  const { letters, children, dates } = node;
  const isShort = letters > 0 && letters <= MAX_LETTERS;
  const isJoint = children.length > 0 && children.length <= MAX_PARTS;
  if (!isShort || !isJoint || dates > 0 || node.date !== null) return null;
  const label = wholeIn(node) ?? starredIn(node);
  const rating = label === null ? null : readRating(label);
  return rating === null || rating.value === 0 ? null : { rating, rung: 'pattern' };
}

/** Points and scale in one element are its own rating. */
function wholeIn(node: PageNode): string | null {
  if (node.children.some(({ letters }) => letters >= node.letters)) return null;
  const written = shortTextOf(node.element, MAX_WRITTEN).replaceAll(/\s+/g, ' ').trim();
  return OF_SCALE.test(written) && !holdsRating(node) ? written : null;
}

function starredIn(node: PageNode): string | null {
  const words = wordsIn(node);
  return LONE.test(words) && hasStar(node) ? words : null;
}

/** A lone number may have been taken for a rating of its own, on another scale; drawn stars are rounded. */
function holdsRating({ children }: PageNode): boolean {
  return children.some(
    (child) =>
      (child.rating !== null && child.rating.rung !== 'structure' && !LONE.test(child.own)) ||
      holdsRating(child),
  );
}

/** The words of its parts in order, without those of drawings. */
function wordsIn(node: PageNode): string {
  return [node.own, ...node.children.map(wordsIn)].filter(Boolean).join(' ').trim();
}

function hasStar({ element }: PageNode): boolean {
  const icons = selectAll(element, 'i, svg, svg *, img, [class*="icon" i], [class*="star" i]');
  return icons.slice(0, MAX_ICONS).some((icon) => STAR.test(namesOf(icon)));
}

function namesOf(icon: Element): string {
  const names = ['class', 'id', 'src', 'alt', 'title', 'href', 'xlink:href', 'data-icon', 'name'];
  const title = tagOf(icon) === 'title' ? textOf(icon) : '';
  return [title, ...names.map((name) => attributeOf(icon, name)?.slice(0, 120) ?? '')].join(' ');
}
