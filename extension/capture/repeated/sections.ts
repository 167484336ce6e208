import { tagOf } from '../dom.ts';
import { allIn, type CardView, customersPieces, type Piece } from './card-view.ts';
import { hintOf } from './hints.ts';
import type { PageNode } from './page-tree.ts';

/** Headings under which sites ask for the good and the bad, in the languages of our readers. */
const LABEL =
  /^\W*(?:pros?|cons?|(?:dis)?advantages?|strengths?|weaknesses?|(?:the )?(?:good|bad)(?: points?| things?| stuff| parts?)|positives|negatives|what (?:do|did) you (?:like|dislike|enjoy).{0,60}|what problems (?:is|are|does) .{0,70}|recommendations to others.{0,40}|what i (?:liked|disliked|loved).{0,20}|advice to management|other thoughts|vorteile?|nachteile?|positive[sn]?|negative[sn]?|(?:gut|schlecht) am arbeitgeber finde ich|(?:das )?(?:hat )?(?:mir )?(?:nicht )?gefallen(?: hat)?|(?:points?|aspects?) (?:positifs?|négatifs?|forts?|faibles?)|avantages?|inconvénients?|ventajas?|desventajas?|inconvenientes|(?:(?:puntos|aspectos|lo) )?(?:positivos?|negativos?)|puntos? (?:fuertes?|débiles?)|a favor|en contra|lo (?:mejor|peor|bueno|malo)|pregi|difetti|(?:s)?vantaggi|(?:aspetti|punti) (?:positivi|negativi|di forza|deboli)|pluspunten|minpunten|voordelen|nadelen|(?:sterke|zwakke) punten|prós|contras|(?:des)?vantagens|pontos (?:positivos|negativos|fortes|fracos)|zalety|wady|plusy|minusy|fördelar|nackdelar|fordeler|ulemper|fordele|výhody|nevýhody|klady|zápory|достоинства|недостатки|плюсы|минусы|комментарий|artıları|eksileri|olumlu(?: yönler)?|olumsuz(?: yönler)?|良い点|悪い点|気になる点|満足した点|不満な点|良かった点|気になった点|改善点|장점|단점|优点|缺点|優點|缺點)\W*$/iu;
const MAX_LABEL = 110;
const CONTROLS = new Set(['A', 'BUTTON', 'LABEL']);
/** Sections of one review at most. */
const MAX_SECTIONS = 12;

/** What all cards together tell of their sections. */
export interface Asked {
  /** The site's own questions (see `questionsOf`). */
  readonly questions: ReadonlySet<string>;
  /** Whether points under headings are the customers' words (see `arePointsWritten`). */
  readonly isWritten: boolean;
}

const NOTHING: Asked = { questions: new Set(), isWritten: false };

/**
 * The sections of a text that is written under headings: pros, cons, advice.
 *
 * @param view - The card.
 * @param prose - What was taken for the words: mostly the longest of the sections.
 * @param asked - What is known from all cards.
 * @returns Headings and words in their order; empty where there are none, or where the words hold them already.
 */
export function sectionsOf(
  view: CardView,
  prose: Piece | null,
  { questions, isWritten }: Asked = NOTHING,
): readonly PageNode[] {
  if (prose === null) return [];
  const within = new Set(allIn(prose.node));
  const labels = customersPieces(view).filter(
    ({ node }) => (isSectionLabel(node) || questions.has(node.own)) && !within.has(node),
  );
  const labelled = labels.flatMap(({ node }) => blocksOf(node, view, isWritten));
  const blocks = labels.length === 0 ? signedLists(view, within) : labelled;
  if (blocks.length === 0 || blocks.length > MAX_SECTIONS * 2) return [];
  const nodes = new Set(blocks);
  const isHeld = blocks.some((block) => allIn(block).includes(prose.node));
  const holdsSome = blocks.some((block) => block !== prose.node && within.has(block));
  if (holdsSome || (!isHeld && labels.length > 0 && areSummary(blocks, prose, view))) return [];
  if (!isHeld && !isSigned(blocks)) nodes.add(prose.node);
  return view.pieces.filter(({ node }) => nodes.has(node)).map(({ node }) => node);
}

/** Keywords above a text that stands under no heading sum it up. */
function areSummary(blocks: readonly PageNode[], { at, node }: Piece, view: CardView): boolean {
  if (allIn(node).some(isSectionLabel)) return false;
  return blocks.every((block) => {
    const place = view.pieces.find((piece) => piece.node === block)?.at ?? at;
    return place < at && block.letters < node.letters;
  });
}

function isSigned(blocks: readonly PageNode[]): boolean {
  return blocks.every((block) => !LISTS.has(tagOf(block.element)) && hasSign(block));
}

const SIGNED =
  /(?:^|[\s_-])(?:pros?|cons?|positives?|negatives?|(?:dis)?advantages?|strengths?|weaknesses?)(?:$|[\s_-])/;
