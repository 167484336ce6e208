/** A way of looking one period ahead. */
export type ForecastMethod = 'naive' | 'smoothing' | 'damped-trend';

const STEPS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
const TREND_STEPS = [0.05, 0.1, 0.2, 0.4] as const;
const DAMPING = [0.8, 0.9, 0.98] as const;

/**
 * What the next period is expected to be like, by each method. The last two choose how quickly they forget by what would
 * have served best so far.
 *
 * @source Hyndman, Athanasopoulos, "Forecasting: principles and practice", 5.2 (naive), 8.1 (simple exponential smoothing),
 * 8.2 (damped trend).
 */
export const FORECASTS: Readonly<Record<ForecastMethod, (series: readonly number[]) => number>> = {
  naive: (series) => series.at(-1) ?? Number.NaN,
  smoothing: (series) =>
    bestOf(STEPS.map((level) => smooth(series, { level, trend: 0, damping: 0 }))),
  'damped-trend': (series) =>
    bestOf(
      STEPS.flatMap((level) =>
        TREND_STEPS.flatMap((trend) =>
          DAMPING.map((damping) => smooth(series, { level, trend, damping })),
        ),
      ),
    ),
};

interface Weights {
  readonly level: number;
  /** 0 for no trend at all. */
  readonly trend: number;
  /** How much of the trend is left after a period. */
  readonly damping: number;
}

interface Smoothed {
  readonly next: number;
  /** Sum of squares of what was missed one period ahead. */
  readonly missed: number;
}

function smooth(series: readonly number[], { level, trend, damping }: Weights): Smoothed {
  const [first = Number.NaN, second = first] = series;
  let at = first;
  let slope = trend === 0 ? 0 : second - first;
  let missed = 0;
  for (const value of series.slice(1)) {
    const expected = at + damping * slope;
    missed += (value - expected) ** 2;
    const before = at;
    at = level * value + (1 - level) * expected;
    if (trend > 0) slope = trend * (at - before) + (1 - trend) * damping * slope;
  }
  return { next: at + damping * slope, missed };
}

function bestOf(smoothed: readonly Smoothed[]): number {
  return smoothed.reduce((best, each) => (each.missed < best.missed ? each : best)).next;
}
