/**
 * Random numbers that come the same every time, so that a simulation either passes always or never.
 *
 * @param seed - Any whole number.
 * @returns A function giving numbers from 0 to below 1.
 * @source Mulberry32 (Tommy Ettinger).
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws answers.
 *
 * @param shape - How likely each choice is, by index; sums to 1.
 * @param n - How many to draw.
 * @param random - Gives numbers from 0 to below 1.
 * @returns Numbers of answers by choice.
 */
export function drawHistogram(
  shape: readonly number[],
  n: number,
  random: () => number,
): readonly number[] {
  const histogram = shape.map(() => 0);
  for (let answer = 0; answer < n; answer += 1) {
    const choice = chooseFrom(shape, random());
    histogram[choice] = (histogram[choice] ?? 0) + 1;
  }
  return histogram;
}

function chooseFrom(shape: readonly number[], point: number): number {
  let reached = 0;
  const choice = shape.findIndex((likelihood) => {
    reached += likelihood;
    return point < reached;
  });
  return choice === -1 ? shape.length - 1 : choice;
}