const LISTS = new Set(['UL', 'OL']);
/** What is a plus or a minus by its whole name, beside a sign. */
const SIGNED_BLOCK =
  /^\s*(?:pros?|cons?|contro|contra|positives?|negatives?|positivo|negativo)\s*$/;
const SIGN = /^[+\-−–✓✔✗✘👍👎]*$/u;

/** Pluses and minuses, which the page tells apart by signs alone. */
function signedLists(view: CardView, within: ReadonlySet<PageNode>): readonly PageNode[] {
  const lists = customersPieces(view).filter(
    ({ node, hint }) => LISTS.has(tagOf(node.element)) && node.letters > 0 && SIGNED.test(hint),
  );
  const blocks = customersPieces(view).filter(
    ({ node, hint }) => !LISTS.has(tagOf(node.element)) && SIGNED_BLOCK.test(hint),
  );
  const signed = blocks.map(({ node }) => node).filter(hasSign);
  if (signed.length > 0) return signed;
  return lists.map(({ node }) => node).filter((node) => !within.has(node));
}

function hasSign({ letters, children }: PageNode): boolean {
  return letters > 2 && children.some(({ own }) => own !== '' && SIGN.test(own));
}

/**
 * Whether an element is the heading of a section: "Pros", "Vorteile:".
 *
 * @param node - Any node.
 * @returns True where it says nothing else.
 */
export function isSectionLabel({ own, letters, element }: PageNode): boolean {
  if (CONTROLS.has(tagOf(element))) return false;
  return own !== '' && letters === own.length && own.length <= MAX_LABEL && LABEL.test(own);
}

/** What a heading and its words make up: the element around both, with its like, or the heading and what follows it. */
function blocksOf(label: PageNode, view: CardView, isWritten: boolean): readonly PageNode[] {
  const roots = new Set(view.card.nodes);
  const at = wrapOf(label, roots);
  const { parent } = at;
  if (parent === null || roots.has(at)) return [];
  const { children } = parent;
  const others = children.filter((child) => child !== at && child.letters > 0);
  // The words stand beside the heading in an element of their own, or around it.
  const isAround = parent.own !== '' || (others.length === 1 && !roots.has(parent));
  if (isAround) return isKeywords(parent, isWritten) ? [] : alikeTo(parent, roots);
  const below = belowLabel(children.slice(children.indexOf(at) + 1));
  const isWords = below.length > 0 && !below.some((node) => isKeywords(node, isWritten));
  return isWords ? [at, ...below] : [];
}

/** What follows a heading, and what follows that of the same kind: one point each. */
function belowLabel(after: readonly PageNode[]): readonly PageNode[] {
  const nodes = after.filter(({ letters }) => letters > 0);
  const [first] = nodes;
  if (first === undefined || allIn(first).some(isSectionLabel)) return [];
  const kind = kindOf(first);
  const end = nodes.findIndex((node) => kindOf(node) !== kind);
  return kind === '' ? [first] : nodes.slice(0, end === -1 ? nodes.length : end);
}

/** The outermost element that holds nothing but the heading. */
function wrapOf(label: PageNode, roots: ReadonlySet<PageNode>): PageNode {
  let at = label;
  while (at.parent !== null && !roots.has(at) && at.parent.letters === label.letters) {
    at = at.parent;
  }
  return at;
}

/** A list of keywords to tick is no text. */
function isKeywords(node: PageNode, isWritten: boolean): boolean {
  return !isWritten && allIn(node).some(isPoint);
}

function isPoint({ element, letters }: PageNode): boolean {
  return tagOf(element) === 'LI' && letters > 0;
}

/** Letters of a point in the mean, from which points were written and not ticked. */
const MIN_POINT = 16;

/**
 * Whether the points that stand under headings were written by the customers: "Shift swaps with one tap", not "Durable".
 *
 * @param views - All cards.
 * @returns True where points are long in the mean.
 */
export function arePointsWritten(views: readonly CardView[]): boolean {
  const points = views.flatMap(customersPieces).filter(({ node }) => isPoint(node));
  const letters = points.reduce((sum, { node }) => sum + node.letters, 0);
  return letters >= points.length * MIN_POINT;
}

/** The other sections are built alike, though their headings are the site's own: "Atmosphere". */
function alikeTo(block: PageNode, roots: ReadonlySet<PageNode>): readonly PageNode[] {
  if (block.parent === null || roots.has(block)) return [block];
  const kind = kindOf(block);
  if (kind === '') return [block];
  return block.parent.children.filter(
    (child) =>
      child === block || (child.letters > 0 && child.dates === 0 && kindOf(child) === kind),
  );
}

function kindOf({ element }: PageNode): string {
  const [first = ''] = hintOf(element).trim().split(/\s+/);
  return first === '' ? '' : `${tagOf(element)}.${first}`;
}
