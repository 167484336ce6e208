import { attributeOf } from '../dom.ts';
import type { Card } from './find-cards.ts';
import { likenessOf } from './likeness.ts';

/** Share of dated cards from which an undated one that is built otherwise is none: a summary, an offer. */
const DATED = 0.8;
/** Share of the cards that must be called alike for the others to be called otherwise. */
const CALLED = 0.6;
const ENOUGH = 4;
/** Share of its parts that an entry has in common with another at least. */
const ALIKE = 0.4;

/**
 * Leaves out what stands among the entries of a list and is none: a summary above them, other things below.
 *
 * @param cards - Entries as found.
 * @returns Those that are called as most are, or built like them.
 */
export function withoutStrangers(cards: readonly Card[]): readonly Card[] {
  return withoutUndated(withoutOthers(cards));
}

function withoutUndated(cards: readonly Card[]): readonly Card[] {
  const dated = cards.filter(isDated);
  const isUsual = dated.length >= Math.max(ENOUGH, cards.length * DATED);
  const [first] = dated;
  if (!isUsual || first === undefined || dated.length === cards.length) return cards;
  return cards.filter((card) => isDated(card) || likenessOf([first, card]) >= ALIKE);
}

function isDated({ nodes }: Card): boolean {
  return nodes.some(({ dates }) => dates > 0);
}

/** What is called otherwise than most and is built otherwise, too. */
function withoutOthers(cards: readonly Card[]): readonly Card[] {
  const counts = new Map<string, number>();
  for (const name of cards.flatMap((card) => [...namesOf(card)])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const least = Math.max(ENOUGH, cards.length * CALLED);
  const usual = new Set([...counts].filter(([, count]) => count >= least).map(([name]) => name));
  const isCalled = (card: Card): boolean => [...namesOf(card)].some((name) => usual.has(name));
  const first = cards.find(isCalled);
  if (usual.size === 0 || first === undefined) return cards;
  return cards.filter((card) => isCalled(card) || likenessOf([first, card]) >= ALIKE);
}

function namesOf({ nodes }: Card): ReadonlySet<string> {
  const names = nodes.map(({ element }) => attributeOf(element, 'class') ?? '');
  return new Set(names.join(' ').split(/\s+/).filter(Boolean));
}
