/** Chance that comes out the same for the same seed. */
export interface Random {
  /** A whole number from 0 to one below `limit`. */
  below(limit: number): number;
  /** One of several. */
  pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value;
}

/**
 * Makes such chance.
 *
 * @param seed - Any whole number.
 * @returns The chance.
 * @source https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32, public domain).
 */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('There is nothing to pick from.');
      return value;
    },
  };
}
