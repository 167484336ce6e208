import { tagOf, textOf } from '../dom.ts';
import type { Card } from './find-cards.ts';
import { hintOf, isSiteWords, slotOf } from './hints.ts';
import type { PageNode } from './page-tree.ts';
import {
  isBadge,
  isNoReply as saysNoReply,
  isReplyHeading,
  REPLY_HINT,
  STAFF,
} from './reply-words.ts';

/** An element of a card with what is needed to guess its part. */
export interface Piece {
  readonly node: PageNode;
  /** What the page calls it, and what it calls the elements around it up to the card. */
  readonly hint: string;
  readonly around: string;
  /** Where it stands in the card. */
  readonly slot: string;
  /** Its place in the card's order. */
  readonly at: number;
}

/** A card laid out for reading. */
export interface CardView {
  readonly card: Card;
  readonly pieces: readonly Piece[];
  /** The pieces of the owner's answer, which are not the customer's. */
  readonly reply: ReplyZone | null;
}

/** The part of a card in which the owner answers. */
export interface ReplyZone {
  readonly node: PageNode;
  readonly inside: ReadonlySet<PageNode>;
  /** The line above the answer: "Response from the owner". */
  readonly heading: PageNode | null;
}

const MAX_PIECES = 1500;
const MIN_REPLY = 12;

/**
 * Lays a card out.
 *
 * @param card - As found.
 * @returns Its elements in order with their names and places, and the owner's answer in it.
 */
export function viewOfCard(card: Card): CardView {
  const own = new Set(card.nodes);
  const pieces: Piece[] = [];
  const open: Place[] = card.nodes.toReversed().map((node) => ({ node, around: '', above: '' }));
  for (let next = open.pop(); next && pieces.length < MAX_PIECES; next = open.pop()) {
    const { node, around, above } = next;
    const hint = hintOf(node.element);
    const path = own.has(node) ? '' : pathTo(node, above);
    pieces.push({ node, hint, around, slot: slotOf(node, path), at: pieces.length });
    if (node.children.length === 0) continue;
    const nearer = own.has(node) ? '' : `${hint} ${around}`.slice(0, 240);
    for (const child of node.children.toReversed()) {
      open.push({ node: child, around: nearer, above: path });
    }
  }
  return { card, pieces, reply: replyIn(pieces, notReplies(card)) };
}

/** A node that waits to be laid out. */
interface Place {
  readonly node: PageNode;
  readonly around: string;
  /** The path to what holds it (see `slotOf`). */
  readonly above: string;
}

function pathTo({ element }: PageNode, above: string): string {
  return above === '' ? tagOf(element) : `${tagOf(element)}<${above}`;
}

/** An answer that stands beside the review is all answer; a review's own element is not. */
function notReplies({ nodes }: Card): ReadonlySet<PageNode> {
  return new Set(nodes.filter((node, at) => at === 0 || !isReplyCard(node)));
}

/**
 * Whether an element begins as the owner's answer does.
 *
 * @param node - What stands in a list beside reviews.
 * @returns True for "Developer response by Ann" and what follows.
 */
export function isReplyCard(node: PageNode): boolean {
  const first = allIn(node).find(({ own }) => own !== '');
  return first !== undefined && node.ratings === 0 && isReplyHeading(first.own);
}

function replyIn(pieces: readonly Piece[], own: ReadonlySet<PageNode>): ReplyZone | null {
  for (const piece of pieces) {
    if (own.has(piece.node) || piece.at < 2) continue;
    if (isBadge(piece.node.own) && piece.at < pieces.length * LATE) continue;
    const zone = zoneBy(piece, own);
    if (zone !== null && (zone.heading !== null || isByOwner(piece, zone, pieces))) return zone;
  }
  return null;
}

/** Who has a badge before the review is the reviewer, be it an owner, too. */
const LATE = 0.4;
/** Below a review others may answer as well. */
const THREAD = /(?:^|[\s_-])replies(?:$|\s)/;
function isByOwner(piece: Piece, { node }: ReplyZone, pieces: readonly Piece[]): boolean {
  if (THREAD.test(piece.hint)) {
    return STAFF.test(textOf(node.element).slice(0, 200));
  }
  return isAlone(piece, pieces);
}

const MAX_ALIKE = 2;

/** What a site calls "response" many times over in each review is what it asks the reviewer. */
function isAlone({ slot, hint }: Piece, pieces: readonly Piece[]): boolean {
  return pieces.filter((each) => each.slot === slot || each.hint === hint).length <= MAX_ALIKE;
}

function zoneBy({ node, hint }: Piece, own: ReadonlySet<PageNode>): ReplyZone | null {
  const heading = isReplyHeading(node.own) ? node : null;
  const isNamed = REPLY_HINT.test(hint) && !CONTROLS.has(tagOf(node.element));
  if (heading === null && !isNamed) return null;
  const around = zoneAround(node, headingLetters(heading) + MIN_REPLY, own);
  const zone = heading === null ? around : wholeZone(around, own);
  if (zone === null || zone.ratings > 0 || isNoReply(zone)) return null;
  if (/\p{L}/u.test(zone.own) && isSiteWords(zone.own)) return null;
  return { node: zone, inside: new Set(allIn(zone)), heading: heading ?? headingIn(zone) };
}

