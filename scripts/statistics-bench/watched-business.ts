import { drawPoisson } from '../../shared/statistics/random-draws.ts';
import type { Random } from '../../shared/statistics/seeded-random.ts';

/** Events a week of the twenty series of a small business: a bell, two sites, and a dozen themes of which most are rare. */
export const RATES_A_WEEK = [
  15, 8, 7, 4, 3, 2, 2, 1.5, 1, 1, 0.8, 0.7, 0.5, 0.5, 0.4, 0.3, 0.2, 0.2, 0.1, 0.1,
] as const;

/** Days that the watch looks back upon. */
export const DAYS_KNOWN = 455;

/** Findings with fewer days between them are one alarm. */
export const SAME_WITHIN_DAYS = 14;

/** "Three in a week", which many owners go by. */
const THREE = 3;
const WEEK = 7;

/**
 * Draws a series.
 *
 * @param aWeek - Events a week.
 * @param days - How many days.
 * @param random - Gives numbers from 0 to below 1.
 * @returns Counts by day.
 */
export function drawSeries(aWeek: number, days: number, random: Random): readonly number[] {
  return Array.from({ length: days }, () => drawPoisson(aWeek / WEEK, random));
}

/**
 * Whether "three in a week" would alarm.
 *
 * @param counts - By day; the last is today.
 * @returns True where the last seven days have at least three.
 */
export function isThreeInAWeek(counts: readonly number[]): boolean {
  return counts.slice(-WEEK).reduce((sum, count) => sum + count, 0) >= THREE;
}
