import type { Piece } from './card-view.ts';

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
/** "12 reviews" and "Opinion number 7" are the same but for a count. */
const COUNT = /^\d+(?:[.,]\d+)?(?= )|(?<=\p{L}{3} )\d{1,3}$/gu;

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
      known.values.add(value.replaceAll(COUNT, '0'));
      slots.set(slot, known);
    }
  }
  const bonus = (candidate: Candidate): number => {
    const slot = slots.get(candidate.piece.slot);
    if (slot === undefined) return 0;
    const isRepeated = slot.count >= ENOUGH && slot.values.size <= slot.count / 2;
    return (slot.count / cards.length) * AGREEMENT - (options.isDistinct && isRepeated ? 12 : 0);
  };
  const chosen = cards.map((candidates) => {
    let best: Candidate | null = null;
    let most = options.least;
    for (const candidate of candidates) {
      const score = candidate.score + bonus(candidate);
      if (score > most) [best, most] = [candidate, score];
    }
    return best;
  });
  return withoutStrays(cards, chosen);
}

/** Share of the choices that stand at one place, from which it is known what the field is not. */
const KNOWN = 0.6;
/** Points by which a stray one is worse than those that were chosen. */
const WORSE = 2.5;

/** A card that lacks the field has its other things at the places where the others have them beside theirs. */
function withoutStrays(
  cards: readonly (readonly Candidate[])[],
  chosen: readonly (Candidate | null)[],
): readonly (Candidate | null)[] {
  const won = countsOf(chosen.flatMap((each) => (each === null ? [] : [each.piece.slot])));
  const [place, count] = [...won].toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0];
  const known = chosen.filter((each) => each?.piece.slot === place);
  if (count < ENOUGH || count < chosen.filter((each) => each !== null).length * KNOWN) {
    return chosen;
  }
  const usual = known.reduce((sum, each) => sum + (each?.score ?? 0), 0) / known.length;
  const lost = countsOf(
    cards.flatMap((candidates, at) =>
      chosen[at]?.piece.slot === place
        ? [...new Set(candidates.map(({ piece }) => piece.slot))]
        : [],
    ),
  );
  return chosen.map((each) => {
    if (each === null || each.piece.slot === place) return each;
    const { slot } = each.piece;
    const isStray = (lost.get(slot) ?? 0) > Math.max(1, won.get(slot) ?? 0);
    return isStray && each.score < usual - WORSE ? null : each;
  });
}

function countsOf(slots: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const slot of slots) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  return counts;
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
