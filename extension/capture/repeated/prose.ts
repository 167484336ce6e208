import { tagOf, textOf } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { allIn, type CardView, customersPieces, type Piece } from './card-view.ts';
import { hintOf, isSiteWords, isUnseen } from './hints.ts';
import type { PageNode } from './page-tree.ts';
import { isSectionLabel } from './sections.ts';

const INLINE = new Set(
  'A ABBR B BDI BDO CITE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP U WBR'.split(' '),
);
const TEXT_HINT =
  /(?:^|[\s_-])(?:text|body|content|comment|description|desc|message|quote|opinion|reviewbody|entry|copy|excerpt)(?:$|[\s_-])|review-?(?:text|body|content|comment)|bewertungstext|e-content/i;
const NOT_TEXT_HINT =
  /title|headline|author|user|name|date|meta|badge|product|location|footer|header|tooltip|tool-tip|policy|helpful|vote|share|variant|label/i;
/** What a page calls the name is no text, be it all there is. */
const WRITER_HINT =
  /(?:author|user|reviewer|nick|display|customer)[-_]{0,2}name(?:$|[\s_-])|(?:^|\s)(?:nick-?name|by-?line)(?:$|\s)/;
const MAX_WRITER = 40;
/** What opens beside the text when it is asked for. */
const ASIDE = /tool-?tip|popover|share-/;
/** How much a name counts against length: a named text is the text though a policy note is longer. */
const NAMED = 3;
const FOOTER =
  /(?:^|[\s_-])(?:actions?|votes?|voting|helpful\w*|footer|toolbar|share|sharing|controls?|likes?|feedback)(?:$|[\s_-])/;
const HELPFUL =
  /found this (?:review )?helpful|(?:was|is) this (?:review |rating )?(?:helpful|useful)|hilfreich\?|fanden .{0,30}hilfreich|cet avis .{0,20}utile|te (?:ha sido|resultó) útil|nuttig\?/i;
const MIN_PARAGRAPH = 25;
/** Shorter texts are alike by chance: "Great". */
const MIN_COMMON = 12;
/** "(female, 30s, employee)" beside a name. */
const BRACKETED = /^(?:\([^()]{1,40}\)|（[^（）]{1,40}）)$/u;
const ADDRESS = /^(?:https?:\S+|\S{60,})$/;

/**
 * Finds the words of the customer in a card: the longest run of prose, with the paragraphs beside it.
 *
 * @param view - The card.
 * @param common - What stands in most cards (see `commonWords`), which is the site's.
 * @returns The element that holds them; `null` where the card has none.
 */
export function proseIn(view: CardView, common: ReadonlySet<string> = new Set()): Piece | null {
  let best: Piece | null = null;
  let most = 0;
  const pieces = customersPieces(view);
  const isTold = isTelling(pieces);
  for (const piece of pieces) {
    const weight = common.has(piece.node.own) ? 0 : weightOf(piece, isTold);
    if (weight > most) [best, most] = [piece, weight];
  }
  return best === null ? null : withParagraphs(best, view);
}

/** Share of the cards whose words stand at one place, from which the others' stand there as well. */
const AGREED = 0.6;
const MIN_AGREED = 3;
/** Share of the cards with words that have them at that place, from which a few words there are words. */
const USUAL = 0.8;

/**
 * Puts right the cards whose words are so few that a label or a name is longer: "Great." stands where the others' words do.
 *
 * @param views - All cards.
 * @param found - What was taken for the words of each.
 * @returns One a card; as it was where most cards do not agree.
 */
export function agreedProse(
  views: readonly CardView[],
  found: readonly (Piece | null)[],
): readonly (Piece | null)[] {
  const counts = new Map<string, number>();
  for (const piece of found) {
    if (piece !== null) counts.set(piece.slot, (counts.get(piece.slot) ?? 0) + 1);
  }
  const [slot, count] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0];
  if (found.length < MIN_AGREED) return found;
  const isAgreed = count >= Math.max(MIN_AGREED, found.length * AGREED);
  const isUsual =
    count >= Math.max(MIN_AGREED, found.filter((piece) => piece !== null).length * USUAL);
  const others = placesBeside(views, found);
  return views.map((view, at) => {
    const piece = found[at] ?? null;
    if (piece === null) return isUsual ? fewWordsAt(view, slot) : null;
    if (piece.slot === slot) return piece;
    const beside = others.get(piece.slot) ?? 0;
    if (piece.node.letters > mostOf(beside)) return piece;
    const isBeside = beside > Math.max(1, counts.get(piece.slot) ?? 0);
    if (!isAgreed && !isBeside) return piece;
    const there = pieceAt(view, (place) => place !== piece.slot && isKnown(place));
    return there ?? (isBeside ? null : piece);
  });

  function mostOf(beside: number): number {
    return isAgreed && beside >= views.length * AGREED ? MAX_LABEL : MAX_FEW;
  }

  function isKnown(place: string): boolean {
    return isAgreed ? place === slot : (counts.get(place) ?? 0) >= 2;
  }
}

