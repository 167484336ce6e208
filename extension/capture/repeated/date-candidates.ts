import { attributeOf, tagOf, textOf } from '../dom.ts';
import type { CardView, Piece } from './card-view.ts';
import type { Candidate } from './vote.ts';

const DATE_HINT =
  /date|time|posted|publish|datum|fecha|created|(?:^|[\s_-])(?:when|ago|data)(?:$|[\s_-])/i;
/** When they were there, not when they wrote. */
const OTHER_TIME =
  /stay|visit|trip|dined|travel|purchas|bought|experience|order(?:ed)?|aufenthalt|besuch|reise|s[ée]jour|visite|estancia|soggiorno|verblijf|bezocht|since|edited|updated|use(?:d)?\b/i;

/** "Aug. 2022 - June 2023" is how long something took. */
const PERIOD = /\d{4}\s*[-–—]\s*\p{L}{3}|\p{L}{3}\.?\s*[-–—]\s*\p{L}{3,9}\.?\s+\d{4}/u;

/**
 * What may be the date of a review in a card, or of the answer to it.
 *
 * @param view - The card.
 * @param ofReply - Whether the answer's date is wanted.
 * @returns Candidates; a plain one scores 1 and more.
 */
export function dateCandidates(view: CardView, ofReply: boolean): readonly Candidate[] {
  const inside = view.reply?.inside;
  return view.pieces.flatMap((piece) => {
    const { node } = piece;
    if (node.date === null || (inside?.has(node) ?? false) !== ofReply) return [];
    return [{ piece, value: node.date, score: scoreOf(piece) }];
  });
}

function scoreOf(piece: Piece): number {
  const { node, hint, around } = piece;
  let score = 2 - piece.at / 400;
  if (tagOf(node.element) === 'TIME') score += 2;
  if (attributeOf(node.element, 'itemprop') === 'datePublished') score += 3;
  if (DATE_HINT.test(hint)) score += 2;
  else if (DATE_HINT.test(around)) score += 0.5;
  if (OTHER_TIME.test(`${hint} ${textOf(node.element).slice(0, 90)}`)) score -= 3;
  if (OTHER_TIME.test(labelBefore(piece))) score -= 3;
  if (PERIOD.test(textOf(node.element).slice(0, 90))) score -= 3;
  return score;
}

/** "Date of stay:" stands in the element before, or in the words around. */
function labelBefore({ node }: Piece): string {
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  const label = before !== undefined && before.letters < 40 ? textOf(before.element) : '';
  return `${label.slice(0, 60)} ${node.parent?.own.slice(0, 60) ?? ''}`;
}
