import { attributeOf, parentOf, selectAll } from '../dom.ts';
import { selectWithin } from './shadow-steps.ts';

/** Elements of one card that are looked at. */
const MAX_PARTS = 200;
/** Elements of a page that are compared with a card. */
const MAX_COMPARED = 4000;
/** Share of the smaller one's parts that two entries of a list have in common. */
const ALIKE = 0.6;

const shapes = new WeakMap<Element, ReadonlySet<string>>();

/**
 * Whether two elements are built alike, as the entries of a list are; a reply or photos make no difference.
 *
 * @param one - An element.
 * @param other - Another.
 * @returns True where they share most of the smaller one's parts.
 */
export function areAlike(one: Element, other: Element): boolean {
  if (one.tagName !== other.tagName) return false;
  const [first, second] = [shapeOf(one), shapeOf(other)];
  const least = Math.min(first.size, second.size);
  if (least === 0) return first.size === second.size;
  return [...first].filter((part) => second.has(part)).length / least >= ALIKE;
}

/**
 * The neighbours of an element that are built like it, itself included.
 *
 * @param element - An entry of a list.
 * @returns In the page's order.
 */
export function siblingsLike(element: Element): readonly Element[] {
  const parent = parentOf(element);
  if (parent === null) return [element];
  return selectAll(parent, `:scope > ${CSS.escape(element.localName)}`).filter(
    (sibling) => sibling === element || areAlike(element, sibling),
  );
}

/**
 * All elements of a page that are built like one and stand as deep, itself included: lists may stand in columns.
 *
 * @param element - An entry of a list.
 * @returns In the page's order.
 */
export function peersOf(element: Element): readonly Element[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [element];
  const depth = depthOf(element);
  const same = selectAll(root, CSS.escape(element.localName)).slice(0, MAX_COMPARED);
  return same.filter(
    (each) => each === element || (depthOf(each) === depth && areAlike(element, each)),
  );
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = parentOf(element); at !== null; at = parentOf(at)) depth += 1;
  return depth;
}

/** Each kind of part with the kind around it, and what it is for; not how often. */
function shapeOf(element: Element): ReadonlySet<string> {
  const known = shapes.get(element);
  if (known !== undefined) return known;
  const shape = new Set<string>();
  for (const part of selectWithin(element, ':not(svg *)').slice(0, MAX_PARTS)) {
    const around = parentOf(part)?.tagName ?? '';
    shape.add(`${around}>${part.tagName}${attributeOf(part, 'role') ?? ''}`);
  }
  shapes.set(element, shape);
  return shape;
}
