/** Gives numbers from 0 up to 1, the same ones each time. */
export type Random = () => number;

/**
 * Makes a source of numbers that look random.
 *
 * @param seed - Any whole number.
 * @returns The source: a linear congruential generator (Numerical Recipes).
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Puts numbers into another order, in place.
 *
 * @param list - Is changed.
 * @param random - Decides.
 */
export function shuffle(list: Int32Array, random: Random): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = kept;
  }
}
