/** Where to look for the least value, and how long. */
export interface Search {
  /** Where to begin. */
  readonly from: readonly number[];
  /** How far the first steps go, in each direction. */
  readonly step: number;
  /** Ends where the values of all corners differ by less. */
  readonly tolerance: number;
  /** Ends after so many values at the latest. */
  readonly mostValues: number;
}

interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * Finds where a function of a few numbers is least, without its slope.
 *
 * @param valueAt - The function; what is no number counts as infinitely high.
 * @param search - Where to begin, and when to end.
 * @returns The lowest place that was found.
 * @source Nelder and Mead 1965, "A simplex method for function minimization", with their coefficients.
 */
export function minimise(
  valueAt: (place: readonly number[]) => number,
  search: Search,
): readonly number[] {
  let values = 0;
  const look = (at: readonly number[]): Corner => {
    values += 1;
    const value = valueAt(at);
    return { at, value: Number.isNaN(value) ? Infinity : value };
  };
  let corners = firstCorners(search).map(look);
  for (;;) {
    corners = corners.toSorted((one, other) => one.value - other.value);
    const [best] = corners;
    const worst = corners.at(-1);
    if (best === undefined || worst === undefined) return search.from;
    if (worst.value - best.value < search.tolerance || values >= search.mostValues) return best.at;
    corners = moved(corners, worst, look);
  }
}

function firstCorners({ from, step }: Search): readonly (readonly number[])[] {
  return [from, ...from.map((value, at) => from.with(at, value + step))];
}

/** One step: the worst corner goes across the others, or all draw nearer to the best. */
function moved(
  corners: readonly Corner[],
  worst: Corner,
  look: (at: readonly number[]) => Corner,
): Corner[] {
  const others = corners.slice(0, -1);
  const [best] = others;
  const second = others.at(-1);
  if (best === undefined || second === undefined) return [...corners];
  const centre = worst.at.map((_, axis) => meanOf(others, axis));
  const across = look(between(worst.at, centre, 2));
  if (across.value < best.value) {
    const farther = look(between(worst.at, centre, 3));
    return [...others, farther.value < across.value ? farther : across];
  }
  if (across.value < second.value) return [...others, across];
  const outer = across.value < worst.value ? across : worst;
  const nearer = look(between(outer.at, centre, 0.5));
  if (nearer.value < outer.value) return [...others, nearer];
  return corners.map((corner) =>
    corner === best ? corner : look(between(corner.at, best.at, 0.5)),
  );
}

function meanOf(corners: readonly Corner[], axis: number): number {
  return corners.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / corners.length;
}

/** From one place towards another: 1 is there, 2 is as far beyond it. */
function between(from: readonly number[], to: readonly number[], share: number): number[] {
  return from.map((value, axis) => value + share * ((to[axis] ?? 0) - value));
}
