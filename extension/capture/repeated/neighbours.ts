import { tagOf } from '../dom.ts';
import type { PageNode } from './page-tree.ts';

/** Neighbours of a card that belong to it at most: a heading, a line of facts. */
const MAX_NEIGHBOURS = 3;
/** Share of the gaps between cards that must hold the same: advertisements stand in some only. */
const USUAL = 0.8;

/**
 * Completes the cards of a list whose entries are wrapped in part: each with a heading before it, or words behind it.
 *
 * @param children - All in the list.
 * @param cards - Those that are known to be cards, in their order; at least two.
 * @returns The nodes of each card; as they were where nothing of the same kind stands between all of them.
 */
export function withNeighbours(
  children: readonly PageNode[],
  cards: readonly PageNode[],
): readonly (readonly PageNode[])[] {
  const alone = cards.map((card) => [card]);
  const places = new Map(children.map((child, at) => [child, at]));
  const spots = cards.map((card) => places.get(card) ?? -1);
  const gaps = spots.slice(1).map((spot, at) => filled(children.slice((spots[at] ?? 0) + 1, spot)));
  const kind = usualKind(gaps);
  if (kind === null) return alone;
  const count = kind.split(' ').length;
  const takes = (nodes: readonly PageNode[]): readonly PageNode[] =>
    kindOf(nodes) === kind ? nodes : [];
  const first = filled(children.slice(0, spots[0])).slice(-count);
  if (kindOf(first) === kind) {
    return cards.map((card, at) => [
      ...takes((at === 0 ? first : (gaps[at - 1] ?? [])).slice(-count)),
      card,
    ]);
  }
  const last = filled(children.slice((spots.at(-1) ?? 0) + 1)).slice(0, count);
  if (kindOf(last) !== kind) return alone;
  return cards.map((card, at) => [card, ...takes((gaps[at] ?? last).slice(0, count))]);
}

function usualKind(gaps: readonly (readonly PageNode[])[]): string | null {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(kindOf(gap), (counts.get(kindOf(gap)) ?? 0) + 1);
  const [kind, count] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0];
  const isFew = kind !== '' && kind.split(' ').length <= MAX_NEIGHBOURS;
  return isFew && count / gaps.length >= USUAL ? kind : null;
}

function filled(nodes: readonly PageNode[]): readonly PageNode[] {
  return nodes.filter(({ letters, ratings }) => letters + ratings > 0);
}

function kindOf(nodes: readonly PageNode[]): string {
  return nodes.map(({ element }) => tagOf(element)).join(' ');
}

/**
 * Parts a list at its rules: "review, line, review, line".
 *
 * @param children - All in the list.
 * @returns What stands between the lines; empty where there are fewer than two lines.
 */
export function partedByRules(children: readonly PageNode[]): readonly (readonly PageNode[])[] {
  const parts: PageNode[][] = [[]];
  for (const child of children) {
    if (tagOf(child.element) === 'HR') parts.push([]);
    else if (child.letters + child.ratings > 0) parts.at(-1)?.push(child);
  }
  return parts.length < 3 ? [] : parts;
}
