import { attributeOf, fits, parentOf, rootsOf, selectAll } from '../dom.ts';
import type { PageView } from '../page-view.ts';
import { cardAround } from './card-around.ts';
import { cardOf, isWithin } from './lesson.ts';
import { outwardOf, selectWithin } from './shadow-steps.ts';
import { peersOf } from './shape.ts';
import { isStar } from './star-ways.ts';
import type { TeachStep } from './teach-protocol.ts';

/** Parts that the keyboard goes through at most. */
const MAX_STOPS = 3000;
/** Shadow trees of the page that the keyboard enters. */
const MAX_ROOTS = 500;

/** What has been settled so far. */
export interface Settled {
  readonly card: Element | null;
  readonly peers: readonly Element[];
}

/**
 * What the owner means by a spot of the page.
 *
 * @param step - What is asked for.
 * @param spot - The innermost element there.
 * @param settled - The reviews, once one has been pointed at.
 * @param view - The page.
 * @returns The review around the spot, or the part of a review; `null` where it is in none.
 */
export function aimAt(
  step: TeachStep,
  spot: Element,
  settled: Settled,
  view: PageView,
): Element | null {
  if (step === 'card') return fits(spot, 'html, body') ? null : cardAround(spot, view);
  const part = outOfDrawing(spot);
  const card = cardOf(part, settled.peers);
  if (card === null || card === part) return null;
  const parent = parentOf(part);
  return step === 'rating' && isStar(part) && parent !== null && parent !== card ? parent : part;
}

/**
 * A larger or smaller part at the same spot.
 *
 * @param aim - What is aimed at.
 * @param step - What is asked for.
 * @param settled - The reviews.
 * @param isLarger - Outward or inward.
 * @returns The part; `null` where there is none.
 */
export function resized(
  aim: Element,
  step: TeachStep,
  settled: Settled,
  isLarger: boolean,
): Element | null {
  const next = isLarger ? outwardOf(aim) : (selectAll(aim, ':scope > *')[0] ?? null);
  if (next === null || fits(next, 'html, body, head')) return null;
  if (step === 'card') return next;
  const card = cardOf(next, settled.peers);
  return card === null || card === next ? null : next;
}

/**
 * The parts that the arrow keys go through.
 *
 * @param step - What is asked for.
 * @param settled - The reviews: parts are looked for in the one that was pointed at.
 * @param page - The page.
 * @returns In the page's order.
 */
export function stopsFor(step: TeachStep, settled: Settled, page: Document): readonly Element[] {
  const ground = step === 'card' ? page : (settled.card ?? page);
  const parts =
    ground instanceof Element
      ? selectWithin(ground, '*')
      : rootsOf(page, MAX_ROOTS).flatMap((root) => selectAll(root, root === page ? 'body *' : '*'));
  return parts
    .slice(0, MAX_STOPS)
    .filter(
      (part) =>
        isVisible(part) &&
        (hasOwnText(part) || isPicture(part) || (step === 'rating' && isDrawn(part))),
    );
}

/**
 * The reviews that look like one.
 *
 * @param card - One review.
 * @returns All of them, itself included; of those within one another the outermost.
 */
export function reviewsLike(card: Element): readonly Element[] {
  const peers = peersOf(card).filter(isVisible);
  return peers.filter((each) => !peers.some((other) => other !== each && isWithin(each, other)));
}

function outOfDrawing(part: Element): Element {
  const drawing = part.closest('svg');
  return drawing ?? part;
}

function isVisible(part: Element): boolean {
  return typeof part.checkVisibility !== 'function' || part.checkVisibility();
}

function hasOwnText(part: Element): boolean {
  return [...part.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

/** Stars may be drawn by nothing but their style. */
function isDrawn(part: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(part);
  return part.childElementCount === 0 && width > 2 && height > 2;
}

function isPicture(part: Element): boolean {
  return fits(part, 'svg, img, [role="img"]') || attributeOf(part, 'aria-label') !== null;
}
