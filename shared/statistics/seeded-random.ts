/** Gives numbers from 0 to below 1. */
export type Random = () => number;

/**
 * Random numbers that come the same every time, so that what is drawn twice is drawn alike.
 *
 * @param seed - Any whole number.
 * @returns A function giving numbers from 0 to below 1.
 * @source Mulberry32 (Tommy Ettinger).
 */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
