import type { Metric } from '../../../shared/metrics/metric.ts';

/** Where things are drawn. */
export interface Plot {
  /** Of the whole drawing, in its own units. */
  readonly width: number;
  readonly xOf: (at: number) => number;
  readonly yOf: (value: number) => number;
  /** Between two points. */
  readonly step: number;
}

/** Of the drawing, in its own units. */
export const HEIGHT = 240;
export const PLOT = { left: 38, right: 12, top: 12, bottom: 162 };
export const BARS = { top: 174, bottom: 208 };

/**
 * Lays a drawing out.
 *
 * @param metric - Its range is the height.
 * @param count - Points side by side.
 * @param width - Of the whole drawing.
 * @returns Where each point and value stands.
 */
export function plotOf({ range }: Pick<Metric, 'range'>, count: number, width: number): Plot {
  const [least, most] = range;
  const step = (width - PLOT.left - PLOT.right) / Math.max(count, 1);
  return {
    width,
    step,
    xOf: (at) => PLOT.left + step * (at + 0.5),
    yOf: (value) => PLOT.bottom - ((value - least) / (most - least)) * (PLOT.bottom - PLOT.top),
  };
}

/** A place of a line; `null` where there is a gap. */
export type LinePlace = readonly [number, number] | null;

/**
 * A line with a gap wherever nobody answered: what was not said is not drawn.
 *
 * @param places - From left to right.
 * @returns A path.
 */
export function lineThrough(places: readonly LinePlace[]): string {
  return places
    .map((place, at) => {
      if (place === null) return '';
      const isStart = at === 0 || places[at - 1] === null;
      return `${isStart ? 'M' : 'L'}${rounded(place[0])} ${rounded(place[1])}`;
    })
    .join('');
}

/**
 * The area between two lines that have the same gaps.
 *
 * @param upper - From left to right.
 * @param lower - As many places.
 * @param least - Half the width that a place without neighbours is given.
 * @returns A path.
 */
export function areaBetween(
  upper: readonly LinePlace[],
  lower: readonly LinePlace[],
  least: number,
): string {
  return runsOf(upper)
    .map(([from, to]) => {
      const above = widened(upper.slice(from, to), least);
      const below = widened(lower.slice(from, to), least).toReversed();
      const all = [...above, ...below].map(([x, y]) => `${rounded(x)} ${rounded(y)}`);
      return `M${all.join('L')}Z`;
    })
    .join('');
}

function runsOf(places: readonly LinePlace[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [at, place] of places.entries()) {
    const last = runs.at(-1);
    if (place === null) continue;
    if (last !== undefined && last[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

function widened(run: readonly LinePlace[], least: number): readonly (readonly [number, number])[] {
  const places = run.filter((place) => place !== null);
  const [only] = places;
  if (places.length > 1 || only === undefined) return places;
  return [
    [only[0] - least, only[1]],
    [only[0] + least, only[1]],
  ];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
