import { attributeOf, childElementsOf, fits, holds, parentOf, tagOf } from './dom.ts';

/** Fewer cards side by side do not tell what a card looks like. */
const ENOUGH = 2;
/** Children of one element that are looked at, which keeps a page of a million cheap. */
const MAX_CHILDREN = 5000;

/** What a recipe says of its cards. */
interface CardHooks {
  /** CSS selector that found the cards. */
  readonly at: string;
  /** CSS selector of what looks like a card but is none. */
  readonly notCards: string | undefined;
}

/**
 * Adds the cards that lack what a recipe looks for, such as stars or a link to their author, and stand among the others.
 *
 * @param cards - As the recipe found them.
 * @param hooks - What it looked for.
 * @returns The cards with those of the same tag and classes beside them, in the page's order.
 */
export function withSiblings(cards: readonly Element[], hooks: CardHooks): readonly Element[] {
  const parents = new Map<Element, Element[]>();
  for (const card of cards) {
    const parent = parentOf(card);
    if (parent === null) return cards;
    const known = parents.get(parent);
    if (known === undefined) parents.set(parent, [card]);
    else known.push(card);
  }
  return [...parents].flatMap(([parent, own]) => withAlike(parent, own, hooks));
}

function withAlike(
  parent: Element,
  own: readonly Element[],
  { at, notCards }: CardHooks,
): readonly Element[] {
  const looks = new Set(own.map(lookOf));
  const [look] = looks;
  if (own.length < ENOUGH || looks.size > 1 || look === undefined || look.endsWith(' ')) return own;
  const known = new Set(own);
  return childElementsOf(parent)
    .slice(0, MAX_CHILDREN)
    .filter((child) => {
      if (known.has(child)) return true;
      if (lookOf(child) !== look || holds(child, at)) return false;
      return notCards === undefined || !fits(child, notCards);
    });
}

/** Tag and classes; ends with a space where it has no class. */
function lookOf(element: Element): string {
  return `${tagOf(element)} ${(attributeOf(element, 'class') ?? '').trim()}`;
}
