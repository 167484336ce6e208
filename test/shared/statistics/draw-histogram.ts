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
