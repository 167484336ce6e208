import { tagOf } from '../dom.ts';
import { isReplyCard } from './card-view.ts';
import { isBelievable, longestWords } from './is-believable.ts';
import { likenessOf } from './likeness.ts';
import { partedByRules, withNeighbours } from './neighbours.ts';
import type { PageNode, PageTree } from './page-tree.ts';
import { withoutStrangers } from './strangers.ts';

/** What looks like one review: an element, or the neighbours that make one up in a flat list. */
export interface Card {
  readonly nodes: readonly PageNode[];
}

/** Cards that look alike and stand in one list. */
export interface CardGroup {
  readonly cards: readonly Card[];
  /** The list around them. */
  readonly list: PageNode;
  /** Shares of the cards that show a rating, a date. */
  readonly rated: number;
  readonly dated: number;
}

/** A card has words: a name and a short opinion at the least. */
const MIN_LETTERS = 18;
/** Share of its parts that an entry has in common with its neighbour at least: the sections of a page have little. */
const ALIKE = 0.4;
/** Longest a card may be: beyond it is an article. */
const MAX_LETTERS = 30_000;
/** Neighbours that one review of a flat list is made of at most. */
const MAX_PERIOD = 8;

/**
 * Finds the lists of a page whose entries look like reviews: each has words, and a rating or a date.
 *
 * @param tree - The page.
 * @returns Groups of cards in the page's order; none lies within another.
 */
export function findCards(tree: PageTree): readonly CardGroup[] {
  const groups = new Map<PageNode, CardGroup>();
  for (const node of tree.nodes) {
    if (node.ratings + node.dates < 2 || node.letters < MIN_LETTERS * 2) continue;
    const group = groupIn(node);
    if (group !== null) groups.set(node, group);
  }
  return chosen(groups);
}

function groupIn(list: PageNode): CardGroup | null {
  if (list.children.length < 2) return null;
  const ruled = ruledCards(list);
  const parted = ruled.length >= 2 ? groupOf(list, ruled) : null;
  if (parted !== null) return parted;
  const whole = list.children.filter(isComplete);
  if (whole.length < 2 || areHeads(list, whole)) {
    const flat = flatCards(list);
    if (flat.length >= 2) return groupOf(list, flat);
  }
  if (whole.length < 2) return null;
  return groupOfWhole(list, whole) ?? groupOfFlat(list);
}

function groupOfWhole(list: PageNode, whole: readonly PageNode[]): CardGroup | null {
  const found = list.children.filter((node) => isComplete(node) || isTerse(node, whole));
  const cards = found.filter((node) => !isReplyCard(node));
  const answered = withAnswers(found);
  const plain = groupOf(list, answered);
  if (plain === null || answered.length < found.length) return plain;
  const wide = withNeighbours(list.children, cards);
  if (wide.every(({ length }) => length === 1)) return plain;
  return (
    groupOf(
      list,
      wide.map((nodes) => ({ nodes })),
    ) ?? plain
  );
}

/** "Developer response by Ann" beside a review belongs to it. */
function withAnswers(found: readonly PageNode[]): readonly Card[] {
  const cards: { readonly nodes: PageNode[] }[] = [];
  for (const node of found) {
    const before = cards.at(-1);
    if (before !== undefined && isReplyCard(node)) before.nodes.push(node);
    else cards.push({ nodes: [node] });
  }
  return cards;
}

function groupOfFlat(list: PageNode): CardGroup | null {
  const flat = flatCards(list);
  return flat.length < 2 ? null : groupOf(list, flat);
}

