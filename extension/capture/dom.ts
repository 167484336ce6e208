import { drained, type Steps } from './slices.ts';

/**
 * Reads a page that may lie: a form whose field is called `getAttribute` hides the form's own method of that name, so
 * every call here goes to the browser's method and not to what the page has put in front of it.
 */

/** How the browser itself gives a property. */
type Native<Value> = TypedPropertyDescriptor<Value> | undefined;

/** The browser's own ways to look, found once: they are asked tens of thousands of times a page. */
const PARENT: Native<Element | null> = ownOf(Node.prototype, 'parentElement');
const SHADOW: Native<ShadowRoot | null> = ownOf(Element.prototype, 'shadowRoot');
const FIRST_CHILD: Native<Node | null> = ownOf(Node.prototype, 'firstChild');
const TAG: Native<string> = ownOf(Element.prototype, 'tagName');
const TEXT: Native<string | null> = ownOf(Node.prototype, 'textContent');
const NEXT: Native<Node | null> = ownOf(Node.prototype, 'nextSibling');
const CHILD_COUNT: Native<number> = ownOf(Element.prototype, 'childElementCount');
const FIRST_ELEMENT: Native<Element | null> = ownOf(Element.prototype, 'firstElementChild');
const NEXT_ELEMENT: Native<Element | null> = ownOf(Element.prototype, 'nextElementSibling');

/** Elements that are asked for a shadow tree at most: beyond it a page is made to break its readers. */
const MAX_WALKED = 300_000;
/** Elements between two rests. */
const REST_AFTER = 500;

/** Anything that can be searched with a selector. */
export type Searchable = Document | DocumentFragment | Element;

/**
 * All elements below a root that a selector fits, in the page's order.
 *
 * @param root - Where to look; shadow roots below it are not entered.
 * @param selector - CSS; one that the browser does not understand finds nothing.
 * @returns The elements.
 */
export function selectAll(root: Searchable, selector: string): readonly Element[] {
  try {
    return listed(found(root, selector));
  } catch {
    // Recipes may come from a file: a selector that is wrong reads nothing, and the next rung is tried.
    return [];
  }
}

/**
 * The first elements below some roots that a selector fits, in the page's order: a page may hold a million.
 *
 * @param roots - Where to look.
 * @param selector - CSS; one that the browser does not understand finds nothing.
 * @param most - How many to take.
 * @returns The elements, and how many there are in all.
 * @yields {undefined} After some hundred elements.
 */
export function* selectSome(
  roots: readonly Searchable[],
  selector: string,
  most: number,
): Steps<{ readonly elements: readonly Element[]; readonly all: number }> {
  const elements: Element[] = [];
  let all = 0;
  for (const root of roots) {
    const list = foundOrNone(root, selector);
    all += list.length;
    for (let at = 0; at < list.length && elements.length < most; at += 1) {
      const element = list[at];
      if (element) elements.push(element);
      if (at % REST_AFTER === 0) yield;
    }
  }
  return { elements, all };
}

/**
 * Whether a root holds any element that a selector fits.
 *
 * @param root - Where to look; shadow roots below it are not entered.
 * @param selector - CSS; one that the browser does not understand finds nothing.
 * @returns True at the first.
 */
export function holds(root: Searchable, selector: string): boolean {
  try {
    return firstOf(root, selector) !== null;
  } catch {
    return false;
  }
}

/**
 * Whether a root may hold an element that a list of selectors fits: each by itself is found far sooner than the list.
 *
 * @param root - Where to look; shadow roots below it are not entered.
 * @param selector - CSS, such as `.review[id], #reviews li`.
 * @returns False where surely none does.
 */
