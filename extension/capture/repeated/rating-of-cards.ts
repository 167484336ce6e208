import { tagOf, textOf } from '../dom.ts';
import type { Rating } from '../../../shared/feedback/feedback.ts';
import { ratingOf } from '../../../shared/reading/ratings.ts';
import { type CardView, customersPieces, type Piece } from './card-view.ts';
import type { PageNode } from './page-tree.ts';
import type { RatingMark } from './rating-at.ts';
import { type Candidate, vote } from './vote.ts';

const OVERALL = /overall|total|gesamt|global|average|main|itemreviewed|reviewrating|ratingvalue/i;
const PART =
  /service|value|clean|location|quality|comfort|food|ambien|atmosphere|fit(?![a-z])|size|ease|support|feature|shipping|delivery|room|sleep|staff|qualit|preis|rapport|difficult/i;

/** Of two ratings "Quality" is the one. */
const WHOLE = /^\W*(?:overall )?quality\W*$/i;
const DIFFICULTY = /difficult/i;

/** A card's rating and what it rests on. */
export interface CardRating extends RatingMark {
  readonly piece: Piece;
}

/**
 * The rating of each card: of several the overall one, at the place where most cards have theirs.
 *
 * @param views - The cards of a list.
 * @returns One a card; `null` where it shows none. All are on one scale.
 */
export function ratingsOf(views: readonly CardView[]): readonly (CardRating | null)[] {
  const candidates = views.map(candidatesIn);
  const chosen = vote(candidates, { least: 0, isDistinct: false });
  const marks = chosen.map((each) =>
    each?.piece.node.rating ? { ...each.piece.node.rating, piece: each.piece } : null,
  );
  const rated = marks.filter((mark) => mark !== null).length;
  if (isRanking(marks.map((mark) => mark?.rating.value ?? null))) return marks.map(() => null);
  return onOneScale(rated * 5 < marks.length ? loneRatings(views) : marks);
}

const MIN_LONE = 3;
const LONE = /^(?:10|\d(?:[.,]\d{1,2})?)$/;

/** Where nothing is said of stars, the number that every card shows at one place is its rating. */
function loneRatings(views: readonly CardView[]): readonly (CardRating | null)[] {
  const chosen = vote(views.map(lonesIn), { least: 2, isDistinct: false });
  const values = chosen.map((each) =>
    each === null ? null : Number(each.value.replace(',', '.')),
  );
  const known = values.filter((value) => value !== null);
  const best = Math.max(...known) <= 5 ? 5 : 10;
  const isAgreed = known.length >= MIN_LONE && known.length >= views.length * 0.8;
  return chosen.map((each, at) => {
    const value = values[at];
    const rating = isAgreed && !isRanking(values) && each && value ? ratingOf(value, best) : null;
    return each && rating ? { rating, rung: 'pattern', piece: each.piece } : null;
  });
}

/** 1, 2, 3 is the place in a list, or "Slide 2 of 5". */
function isRanking(values: readonly (number | null)[]): boolean {
  return (
    values.length >= MIN_RANKING &&
    values.every((value, at) => value !== null && value === (values[0] ?? 0) + at)
  );
}

const MIN_RANKING = 4;

function lonesIn(view: CardView): readonly Candidate[] {
  const pieces = customersPieces(view);
  return pieces
    .filter(isLone)
    .map((piece) => ({ piece, value: piece.node.own, score: 1 - piece.at / pieces.length }));
}

/** Counts stand in controls, or beside words. */
function isLone({ node, hint, around }: Piece): boolean {
  if (!LONE.test(node.own) || node.date !== null || node.children.length > 0) return false;
  const label = node.parent?.own ?? '';
  if (COUNTING.test(`${hint} ${around}`)) return false;
  if (label !== '' && !WHOLE_LABEL.test(label)) return false;
  return [node, node.parent].every((each) => each === null || !CONTROLS.has(tagOf(each.element)));
}

/** "Overall 4" in one line of several. */
const WHOLE_LABEL =
  /^(?:総合(?:評価)?|总体|综合|종합|overall|gesamt(?:note|bewertung|eindruck)?|note globale|global|general|geral|complessivo|generale|totaal|ogólna|celkově|в целом)\s*[:：]?$/iu;