/** What stands between two lines is one review, where it has a rating or a date; what stands above the first is trimmed. */
function ruledCards({ children }: PageNode): readonly Card[] {
  const parts = partedByRules(children);
  const sizes = parts.slice(1, -1).map(({ length }) => length);
  const usual = sizes.toSorted((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
  return parts
    .map((nodes, at) => ({ nodes: at === 0 ? nodes.slice(-usual) : nodes }))
    .filter(({ nodes }) => {
      const isShown = sum(nodes, 'ratings') + sum(nodes, 'dates') > 0;
      return isShown && nodes.some((node) => longestWords(node) >= 8);
    });
}

/** "★★★★★ by Ann on May 3" above the words, which stand beside it and not in it. */
function areHeads({ children }: PageNode, whole: readonly PageNode[]): boolean {
  const [first] = whole;
  const last = whole.at(-1);
  if (first === undefined || last === undefined) return false;
  const among = children.slice(children.indexOf(first), children.indexOf(last));
  const between = among.filter((node) => !whole.includes(node) && node.ratings + node.dates === 0);
  return between.length >= whole.length - 1 && sum(between, 'letters') > sum(whole, 'letters');
}

/** "Great." with stars and a date, among others that say more. */
function isTerse(node: PageNode, whole: readonly PageNode[]): boolean {
  const [first] = whole;
  if (first === undefined || node.ratings === 0 || node.dates === 0) return false;
  return node.letters > 0 && tagOf(node.element) === tagOf(first.element);
}

function isComplete(node: PageNode): boolean {
  if (node.letters < MIN_LETTERS || node.letters > MAX_LETTERS) return false;
  return node.ratings + node.dates > 0 && longestWords(node) >= 8;
}

function groupOf(list: PageNode, all: readonly Card[]): CardGroup | null {
  const cards = withoutStrangers(all);
  const share = (has: (card: Card) => boolean): number => cards.filter(has).length / cards.length;
  const rated = share(({ nodes }) => nodes.some(({ ratings }) => ratings > 0));
  const dated = share(({ nodes }) => nodes.some(({ dates }) => dates > 0));
  const group = { list, cards, rated, dated };
  return isBelievable(group) && likenessOf(cards) >= ALIKE ? group : null;
}

/**
 * Cards of a list whose entries are not wrapped: heading, stars and text follow one another as neighbours.
 */
function flatCards(list: PageNode): readonly Card[] {
  const children = list.children.filter(({ letters, ratings }) => letters + ratings > 0);
  const sign = list.ratings >= 2 ? 'ratings' : 'dates';
  const heads = headsOf(children, sign);
  const [first, second] = heads;
  if (first === undefined || second === undefined) return [];
  const gaps = heads.slice(1).map((head, at) => head - (heads[at] ?? 0));
  const period = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  if (period < 2 || period > MAX_PERIOD) return [];
  const before = leadOf(children, heads, period);
  return heads
    .map((head, at) => {
      const end = (heads[at + 1] ?? Math.min(children.length + before, head + period)) - before;
      return { nodes: children.slice(Math.max(0, head - before), end) };
    })
    .filter(({ nodes }) => nodes.some((node) => longestWords(node) >= 8 && node[sign] === 0));
}

/** Where entries begin: with what shows a rating or a date; in a list of terms with a term, whatever its definitions show. */
function headsOf(children: readonly PageNode[], sign: 'ratings' | 'dates'): readonly number[] {
  const heads = children.flatMap((child, at) => (child[sign] > 0 ? [at] : []));
  const terms = heads.filter((at) => isTerm(children[at]));
  return terms.length >= 2 ? terms : heads;
}

function isTerm(node: PageNode | undefined): boolean {
  return node !== undefined && tagOf(node.element) === 'DT';
}

/** How many neighbours of an entry stand before its stars: those of the same kinds before each. */
function leadOf(children: readonly PageNode[], heads: readonly number[], period: number): number {
  const [first = 0, second = 0] = heads;
  const last = heads.at(-1) ?? 0;
  const after = areKin(children[last + 1], children[first + 1]) ? children.length - 1 - last : 0;
  const most = Math.min(period - 1, first, Math.max(0, period - 1 - after));
  let lead = 0;
  while (lead < most && areKin(children[first - lead - 1], children[second - lead - 1])) lead += 1;
  return lead;
}

function areKin(one: PageNode | undefined, other: PageNode | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (tagOf(one.element) !== tagOf(other.element)) return false;
  return tagOf(one.element) !== 'HR' && one.letters <= 200;
}

/** Of lists within lists the one whose entries are one review each: decided from the innermost outwards. */
function chosen(groups: ReadonlyMap<PageNode, CardGroup>): readonly CardGroup[] {
  let taken: readonly CardGroup[] = [];
  for (const [list, group] of [...groups].toReversed()) {
    const inner = taken.filter((each) => isWithin(each.list, list));
    if (inner.length > 0 && areParts(group, inner)) continue;
    taken = [group, ...taken.filter((each) => !inner.includes(each))];
  }
  return taken;
}

function isWithin(node: PageNode, outer: PageNode): boolean {
  for (let at: PageNode | null = node; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/**
 * Whether the entries of a list are mere containers of reviews: pages, columns, products with reviews of their own.
 *
 * The answers below a review are such a list too, but what they answer has stars or a date of its own.
 */
function areParts(outer: CardGroup, inner: readonly CardGroup[]): boolean {
  const [main] = inner.toSorted((one, other) => worthOf(other) - worthOf(one));
  if (main === undefined) return false;
  const isFull = main.rated >= outer.rated * 0.8 && main.dated >= outer.dated * 0.8;
  if (isFull && main.cards.length >= Math.max(3, outer.cards.length)) return true;
  const cards = inner.flatMap((each) => each.cards.flatMap(({ nodes }) => nodes));
  if (cards.length < outer.cards.length) return false;
  const all = outer.cards.flatMap(({ nodes }) => nodes);
  const key = sum(all, 'ratings') > 0 ? 'ratings' : 'dates';
  return sum(all, key) - sum(cards, key) < outer.cards.length / 2;
}

function sum(nodes: readonly PageNode[], key: 'ratings' | 'dates' | 'letters'): number {
  return nodes.reduce((total, node) => total + node[key], 0);
}

/**
 * How much a list tells.
 *
 * @param group - Any group.
 * @returns More for more cards that show more.
 */
export function worthOf({ cards, rated, dated }: CardGroup): number {
  return Math.min(cards.length, 20) * (rated + dated);
}