export function mayHold(root: Searchable, selector: string): boolean {
  // Commas within brackets part no selectors.
  if (/[("'][^)"']*,/.test(selector)) return holds(root, selector);
  return selector.split(',').some((part) => holds(root, part));
}

function firstOf(root: Searchable, selector: string): Element | null {
  if (root instanceof Element) return Element.prototype.querySelector.call(root, selector);
  if (root instanceof Document) return Document.prototype.querySelector.call(root, selector);
  return DocumentFragment.prototype.querySelector.call(root, selector);
}

/** Cards, by far the most, are asked for first. */
function found(root: Searchable, selector: string): NodeListOf<Element> {
  if (root instanceof Element) return Element.prototype.querySelectorAll.call(root, selector);
  if (root instanceof Document) return Document.prototype.querySelectorAll.call(root, selector);
  return DocumentFragment.prototype.querySelectorAll.call(root, selector);
}

/** A selector that is wrong finds nothing, as in `selectAll`. */
function foundOrNone(root: Searchable, selector: string): ArrayLike<Element> {
  try {
    return found(root, selector);
  } catch {
    return NONE;
  }
}

const NONE: readonly Element[] = [];

/** Most searches find nothing or few things: none of them is worth an iterator. */
function listed(elements: NodeListOf<Element>): readonly Element[] {
  const { length } = elements;
  if (length === 0) return NONE;
  const list: Element[] = [];
  for (let at = 0; at < length; at += 1) {
    const element = elements[at];
    if (element) list.push(element);
  }
  return list;
}

/**
 * Whether a selector fits an element.
 *
 * @param element - Any element.
 * @param selector - CSS; one that the browser does not understand fits nothing.
 * @returns True where it fits.
 */
export function fits(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false;
  }
}

/**
 * The nearest element around an element, itself included, that a selector fits.
 *
 * @param element - Where to begin.
 * @param selector - CSS.
 * @returns The element; `null` where there is none.
 */
export function around(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/**
 * An attribute as the page has it.
 *
 * @param element - Any element.
 * @param name - The attribute's name.
 * @returns Its value, trimmed; `null` where it is missing or empty.
 */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)?.trim() || null;
}

/**
 * Whether an element has an attribute, be it empty.
 *
 * @param element - Any element.
 * @param name - The attribute's name.
 * @returns True where it has.
 */
export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/**
 * The name of an element's tag.
 *
 * @param element - Any element.
 * @returns The name, upper case in HTML.
 */
export function tagOf(element: Element): string {
  return TAG?.get?.call(element) ?? '';
}

/**
 * All text in an element, with that of scripts and of what is hidden.
 *
 * @param element - Any element.
 * @returns The text as it stands in the markup.
 */
export function textOf(element: Element): string {
  return TEXT?.get?.call(element) ?? '';
}

/**
 * The same for a short element.
 *
 * @param element - Any element, which may hold megabytes of script.
 * @param most - Longest text that is taken, in characters.
 * @returns The text as it stands in the markup; empty where it is longer.
 */
export function shortTextOf(element: Element, most: number): string {
  const walker = Document.prototype.createTreeWalker.call(
    element.ownerDocument,
    element,
    NodeFilter.SHOW_TEXT,
  );
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (text.length + node.length > most) return '';
    text += node.data;
  }
  return text;
}

/**
 * The names of an element's attributes.
 *
 * @param element - Any element.
 * @returns The names, lower case in HTML.
 */
export function attributeNamesOf(element: Element): readonly string[] {
  return Element.prototype.getAttributeNames.call(element);
}

/**
 * The node at the beginning of an element or root.
 *
 * @param root - Any element or root.
 * @returns Its first child; `null` where it is empty.
 */
export function firstChildOf(root: Searchable): Node | null {
  return FIRST_CHILD?.get?.call(root) ?? null;
}

/**
 * The node behind a node.
 *
 * @param node - Any node.
 * @returns Its next sibling; `null` for the last.
 */
export function nextOf(node: Node): Node | null {
  return NEXT?.get?.call(node) ?? null;
}

/**
 * How many elements stand directly in an element.
 *
 * @param element - Any element.
 * @returns Their number, without texts and comments.
 */
export function childCountOf(element: Element): number {
  return CHILD_COUNT?.get?.call(element) ?? 0;
}

/**
 * The elements directly in an element.
 *
 * @param element - Any element, of few: see `childCountOf`.
 * @returns The elements in their order.
 */
export function childElementsOf(element: Element): readonly Element[] {
  const children: Element[] = [];
  let child = FIRST_ELEMENT?.get?.call(element) ?? null;
  while (child !== null) {
    children.push(child);
    child = NEXT_ELEMENT?.get?.call(child) ?? null;
  }
  return children;
}

/**
 * The element around a node.
 *
 * @param node - Any node.
 * @returns Its parent element; `null` at the top of a document or shadow tree.
 */
export function parentOf(node: Node): Element | null {
  return PARENT?.get?.call(node) ?? null;
}

/**
 * The open shadow root of an element.
 *
 * @param element - Any element.
 * @returns The root; `null` where there is none, or a closed one.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  return SHADOW?.get?.call(element) ?? null;
}

/**
 * The roots that make up a page or a part of it: itself and all open shadow roots in it, declarative ones included.
 *
 * @param root - The page or the part.
 * @param limit - How many roots to enter at most.
 * @returns The roots, outer before inner.
 */
export function rootsOf(root: Document | Element, limit: number): readonly Searchable[] {
  return drained(rootSteps(root, limit));
}

/**
 * The same step by step.
 *
 * @param root - The page or the part.
 * @param limit - How many roots to enter at most.
 * @returns As `rootsOf`.
 * @yields {undefined} After some hundred elements.
 */
export function* rootSteps(root: Document | Element, limit: number): Steps<readonly Searchable[]> {
  const own = root instanceof Element ? shadowOf(root) : null;
  const roots: (Document | Element | ShadowRoot)[] = own ? [root, own] : [root];
  const document = root instanceof Document ? root : root.ownerDocument;
  let left = MAX_WALKED;
  for (const each of roots) {
    const walker = Document.prototype.createTreeWalker.call(
      document,
      each,
      NodeFilter.SHOW_ELEMENT,
    );
    while (left > 0 && roots.length < limit) {
      const node = walker.nextNode();
      if (node === null) break;
      left -= 1;
      // Every element of the page is asked, so that nothing more is done for each: a walker of elements gives only these.
      const shadow = SHADOW?.get?.call(node);
      if (shadow) roots.push(shadow);
      if (left % REST_AFTER === 0) yield;
    }
  }
  return roots;
}

function ownOf(prototype: Node, name: string): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(prototype, name);
}
