import { tagOf, textOf } from '../dom.ts';
import type { Rating } from '../../../shared/feedback/feedback.ts';
import { ratingOf } from '../../../shared/reading/ratings.ts';
import { type CardView, customersPieces, type Piece } from './card-view.ts';
import type { PageNode } from './page-tree.ts';
import type { RatingMark } from './rating-at.ts';
import { type Candidate, vote } from './vote.ts';

const OVERALL = /overall|total|gesamt|global|average|main|itemreviewed|reviewrating|ratingvalue/i;
const PART =
  /service|value|clean|location|quality|comfort|food|ambien|atmosphere|fit(?![a-z])|size|ease|support|feature|shipping|delivery|room|sleep|staff|qualit|preis|rapport/i;

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
  return onOneScale(marks);
}

function candidatesIn(view: CardView): readonly Candidate[] {
  const rated = customersPieces(view).filter(({ node }) => node.rating !== null);
  return rated.map((piece, at) => {
    const { node, hint, around } = piece;
    const words = `${hint} ${around} ${labelOf(piece)}`;
    let score = 5 - at;
    if (OVERALL.test(words)) score += 3;
    if (PART.test(labelOf(piece)) || PART.test(hint)) score -= 3;
    if (node.rating?.rung === 'structure') score -= 1;
    if (isOption(piece)) score -= 6;
    return { piece, value: String(node.rating?.rating.value), score };
  });
}

/** One of the choices of a form in which the reader may rate as well. */
function isOption({ node, around }: Piece): boolean {
  return (
    ['LABEL', 'OPTION', 'BUTTON'].includes(tagOf(node.element)) ||
    /radio|fieldset|vote/.test(around)
  );
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

function labelOf({ node }: Piece): string {
  const before = labelBefore(node);
  return `${before ? textOf(before.element).slice(0, 60) : ''} ${node.parent?.own.slice(0, 60) ?? ''}`;
}

/** A lone 4 is 4 of 10 where another review of the list has an 8. */
function onOneScale(marks: readonly (CardRating | null)[]): readonly (CardRating | null)[] {
  const best = Math.max(0, ...marks.map((mark) => mark?.rating.best ?? 0));
  return marks.map((mark) =>
    mark === null || mark.rating.best === best
      ? mark
      : { ...mark, rating: rescaled(mark.rating, best) },
  );
}

function rescaled(rating: Rating, best: number): Rating {
  return ratingOf(rating.value, best) ?? rating;
}
