import type { FieldName } from '../recipe.ts';

/** What an owner can point at in a review, in the order in which it is asked. */
export const TAUGHT_FIELDS = ['rating', 'date', 'author', 'text', 'title'] as const;
export type TaughtField = Extract<FieldName, (typeof TAUGHT_FIELDS)[number]>;

/** What an owner has pointed at. */
export interface Lesson {
  /** One review. */
  readonly card: Element;
  /** All that are built like it, itself included. */
  readonly peers: readonly Element[];
  /** Its parts, or those of another of the reviews. */
  readonly clicked: Readonly<Partial<Record<TaughtField, Element>>>;
}

/**
 * The card that a part stands in.
 *
 * @param part - Any element.
 * @param cards - The cards.
 * @returns The card; `null` where it stands in none.
 */
export function cardOf(part: Element, cards: readonly Element[]): Element | null {
  return cards.find((card) => isWithin(part, card)) ?? null;
}

/**
 * Whether an element stands in another, or in a shadow tree within it.
 *
 * @param part - An element.
 * @param whole - What may hold it.
 * @returns True also where both are the same.
 */
export function isWithin(part: Element, whole: Element): boolean {
  if (Node.prototype.contains.call(whole, part)) return true;
  const root = Node.prototype.getRootNode.call(part);
  return root instanceof ShadowRoot && isWithin(root.host, whole);
}
