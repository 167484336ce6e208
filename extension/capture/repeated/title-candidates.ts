import { attributeOf, tagOf } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { type CardView, customersPieces, type Piece } from './card-view.ts';
import { isGrade, isSiteWords } from './hints.ts';
import { isFact } from './name-candidates.ts';
import type { PageNode } from './page-tree.ts';
import type { Candidate } from './vote.ts';

const TITLE_HINT =
  /(?:^|[\s_-])(?:title|headline|summary|subject|heading|betreff|titel|titre|titulo|titolo)(?:$|[\s_-])|(?:review|comment|content)[-_]?_?(?:title|headline|heading|summary)/i;
const REVIEW_TITLE = /(?:review|comment|rating)[-_]{0,2}(?:title|headline|heading)/;
const NOT_TITLE_HINT =
  /author|user|(?:^|[\s_-])name|date|product|rating|star|badge|verified|location|tooltip|tool-tip|item-label|meta/i;
const NOT_TITLE_AROUND = /author|user|product|tooltip|tool-tip|item-label|avatar|badge|location/;
const HEADING = /^H[1-6]$/;
const MAX_TITLE = 160;
/** "Colour:Black" is what they bought. */
const CHOICE = /^\p{L}{3,14}:\p{L}\S*$/u;

/**
 * What may be the title that the customer gave.
 *
 * @param view - The card.
 * @param prose - Their words.
 * @param name - The element of their name.
 * @returns Candidates; a good one scores 4 and more.
 */
export function titleCandidates(
  view: CardView,
  prose: Piece | null,
  name: Piece | null,
): readonly Candidate[] {
  return customersPieces(view).flatMap((piece) => {
    if (!isFree(piece.node, prose, name)) return [];
    const value = visibleText(piece.node.element, { without: starsIn(piece.node) });
    return isTitle(value, piece) ? [{ piece, value, score: scoreOf(piece, prose, name) }] : [];
  });
}

const MAX_STARS = 30;

/** "Rating ★★★★ Great" is the title "Great". */
function starsIn(node: PageNode): ReadonlySet<Element> | undefined {
  if (node.ratings === 0 || node.rating !== null) return undefined;
  const stars = node.children.filter(({ ratings, letters }) => ratings > 0 && letters <= MAX_STARS);
  return new Set(stars.map(({ element }) => element));
}

/** Whether an element with words of its own is neither the text nor the name nor a date. */
function isFree(node: PageNode, prose: Piece | null, name: Piece | null): boolean {
  if (node.own === '' || node === prose?.node || isWithin(name, node)) return false;
  return node.date === null && node.letters <= MAX_TITLE && !isFact(node);
}

function isTitle(value: string, piece: Piece): boolean {
  if (/^\([^()]*\)$/.test(value)) return false;
  if (isSiteWords(value) || value.includes('\n') || CHOICE.test(value)) return false;
  if (isMonogram(value) && !isCalledTitle(piece)) return false;
  // "5 stars" may be all that somebody found to say.
  const isRated = piece.node.rating !== null;
  if (isRated && (!TITLE_HINT.test(piece.hint) || isGrade(value.replace(POINTS, '')))) return false;
  // "Very good" beside the stars is the site's word for them, unless it is called a title.
  return !isGrade(value) || isCalledTitle(piece);
}

const POINTS = /^[\d\s.,/]+(?:of|out of)?[\d\s]*/;

function isMonogram(text: string): boolean {
  return text.length < 2 || /^\p{Lu}{2,3}$/u.test(text);
}

function isCalledTitle(piece: Piece): boolean {
  return named(piece) + headed(piece.node) > 0;
}

function isWithin(name: Piece | null, node: PageNode): boolean {
  if (name === null) return false;
  let at: PageNode | null = name.node;
  for (let up = 0; up < 4 && at !== null; up += 1) {
    if (at === node) return true;
    at = at.parent;
  }
  return node.parent === name.node;
}

/** "Ann, gardener": what somebody is stands below the name. */
function isBelowName(node: PageNode, name: Piece | null): boolean {
  const siblings = name?.node.parent?.children ?? [];
  return name !== null && siblings.indexOf(node) > siblings.indexOf(name.node);
}

function scoreOf(piece: Piece, prose: Piece | null, name: Piece | null): number {
  const { node, hint, around } = piece;
  const isAlien =
    !REVIEW_TITLE.test(hint) && (NOT_TITLE_HINT.test(hint) || NOT_TITLE_AROUND.test(around));
  const emphasis = ['B', 'STRONG'].includes(tagOf(node.element)) ? 1 : 0;
  const isRole = prose !== null && piece.at > prose.at && isBelowName(node, name);
  return (
    named(piece) +
    headed(node) +
    linked(node) +
    emphasis +
    placed(piece, prose) -
    (isAlien ? 4 : 0) -
    (isRole ? 6 : 0)
  );
}

function named({ hint, around }: Piece): number {
  if (TITLE_HINT.test(hint)) return 4;
  return TITLE_HINT.test(around) ? 2.5 : 0;
}

/** Many titles lead to the review's own page. */
function linked({ element, parent }: PageNode): number {
  const link = [element, parent?.element].find((each) => each && tagOf(each) === 'A');
  return link && /reviews?(?![a-z])/i.test(attributeOf(link, 'href') ?? '') ? 2.5 : 0;
}

function headed({ element, parent }: PageNode): number {
  if (HEADING.test(tagOf(element))) return 3.5;
  return parent !== null && HEADING.test(tagOf(parent.element)) ? 3 : 0;
}

function placed({ node, at }: Piece, prose: Piece | null): number {
  if (prose === null || at > prose.at + 20) return -2;
  return at < prose.at && isNeighbour(node, prose.node) ? 1.5 : 0;
}

/** Right above the words, or above what holds them. */
function isNeighbour(node: PageNode, prose: PageNode): boolean {
  for (const one of [node, node.parent]) {
    for (const other of [prose, prose.parent]) {
      const siblings = one?.parent?.children;
      if (!one || !other || siblings !== other.parent?.children || one === other) continue;
      if (siblings && siblings.indexOf(other) - siblings.indexOf(one) <= 2) return true;
    }
  }
  return false;
}
