import { tagOf, textOf } from '../dom.ts';
import type { Card } from './find-cards.ts';
import { hintOf, isSiteWords, slotOf } from './hints.ts';
import type { PageNode } from './page-tree.ts';

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
const OWNER = String.raw`(?:owner|business|merchant|seller|manager|management|vendor|company|host|shop|store|property|hotel|restaurant|team|staff|developer|author|doctor|provider|practice|clinic|dealer|dealership|attorney|lawyer|agent|employer|venue|salon|brand|manufacturer|supplier)`;
const REPLY_HINT = new RegExp(
  String.raw`${OWNER}[\w-]*(?:repl(?:y|ies)|respon[sd]|answer)|(?:reply|response|answer)[-_]?(?:from|by|text|body|content|box|wrapper|container|${OWNER})|(?:^|[\s_-])(?:reply|replies|responses?)(?:$|\s)|antwort|reponse|respuesta|risposta`,
  'i',
);
const REPLY_WORDS = new RegExp(
  String.raw`^\W*(?:(?:store |shop |business |site )?owner\W*$|(?:response|reply|comment|answer|message) (?:from|by|of)\b|${OWNER}(?:'s)? (?:response|reply|answer)|(?:antwort|kommentar|rückmeldung) (?:von|vom|des|der)|r[ée]ponse (?:de|du|des)\b|respuesta (?:de|del)\b|risposta (?:di|da|del)|reactie (?:van|door)\b|antwoord (?:van)\b|resposta (?:de|do|da)\b|svar fr[aå]n?\b|odpowied[zź]|odpov[eě]ď|ответ(?![а-яё])|(?:комментарий )?администраци|.{0,12}(?:からの)?(?:返信|返答|回答)\W*$|답글|(?:판매자|사장님?|업체)?\s?답변\W*$|商家回复|.{2,40}(?:['’]s (?:reply|response|answer)\b| yanıtı| cevabı)|.{2,40} (?:replied|responded|antwortete|a répondu|ha respondido|ha risposto|reageerde)\b|(?:replied|responded|hat geantwortet|a répondu|ha respondido|respondió|ha risposto|reageerde|respondeu|svarade|odpowiedziała?)\W*$|(?:arbeitgeber|hotelier|verkäufer|händler|inhaber)-?(?:kommentar|antwort))`,
  'iu',
);
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
  return first !== undefined && node.ratings === 0 && isReplyHeading(first);
}

function replyIn(pieces: readonly Piece[], own: ReadonlySet<PageNode>): ReplyZone | null {
  for (const piece of pieces) {
    if (own.has(piece.node) || piece.at < 2) continue;
    if (BADGE.test(piece.node.own) && piece.at < pieces.length * LATE) continue;
    const zone = zoneBy(piece, own);
    if (zone !== null && (zone.heading !== null || isByOwner(piece, zone, pieces))) return zone;
  }
  return null;
}

/** Who has a badge before the review is the reviewer, be it an owner, too. */
const LATE = 0.4;
const BADGE =
  /^\W*(?:(?:store |shop |business |site )?owner|developer|d[ée]veloppeur|entwickler(?:in)?|desarrollador|sviluppatore|ontwikkelaar|desenvolvedor|propri[ée]taire|inhaber(?:in)?|propietario|proprietario|proprietário|eigenaar|eigentümer|verkäufer|händler|vendeur|vendedor|venditore|verkoper|seller|merchant|hotelier)\W*$/iu;

/** Below a review others may answer as well. */
const THREAD = /(?:^|[\s_-])replies(?:$|\s)/;
const STAFF = new RegExp(
  String.raw`\b${OWNER}\b|moderator|admin|official|support|customer (?:care|service)`,
  'i',
);

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
  const heading = isReplyHeading(node) ? node : null;
  const isNamed = REPLY_HINT.test(hint) && !CONTROLS.has(tagOf(node.element));
  if (heading === null && !isNamed) return null;
  const around = zoneAround(node, headingLetters(heading) + MIN_REPLY, own);
  const zone = heading === null ? around : wholeZone(around, own);
  if (zone === null || zone.ratings > 0) return null;
  if (zone.own !== '' && isSiteWords(zone.own)) return null;
  return { node: zone, inside: new Set(allIn(zone)), heading: heading ?? headingIn(zone) };
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

/** A head of names, badges and dates stands above the answer, which is beside it. */
function wholeZone(zone: PageNode | null, own: ReadonlySet<PageNode>): PageNode | null {
  const parent = zone?.parent ?? null;
  if (zone === null || parent === null || own.has(parent) || parent.ratings > 0) return zone;
  const isHead =
    zone.letters <= MAX_HEAD && allIn(zone).every((each) => each.own.length < MIN_LINE);
  return isHead && parent.letters >= zone.letters + MIN_LINE ? parent : zone;
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
  const headings = heading === null ? [] : [heading];
  let left = node.letters - (heading?.letters ?? 0);
  const all = inOrder(node).slice(1);
  const after = all.findIndex((each) => each === heading);
  for (const [at, each] of all.entries()) {
    if (each === heading || each.own === '' || each.date !== null) continue;
    const isShort = each.letters <= MAX_HEADING && each.letters * 2 <= left;
    if (!isShort || (at > after && !isSetApart(each))) break;
    headings.push(each);
    left -= each.letters;
  }
  return headings;
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

const ANYWHERE =
  /(?:response|reply|comment) (?:from|by|of)\b|(?:owner|business|developer|management|seller)(?:'s)? (?:response|reply|answer)|(?:antwort|kommentar) (?:von|vom|des|der)|r[ée]ponse (?:de|du)\b|respuesta (?:de|del)\b|risposta (?:di|da|del)|reactie (?:van|door)\b|resposta (?:de|do|da)\b|svar fr[aå]n|odpowied[zź]|ответ |返信|답변/i;

/**
 * Whether a text holds the words that sites put above the owner's answer.
 *
 * @param text - All words of a review or of a page.
 * @returns False where there is surely none.
 */
export function hasReplyWords(text: string): boolean {
  return ANYWHERE.test(text);
}

function isReplyHeading({ own }: PageNode): boolean {
  return own.length < 120 && (REPLY_WORDS.test(own) || BADGE.test(own));
}

function headingIn(zone: PageNode): PageNode | null {
  return allIn(zone).find(isReplyHeading) ?? null;
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