const COUNTING =
  /count|helpful|vote|like|comment|repl(?:y|ies)|share|total|photo|follow|friend|footer|action|difficult/;
const CONTROLS = new Set(['BUTTON', 'A', 'LABEL', 'OPTION']);

function candidatesIn(view: CardView): readonly Candidate[] {
  const rated = customersPieces(view).filter(({ node }) => node.rating !== null);
  return rated.map((piece, at) => {
    const { node, hint, around } = piece;
    const words = `${hint} ${around} ${labelOf(piece)}`;
    let score = 5 - at;
    if (OVERALL.test(words)) score += 3;
    const label = labelOf(piece);
    if (!WHOLE.test(label) && (PART.test(label) || PART.test(hint))) score -= 3;
    if (DIFFICULTY.test(label)) score -= 3;
    if (node.rating?.rung === 'structure') score -= 1;
    if (isOption(piece)) score -= 6;
    return { piece, value: String(node.rating?.rating.value), score };
  });
}

/** One of the choices of a form in which the reader may rate as well. */
function isOption({ node, around }: Piece): boolean {
  const tag = tagOf(node.element);
  // One button by itself opens the parts of the rating.
  const isChoice = tag === 'BUTTON' && countOf(node.parent?.children ?? [], tag) > 1;
  return isChoice || tag === 'LABEL' || tag === 'OPTION' || /radio|fieldset|vote/.test(around);
}

function countOf(nodes: readonly PageNode[], tag: string): number {
  return nodes.filter(({ element }) => tagOf(element) === tag).length;
}

/** The words right before a rating, be they in the cell before its own. */
function labelBefore(node: PageNode): PageNode | null {
  let at: PageNode | null = node;
  for (let up = 0; at !== null && up < MAX_UP && at.letters < MAX_LABEL; up += 1) {
    const siblings: readonly PageNode[] = at.parent?.children ?? [];
    const before = siblings.slice(0, siblings.indexOf(at)).findLast(({ letters }) => letters > 0);
    if (before) return before.letters < MAX_LABEL && before.rating === null ? before : null;
    at = at.parent;
  }
  return null;
}

const MAX_UP = 3;
const MAX_LABEL = 40;

/** "4.5" above "Overall quality" in a block of their own. */
function labelBehind({ parent, element }: PageNode): string {
  if (parent === null || parent.children[0]?.element !== element || parent.own !== '') return '';
  const [, label, more] = parent.children;
  const isLabel = label !== undefined && more === undefined && label.rating === null;
  return isLabel && label.letters < MAX_LABEL ? textOf(label.element).slice(0, 60) : '';
}

function labelOf({ node }: Piece): string {
  const behind = labelBehind(node);
  if (behind !== '') return behind;
  const before = labelBefore(node);
  return `${before ? textOf(before.element).slice(0, 60) : ''} ${node.parent?.own.slice(0, 60) ?? ''}`;
}

/** A lone 4 is 4 of 10 where another review of the list has an 8. */
function onOneScale(all: readonly (CardRating | null)[]): readonly (CardRating | null)[] {
  const marks = areTenths(all) ? all.map(fromTenths) : all;
  const best = Math.max(0, ...marks.map((mark) => mark?.rating.best ?? 0));
  return marks.map((mark) =>
    mark === null || mark.rating.best === best
      ? mark
      : { ...mark, rating: rescaled(mark.rating, best) },
  );
}

/** Among `rating-50` and `rating-35` a `rating-10` is one star; among `stars-8` and `stars-9` it is all. */
function areTenths(marks: readonly (CardRating | null)[]): boolean {
  const drawn = marks.filter((mark) => mark?.rung === 'structure');
  const tens = drawn.filter((mark) => mark?.rating.best === 10);
  return tens.length < drawn.length && tens.every((mark) => mark?.rating.value === 10);
}

function fromTenths(mark: CardRating | null): CardRating | null {
  const rating = mark?.rating.best === 10 && mark.rung === 'structure' ? ratingOf(1, 5) : null;
  return mark === null || rating === null ? mark : { ...mark, rating };
}

function rescaled(rating: Rating, best: number): Rating {
  return ratingOf(rating.value, best) ?? rating;
}
