import { attributeOf, fits, parentOf, selectAll } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { moreKindOf, saysMore } from './more-words.ts';

/** A control that shows more, and what it is for. */
export interface Control {
  readonly element: HTMLElement;
  /** `rest`: within a review. `reviews`: after the list. */
  readonly shows: 'rest' | 'reviews';
}

const CONTROLS = 'button, [role="button"], a, summary, input[type="button"]';
/** Where pressing would do more than show. */
const ELSEWHERE =
  '[aria-haspopup]:not([aria-haspopup="false"]), [download], [target], [formaction], [disabled], [aria-disabled="true"], [aria-expanded="true"], [contenteditable], [type="submit"][form], [ping], [popovertarget], [commandfor]';
const WITHIN_NEVER =
  'nav, header[role="banner"], [role="menu"], [role="navigation"], [aria-hidden="true"]';
/** Steps from the list outward within which its control stands. */
const MAX_STEPS = 4;
const MAX_IN_CARD = 20;

/**
 * The controls of a page that show more of its reviews: in a card, or right after the list.
 *
 * Only what calls itself so in words that we know; no link that leaves the page; nothing that submits a form, opens a menu,
 * or says anything else besides.
 *
 * @param cards - The elements that hold the reviews, in the page's order.
 * @returns The controls in the order in which they are to be pressed.
 */
export function findControls(cards: readonly Element[]): readonly Control[] {
  const inCards = cards.flatMap((card) =>
    selectAll(card, CONTROLS)
      .slice(0, MAX_IN_CARD)
      .filter((each) => kindOf(each) === 'rest' && !isNested(each, card))
      .map((element) => ({ element, shows: 'rest' as const })),
  );
  const after = controlsAfter(cards).map((element) => ({ element, shows: 'reviews' as const }));
  return [...inCards, ...after].filter((each): each is Control => isPressable(each.element));
}

/** Controls after the last card, near the list. */
function controlsAfter(cards: readonly Element[]): readonly Element[] {
  const last = cards.at(-1);
  const [first] = cards;
  if (last === undefined || first === undefined) return [];
  let ground = commonOf(first, last);
  for (let step = 0; ground !== null && step < MAX_STEPS; step += 1) {
    const found = selectAll(ground, CONTROLS).filter(
      (each) =>
        isAfter(each, last) && kindOf(each) !== null && !cards.some((card) => isIn(each, card)),
    );
    if (found.length > 0) return found.slice(0, 1);
    if (fits(ground, 'main, body, [role="main"]')) break;
    ground = parentOf(ground);
  }
  return [];
}

/** The element around the first and the last card; around a lone one its parent. */
function commonOf(first: Element, last: Element): Element | null {
  let at = parentOf(first);
  while (at !== null && !isIn(last, at)) at = parentOf(at);
  return at;
}

function kindOf(control: Element): 'rest' | 'reviews' | null {
  if (fits(control, ELSEWHERE) || !staysHere(control)) return null;
  if (Element.prototype.closest.call(control, WITHIN_NEVER) !== null) return null;
  const spoken = attributeOf(control, 'aria-label');
  const tip = attributeOf(control, 'title');
  const shown = wordsOf(control);
  const isOfOneMind = [spoken, tip].every((name) => name === null || saysMore(name));
  return isOfOneMind ? moreKindOf(shown === '' ? (spoken ?? '') : shown) : null;
}

/** The bare words of a control: `visibleText` leaves buttons' words out where they stand in a text. */
function wordsOf(control: Element): string {
  if (control instanceof HTMLInputElement) return control.value;
  return visibleText(control).replaceAll('\n', ' ').trim();
}

/** A link, its own or around it, that stays on the page; a button that submits nothing. */
function staysHere(control: Element): boolean {
  const link = Element.prototype.closest.call(control, 'a[href]');
  const leadsTo = link === null ? null : attributeOf(link, 'href');
  if (leadsTo !== null && !/^#|^javascript:\s*(?:void\(0\))?;?$/i.test(leadsTo)) return false;
  if (!(control instanceof HTMLButtonElement)) return true;
  return control.form === null || control.type === 'button';
}

/** A control within a control: the outer one is pressed. */
function isNested(control: Element, card: Element): boolean {
  const parent = parentOf(control);
  const around = parent === null ? null : Element.prototype.closest.call(parent, CONTROLS);
  return around !== null && isIn(around, card) && kindOf(around) !== null;
}

function isPressable(control: Element): control is HTMLElement {
  return control instanceof HTMLElement && control.checkVisibility({ visibilityProperty: true });
}

function isAfter(control: Element, card: Element): boolean {
  const place = Node.prototype.compareDocumentPosition.call(card, control);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isIn(part: Element, whole: Element): boolean {
  return Node.prototype.contains.call(whole, part);
}
