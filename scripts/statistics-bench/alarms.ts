import { seededRandom } from '../../shared/statistics/seeded-random.ts';
import { watchSeries } from '../../shared/statistics/watch-series.ts';
import { say } from '../run.ts';
import {
  DAYS_KNOWN,
  drawSeries,
  isThreeInAWeek,
  RATES_A_WEEK,
  SAME_WITHIN_DAYS,
} from './watched-business.ts';

const YEAR = 365;
const QUARTERS_A_YEAR = 4;
const BUDGETS = [0.25, 1, 3];
const BELLS = 1;

/**
 * Says how many false alarms a year there are where nothing changes.
 *
 * @param years - Simulated years of the twenty series, for each budget.
 */
export function tellAlarms(years: number): void {
  const all = RATES_A_WEEK.length;
  say(`False alarms a year over ${all} watched series where nothing changes, in ${years} years`);
  say(`${'allowed a year'.padEnd(24)}${'raised'.padStart(10)}`);
  for (const budget of BUDGETS) {
    const raised = falseAlarms(years, (counts, at) => {
      const isMissed = at < BELLS;
      return watchSeries({ counts, budget: budget / all, isMissed }) !== null;
    });
    const allowed = String(budget * QUARTERS_A_YEAR);
    say(`${allowed.padEnd(24)}${(raised / years).toFixed(2).padStart(10)}`);
  }
  const naive = falseAlarms(years, isThreeInAWeek);
  say(`${'"three in a week"'.padEnd(24)}${(naive / years).toFixed(2).padStart(10)}`);
  say('');
}

function falseAlarms(
  years: number,
  isAlarm: (counts: readonly number[], series: number) => boolean,
): number {
  let alarms = 0;
  for (const [at, rate] of RATES_A_WEEK.entries()) {
    for (let year = 0; year < years; year += 1) {
      const random = seededRandom(year * RATES_A_WEEK.length + at);
      const counts = drawSeries(rate, DAYS_KNOWN + YEAR, random);
      alarms += alarmsIn(counts, (known) => isAlarm(known, at));
    }
  }
  return alarms;
}

function alarmsIn(
  counts: readonly number[],
  isAlarm: (counts: readonly number[]) => boolean,
): number {
  let alarms = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let day = DAYS_KNOWN; day < counts.length; day += 1) {
    if (!isAlarm(counts.slice(day + 1 - DAYS_KNOWN, day + 1))) continue;
    if (day - last > SAME_WITHIN_DAYS) alarms += 1;
    last = day;
  }
  return alarms;
}
