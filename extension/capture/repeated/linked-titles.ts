import { attributeOf, tagOf } from '../dom.ts';
import type { Piece } from './card-view.ts';
import type { PageNode } from './page-tree.ts';

/** Share of the cards whose longest words must lead to a page of their own. */
const MOST = 0.8;
const ENOUGH = 3;
const MAX_TITLE = 160;

/**
 * Tells lists of titles, each of which leads to its review, from lists of reviews.
 *
 * @param prose - What was taken for the words of each card.
 * @returns The titles, one a card; `null` where most cards have words of their own.
 */
export function linkedTitles(prose: readonly (Piece | null)[]): readonly (Piece | null)[] | null {
  const links = prose.map((piece) => piece && linkOf(piece.node));
  // Nobody writes titles of several sentences: each text leads to its review.
  if (prose.some((piece, at) => piece && links[at] !== null && piece.node.letters > MAX_TITLE)) {
    return null;
  }
  const known = links.filter((link) => link !== null);
  const isList = known.length >= Math.max(ENOUGH, prose.length * MOST);
  if (!isList || new Set(known).size < known.length) return null;
  return prose.map((piece, at) => (links[at] === null ? null : piece));
}

/** Where the words lead, all of which are the link's. */
function linkOf(node: PageNode): string | null {
  const link = [node, node.parent].find((each) => each && tagOf(each.element) === 'A');
  return link && link.letters === node.letters ? attributeOf(link.element, 'href') : null;
}
