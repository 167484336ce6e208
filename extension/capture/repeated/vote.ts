import type { CardView, Piece } from './card-view.ts';

/** A piece that may be a field, and how much speaks for it. */
export interface Candidate {
  readonly piece: Piece;
  readonly value: string;
  readonly score: number;
}

/** A card alone may be mistaken; what stands at one place in most cards is the field. */
const AGREEMENT = 4;
/** Of three cards and more the names differ; words that do not are the site's. */
const ENOUGH = 3;

/**
 * Chooses one candidate a card, by what speaks for it and by the place that most cards agree on.
 *
 * @param cards - The cards of a list with their candidates.
 * @param options - What is asked of a choice.
 * @param options.least - Score below which nothing is chosen.
 * @param options.isDistinct - Whether the values must differ from card to card, as names do.
 * @returns The choice of each card; `null` where none is good enough.
 */
export function vote(
  cards: readonly (readonly Candidate[])[],
  options: { readonly least: number; readonly isDistinct: boolean },
): readonly (Candidate | null)[] {
  const slots = new Map<string, { total: number; count: number; values: Set<string> }>();
  for (const candidates of cards) {
    for (const { slot, value, score } of bestOfSlots(candidates)) {
      const known = slots.get(slot) ?? { total: 0, count: 0, values: new Set<string>() };
      known.total += score;
      known.count += 1;
      known.values.add(value.replace(/^\d+(?:[.,]\d+)?(?= )/, '0'));
      slots.set(slot, known);
    }
  }
  const bonus = (candidate: Candidate): number => {
    const slot = slots.get(candidate.piece.slot);
    if (slot === undefined) return 0;
    const isRepeated = slot.count >= ENOUGH && slot.values.size <= slot.count / 2;
    return (slot.count / cards.length) * AGREEMENT - (options.isDistinct && isRepeated ? 12 : 0);
  };
  return cards.map((candidates) => {
    let best: Candidate | null = null;
    let most = options.least;
    for (const candidate of candidates) {
      const score = candidate.score + bonus(candidate);
      if (score > most) [best, most] = [candidate, score];
    }
    return best;
  });
}

function bestOfSlots(
  candidates: readonly Candidate[],
): readonly { readonly slot: string; readonly value: string; readonly score: number }[] {
  const best = new Map<string, { slot: string; value: string; score: number }>();
  for (const { piece, value, score } of candidates) {
    const known = best.get(piece.slot);
    if (known === undefined || known.score < score) {
      best.set(piece.slot, { slot: piece.slot, value, score });
    }
  }
  return [...best.values()];
}

/**
 * Candidates of all cards.
 *
 * @param views - The cards.
 * @param find - Finds those of one card.
 * @returns One list a card.
 */
export function candidatesOf(
  views: readonly CardView[],
  find: (view: CardView, at: number) => readonly Candidate[],
): readonly (readonly Candidate[])[] {
  return views.map(find);
}
