import { tagOf } from '../dom.ts';
import type { Card } from './find-cards.ts';
import type { PageNode } from './page-tree.ts';

/** Elements of a card that are looked at. */
const MAX_PARTS = 300;
/** Cards of a list that are compared. */
const SAMPLE = 8;

/**
 * How alike neighbouring cards are built, whatever their classes and however they are wrapped.
 *
 * @param cards - The cards of a list.
 * @returns 0 to 1: the share of element pairs that neighbours have in common, middle of the first eight.
 */
export function likenessOf(cards: readonly Card[]): number {
  const shapes = cards.slice(0, SAMPLE).map(({ nodes }) => shapeOf(nodes));
  const shares = shapes.slice(1).map((shape, at) => likeness(shape, shapes[at] ?? shape));
  return shares.toSorted((one, other) => one - other)[Math.floor(shares.length / 2)] ?? 0;
}

/**
 * How a card is built.
 *
 * @param nodes - Its outermost elements.
 * @returns Each kind of element with the kind around it, such as `DIV>P`.
 */
export function shapeOf(nodes: readonly PageNode[]): ReadonlySet<string> {
  // Neighbours that make up one card are alike in what they are, too.
  const shape = new Set(nodes.length > 1 ? nodes.map(({ element }) => tagOf(element)) : []);
  const open = [...nodes];
  let left = MAX_PARTS;
  for (let next = open.pop(); next && left > 0; next = open.pop()) {
    left -= 1;
    for (const child of next.children) {
      if (child.letters + child.ratings > 0) {
        shape.add(`${tagOf(next.element)}>${tagOf(child.element)}`);
      }
      open.push(child);
    }
  }
  return shape;
}

/**
 * What two shapes have in common.
 *
 * @param one - A shape.
 * @param other - Another.
 * @returns 0 to 1; 1 where both are empty.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  const shared = [...one].filter((each) => other.has(each)).length;
  return shared / (one.size + other.size - shared);
}