/** "No", "👍" and the like are words where the others have theirs. */
function fewWordsAt(view: CardView, slot: string): Piece | null {
  const there = customersPieces(view).filter((each) => each.slot === slot);
  const [piece] = there;
  const isText = !slot.endsWith('.') || TEXT_HINT.test(piece?.around ?? '');
  if (piece === undefined || piece.node.letters === 0 || piece.node.rating !== null) return null;
  return there.length === 1 && isText && piece.node.date === null ? piece : null;
}

function pieceAt(view: CardView, isThere: (slot: string) => boolean): Piece | null {
  return customersPieces(view).find((each) => isThere(each.slot) && isWords(each)) ?? null;
}

/** How many cards have something at a place beside their words: labels stand in cards without words as well. */
function placesBeside(
  views: readonly CardView[],
  found: readonly (Piece | null)[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, view] of views.entries()) {
    const words = found[at] ?? null;
    if (words === null || words.node.letters < MIN_PARAGRAPH) continue;
    const within = new Set(allIn(words.node));
    const places = customersPieces(view)
      .filter(({ node }) => node.letters > 0 && !within.has(node))
      .map(({ slot }) => slot);
    for (const place of new Set(places)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** A text that is longer speaks for itself, wherever it stands. */
const MAX_FEW = 60;
/** What stands in most cards beside their words is no text even where it is a line long. */
const MAX_LABEL = 160;

function isWords({ node }: Piece): boolean {
  return node.letters > 0 && node.date === null && (node.own === '' || !isSiteWords(node.own));
}

/**
 * What stands in most cards of a list word for word: "A problem occurred while submitting your comment."
 *
 * @param views - All cards.
 * @returns The texts.
 */
export function commonWords(views: readonly CardView[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { pieces } of views) {
    for (const own of new Set(pieces.map(({ node }) => node.own))) {
      if (own.length >= MIN_COMMON) counts.set(own, (counts.get(own) ?? 0) + 1);
    }
  }
  const least = Math.max(2, views.length / 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([own]) => own));
}

const MAX_TOLD = 4;

/** What calls everything "text" tells nothing by it. */
function isTelling(pieces: readonly Piece[]): boolean {
  const called = pieces.filter(({ node, hint }) => node.own.length > 1 && TEXT_HINT.test(hint));
  return new Set(called.map(({ slot }) => slot)).size < MAX_TOLD;
}

function weightOf(piece: Piece, isTold: boolean): number {
  const { node, hint, around } = piece;
  if (isOtherwiseUsed(piece)) return 0;
  const letters = flowOf(node);
  if (letters < 2 || isSiteWords(node.own) || ADDRESS.test(node.own)) return 0;
  if (BRACKETED.test(node.own)) return 0;
  // What leads elsewhere is named after what is there.
  if (isLinked(node)) return letters / NAMED;
  if (isCalledOther(piece)) return letters / NAMED;
  return isTold && (TEXT_HINT.test(hint) || TEXT_HINT.test(around)) ? letters * NAMED : letters;
}

/** What has no name of its own goes by its parent's. */
function isCalledOther({ node, hint }: Piece): boolean {
  const named = hint === '' && node.parent !== null ? hintOf(node.parent.element) : hint;
  return NOT_TEXT_HINT.test(named) && !TEXT_HINT.test(named);
}

function isOtherwiseUsed({ node, hint, around }: Piece): boolean {
  if (node.date !== null || node.rating !== null || isSilent(node)) return true;
  if (WRITER_HINT.test(hint) && node.letters <= MAX_WRITER) return true;
  return ASIDE.test(hint) || ASIDE.test(around);
}

function isLinked({ element, parent }: PageNode): boolean {
  return [element, parent?.element].some((each) => each && tagOf(each) === 'A');
}

function isSilent(node: PageNode): boolean {
  return ['BUTTON', 'LABEL', 'TIME', 'NAV', 'FORM'].includes(tagOf(node.element)) || isUnseen(node);
}

/** Letters of a node's own words and of the inline elements among them. */
function flowOf(node: PageNode, depth = 0): number {
  let letters = node.own.length;
  if (depth > 4) return letters;
  for (const child of node.children) {
    const isPlain = child.date === null && child.rating === null && child.letters > 0;
    const isAmong = node.own !== '' || child.own === '' || child.children.length === 0;
    if (isPlain && INLINE.has(tagOf(child.element)) && isAmong && node.own !== '') {
      letters += flowOf(child, depth + 1);
    }
  }
  return letters;
}

/** A text of several paragraphs is what holds them all, as long as it holds nothing else. */
function withParagraphs(piece: Piece, view: CardView): Piece {
  const own = new Set(view.card.nodes);
  let best = piece.node;
  for (let { parent } = best; parent !== null && !own.has(parent); { parent } = parent) {
    if (!holdsOnlyProse(parent, best) || holdsReply(parent, view)) break;
    best = parent;
  }
  return view.pieces.find(({ node }) => node === best) ?? piece;
}

function holdsOnlyProse(parent: PageNode, text: PageNode): boolean {
  if (parent.ratings + parent.dates > 0) return false;
  if (parent.own !== '' && isSiteWords(parent.own)) return false;
  return parent.children.every((child) => child === text || belongs(child, text));
}

function holdsReply(node: PageNode, { reply }: CardView): boolean {
  return reply !== null && (reply.inside.has(node) || allIn(node).includes(reply.node));
}

function belongs(sibling: PageNode, text: PageNode): boolean {
  if (sibling.letters === 0) return true;
  if (isControl(sibling)) return true;
  if (isFooter(sibling)) return false;
  const isList = ['UL', 'OL'].includes(tagOf(sibling.element));
  const isAlike = tagOf(sibling.element) === tagOf(text.element) && sibling.children.length <= 3;
  return (isAlike || isList) && sibling.letters >= MIN_PARAGRAPH && !isSiteWords(sibling.own);
}

/** "7 of 12 found this helpful", with what may be pressed beside it. */
function isFooter({ element, letters }: PageNode): boolean {
  if (FOOTER.test(hintOf(element))) return true;
  return letters < 200 && HELPFUL.test(textOf(element).slice(0, 400));
}

/** "Read more" and its like, which `wordsOf` leaves out. */
function isControl(node: PageNode): boolean {
  return (
    tagOf(node.element) === 'BUTTON' ||
    (node.letters < 40 && isSiteWords(textOf(node.element).trim()))
  );
}

/**
 * The words of a text as a human reads them.
 *
 * @param node - The element that holds it.
 * @param others - Elements in it that are something else, such as the title.
 * @returns Visible text without the site's own words.
 */
export function wordsOf(node: PageNode, others: readonly PageNode[] = []): string {
  const inner = allIn(node).slice(1);
  const without = new Set(
    inner
      .filter((each) => others.includes(each) || isLoneControl(each))
      .map(({ element }) => element),
  );
  return visibleText(node.element, { without });
}

/** How many letters stand beside a date or stars in what shows nothing else: "Rating:", "(posted on …)". */
const MAX_BESIDE = 40;

/**
 * The most that stands around a date or a rating within a text and says nothing else.
 *
 * @param node - What shows the date or rating.
 * @param text - The element of the text.
 * @returns The outermost such element; `null` where the text does not hold it.
 */
export function markIn(node: PageNode, text: PageNode): PageNode | null {
  let at = node;
  while (
    at.parent !== null &&
    at.parent !== text &&
    at.parent.letters <= node.letters + MAX_BESIDE
  ) {
    at = at.parent;
  }
  for (let up: PageNode | null = at.parent; up !== null; up = up.parent) if (up === text) return at;
  return null;
}

/** A link or button of the site's within a text: "more", "Helpful". */
function isLoneControl(node: PageNode): boolean {
  if (/^[+−–-]$/.test(node.own) && node.letters === 1) return true;
  if (isSectionLabel(node)) return false;
  const isLink = ['A', 'BUTTON', 'SPAN', 'DIV', 'LABEL'].includes(tagOf(node.element));
  return (
    isLink && node.letters > 0 && node.letters < 40 && node.own.length > 2 && isSiteWords(node.own)
  );
}
