import { FORECASTS } from './forecast-methods.ts';
import type { ForecastMethod } from './forecast-methods.ts';
import { Z_95 } from './interval.ts';
import type { Interval } from './interval.ts';

/** How a method would have done: each period was forecast from those before it alone. */
export interface Backtest {
  readonly method: ForecastMethod;
  /** Forecasts that were tried. */
  readonly tries: number;
  /** Mean of what was missed, signs left out, in the series' unit. */
  readonly meanMiss: number;
  /** Root of the mean square of it. */
  readonly rootMeanSquare: number;
}

/** What the next period will be like. */
export interface Forecast extends Interval {
  readonly method: ForecastMethod;
  readonly value: number;
  /** Misses of the method over those of "as last time", below 1. */
  readonly comparedToNaive: number;
  readonly tries: number;
}

/** Periods before the first forecast is tried, and tries before any is believed. */
const FIRST_KNOWN = 6;
const LEAST_TRIES = 6;
/** A method that does hardly better than "as last time" in the past is no better tomorrow. */
const WORTH_SHOWING = 0.95;

/**
 * Tries a method on the past, by a rolling origin.
 *
 * @param series - Values by period, oldest first.
 * @param method - Which.
 * @returns How it would have done; `null` where there are too few periods.
 * @source Hyndman, Athanasopoulos, "Forecasting: principles and practice", 5.10: time series cross-validation.
 */
export function backtest(series: readonly number[], method: ForecastMethod): Backtest | null {
  const misses: number[] = [];
  for (let known = FIRST_KNOWN; known < series.length; known += 1) {
    misses.push((series[known] ?? 0) - FORECASTS[method](series.slice(0, known)));
  }
  if (misses.length < LEAST_TRIES) return null;
  return {
    method,
    tries: misses.length,
    meanMiss: meanOf(misses.map(Math.abs)),
    rootMeanSquare: Math.sqrt(meanOf(misses.map((miss) => miss ** 2))),
  };
}

/**
 * Forecasts the next period, only where that has done better in the past than to say "as last time".
 *
 * @param series - Values by period, oldest first, without gap.
 * @returns The forecast with its 95 % interval, by the misses of the past; `null` where there are too few periods, or
 * where nothing beats "as last time".
 */
export function forecast(series: readonly number[]): Forecast | null {
  const naive = backtest(series, 'naive');
  if (naive === null) return null;
  const others = (['smoothing', 'damped-trend'] as const)
    .map((method) => backtest(series, method))
    .filter((each) => each !== null)
    .toSorted((one, other) => one.meanMiss - other.meanMiss);
  const [best] = others;
  if (best === undefined || best.meanMiss >= WORTH_SHOWING * naive.meanMiss) return null;
  const value = FORECASTS[best.method](series);
  const reach = Z_95 * best.rootMeanSquare;
  return {
    method: best.method,
    value,
    low: value - reach,
    high: value + reach,
    comparedToNaive: best.meanMiss / naive.meanMiss,
    tries: best.tries,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
