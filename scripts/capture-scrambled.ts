/** What the drift check runs inside a page: the capture code, and a hand that moves the page about first. */
export { capturePage } from '../extension/capture/capture-page.ts';

/** What a redesign changes. */
export interface Redesign {
  /** Gives every class another name. */
  readonly classes: boolean;
  /** Puts new elements around old ones. */
  readonly wrappers: boolean;
  /** Puts some elements behind their neighbours. */
  readonly order: boolean;
}

/** Share of the elements that get a wrapper, or change places. */
const SHARE = 0.12;
/** Elements whose children have fixed places, or that mean something by their own place. */
const FIXED =
  'html, head, head *, body, script, style, template, svg, svg *, select, option, table, tbody, tr, td, ul > li, ol > li, dl > *, meta, link, br, p *, h1 *, h2 *, h3 *, h4 *, a *, button *, label *, fieldset *';

/**
 * Changes a page as a redesign would that keeps ids, data attributes and labels.
 *
 * @param document - The page; it is changed.
 * @param redesign - What is changed.
 * @param seed - The same seed makes the same changes.
 */
export function scramblePage(document: Document, redesign: Redesign, seed: number): void {
  const random = randomOf(seed);
  if (redesign.classes) renameClasses(document);
  const elements = [...document.querySelectorAll('body *')].filter((each) => !each.matches(FIXED));
  for (const element of elements) {
    const chance = random();
    if (redesign.wrappers && chance < SHARE) {
      wrap(element);
    }
    if (redesign.order && chance > 1 - SHARE) putBehindNext(element);
  }
}

function renameClasses(document: Document): void {
  for (const element of document.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    element.setAttribute('class', names.map(otherName).join(' '));
  }
}

function otherName(name: string): string {
  let hash = 7;
  for (const sign of name) {
    hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647;
  }
  return `q${hash.toString(36)}`;
}

function wrap(element: Element): void {
  const isInline = getComputedStyle(element).display.startsWith('inline');
  const wrapper = element.ownerDocument.createElement(isInline ? 'span' : 'div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

/** Only parts of one entry change places: the order of the entries is their authors'. */
function putBehindNext(element: Element): void {
  const next = element.nextElementSibling;
  const isOther = next !== null && next.tagName !== element.tagName && !next.matches(FIXED);
  if (isOther) next.after(element);
}

/** @source Marsaglia, "Xorshift RNGs", 2003 (32 bits, 13-17-5). */
function randomOf(seed: number): () => number {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}