/** "Awaiting reply" stands where an answer will. */
function isNoReply({ element, letters }: PageNode): boolean {
  return letters < 60 && saysNoReply(textOf(element).trim());
}

/** "Comment from" and the business's name in bold, or the heading around the answer itself. */
function headingLetters(heading: PageNode | null): number {
  // What shows a date counts for nothing in the zone either.
  if (heading === null || heading.date !== null) return 0;
  return heading.letters - heading.own.length <= MAX_HEADING ? heading.letters : heading.own.length;
}

const CONTROLS = new Set(['BUTTON', 'A', 'FORM', 'INPUT', 'LABEL']);

/** The nearest element around one that has some more letters, within the card. */
function zoneAround(node: PageNode, letters: number, own: ReadonlySet<PageNode>): PageNode | null {
  let at: PageNode | null = node;
  while (at !== null && !own.has(at) && undatedLetters(at) < letters) at = at.parent;
  return at === null || own.has(at) ? null : at;
}

const MIN_LINE = 25;
const MAX_HEAD = 120;
/** A line of these says as much with a third of the letters. */
const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u;

/** A head of names, badges and dates stands above the answer, which is beside it. */
function wholeZone(zone: PageNode | null, own: ReadonlySet<PageNode>): PageNode | null {
  const parent = zone?.parent ?? null;
  if (zone === null || parent === null || own.has(parent) || parent.ratings > 0) return zone;
  const isHead =
    zone.letters <= MAX_HEAD && allIn(zone).every((each) => each.own.length < MIN_LINE);
  const line = CJK.test(textOf(parent.element)) ? MIN_LINE / 3 : MIN_LINE;
  return isHead && parent.letters >= zone.letters + line ? parent : zone;
}

/** "Updated a day ago" beside the heading is no answer yet. */
function undatedLetters(node: PageNode): number {
  if (node.date !== null) return 0;
  if (node.dates === 0 || node.letters > 400) return node.letters;
  return node.own.length + node.children.reduce((sum, each) => sum + undatedLetters(each), 0);
}

/**
 * What stands above the owner's answer: "Response from the owner", or only who answers, set in bold.
 *
 * @param reply - The answer.
 * @returns The lines, none of which is the answer itself.
 */
export function headingsOf({ node, heading }: ReplyZone): readonly PageNode[] {
  const head = heading && (headAround(node, heading) ?? heading);
  const headings = head === null ? [] : [head];
  const within = new Set(headings.flatMap(allIn));
  let left = node.letters - (head?.letters ?? 0);
  const all = inOrder(node).slice(1);
  const after = all.findIndex((each) => each === heading);
  const lines = all
    .map((line, at) => ({ line, isAfter: at > after }))
    .filter(({ line }) => !within.has(line) && line.own !== '' && line.date === null);
  for (const { line, isAfter } of lines) {
    if (!isShortFor(line, left) || (isAfter && !isLineAbove(line))) break;
    headings.push(line);
    left -= line.letters;
  }
  return headings;
}

function isShortFor({ letters }: PageNode, left: number): boolean {
  return letters <= MAX_HEADING && letters * 2 <= left;
}

function isLineAbove(node: PageNode): boolean {
  return isSetApart(node) || isReplyHeading(node.own);
}

/** A block by itself that holds heading, name and date, above the answer. */
function headAround(node: PageNode, heading: PageNode): PageNode | null {
  const [first, next] = node.children.filter(({ letters }) => letters > 0);
  if (first === undefined || next === undefined || first.dates === 0) return null;
  const parts = allIn(first);
  const isHead = first.letters <= MAX_HEAD && parts.every(({ own }) => own.length < MIN_LINE);
  return isHead && parts.includes(heading) && !isSiteWords(textOf(next.element)) ? first : null;
}

function inOrder(node: PageNode): readonly PageNode[] {
  const all: PageNode[] = [];
  const open = [node];
  for (let next = open.pop(); next && all.length < MAX_PIECES; next = open.pop()) {
    all.push(next);
    open.push(...next.children.toReversed());
  }
  return all;
}

const MAX_HEADING = 60;
const BOLD = new Set('B STRONG EM CITE H1 H2 H3 H4 H5 H6 DT SUMMARY'.split(' '));

function isSetApart({ element, own }: PageNode): boolean {
  if (/[.!?,。！？]$/u.test(own)) return false;
  return (
    BOLD.has(tagOf(element)) ||
    /(?:^|[\s_-])(?:h[1-6]|head\w*|title|name|user-?name|author|badge|by|byline|bold|fw-bold)(?:$|[\s_-])/.test(
      hintOf(element),
    )
  );
}

function headingIn(zone: PageNode): PageNode | null {
  return allIn(zone).find(({ own }) => isReplyHeading(own)) ?? null;
}

/**
 * An element and all in it.
 *
 * @param node - The outermost.
 * @returns The nodes, outer before inner.
 */
export function allIn(node: PageNode): readonly PageNode[] {
  const all = [node];
  for (const each of all) {
    if (all.length > MAX_PIECES) break;
    all.push(...each.children);
  }
  return all;
}

/**
 * The pieces that are the customer's.
 *
 * @param view - A card.
 * @returns All but the owner's answer.
 */
export function customersPieces(view: CardView): readonly Piece[] {
  const { pieces, reply } = view;
  return reply === null ? pieces : pieces.filter(({ node }) => !reply.inside.has(node));
}
