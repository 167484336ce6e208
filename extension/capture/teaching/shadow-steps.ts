import { parentOf, rootsOf, type Searchable, selectAll } from '../dom.ts';

/** Most shadow trees that are entered within one part. */
const MAX_ROOTS = 50;

/**
 * What stands around an element, out of shadow trees as well.
 *
 * @param element - Any element.
 * @returns Its parent, or the host of the tree that it is the top of; `null` at the top of the page.
 */
export function outwardOf(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent !== null) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * All elements in a part that a selector fits, shadow trees in it entered.
 *
 * @param part - Any element.
 * @param selector - CSS; `:scope` stands for the part, `:host` for the host of each tree in it.
 * @returns The elements, those of outer trees first.
 */
export function selectWithin(part: Element, selector: string): readonly Element[] {
  const roots: readonly Searchable[] = rootsOf(part, MAX_ROOTS);
  return roots.length === 1
    ? selectAll(part, selector)
    : roots.flatMap((root) => selectAll(root, selector));
}
