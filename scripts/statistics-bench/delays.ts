import { seededRandom } from '../../shared/statistics/seeded-random.ts';
import { watchSeries } from '../../shared/statistics/watch-series.ts';
import { say } from '../run.ts';
import { DAYS_KNOWN, drawSeries, isThreeInAWeek, RATES_A_WEEK } from './watched-business.ts';

const USUAL = [0.25, 0.5, 1, 2, 4];
const TIMES = [3, 5, 10];
/** What is not told within half a year counts as missed. */
const MOST_DAYS = 182;
const YEAR = 365;
const SHARE = 1 / RATES_A_WEEK.length;

/**
 * Says how long it takes until a change is told, beside "three in a week".
 *
 * @param runs - Simulated changes of each kind.
 */
export function tellDelays(runs: number): void {
  say('Days until a lasting rise is told, at one false alarm a quarter over 20 series, mean of');
  say(
    `${runs} each (missed within half a year); beside it "three in a week", and how often in a year`,
  );
  say('that rule alarms on the same series although nothing has changed');
  say(
    `${'usual a week'.padEnd(14)}${TIMES.map((times) => `times ${times}`.padStart(16)).join('')}` +
      `${TIMES.map((times) => `3/week x${times}`.padStart(14)).join('')}${'false a year'.padStart(15)}`,
  );
  for (const usual of USUAL) {
    const ours = TIMES.map((times) => delayOf({ usual, times, runs }, (counts) => isFound(counts)));
    const rule = TIMES.map((times) => delayOf({ usual, times, runs }, isThreeInAWeek));
    say(
      String(usual).padEnd(14) +
        ours.map((each) => told(each).padStart(16)).join('') +
        rule.map((each) => told(each).padStart(14)).join('') +
        falseAYear(usual, runs).toFixed(1).padStart(15),
    );
  }
}

function isFound(counts: readonly number[]): boolean {
  return watchSeries({ counts, budget: SHARE, isMissed: false }) !== null;
}

interface Rise {
  readonly usual: number;
  readonly times: number;
  readonly runs: number;
}

interface Delay {
  readonly days: number;
  readonly missed: number;
}

function delayOf(
  { usual, times, runs }: Rise,
  isAlarm: (counts: readonly number[]) => boolean,
): Delay {
  let days = 0;
  let missed = 0;
  for (let run = 0; run < runs; run += 1) {
    const random = seededRandom(run * 1000 + times);
    const before = drawSeries(usual, DAYS_KNOWN, random);
    const counts = [...before, ...drawSeries(usual * times, MOST_DAYS, random)];
    const day = firstAlarm(counts, isAlarm);
    if (day === null) missed += 1;
    else days += day;
  }
  return { days: days / Math.max(1, runs - missed), missed };
}

function firstAlarm(
  counts: readonly number[],
  isAlarm: (counts: readonly number[]) => boolean,
): number | null {
  for (let day = DAYS_KNOWN; day < counts.length; day += 1) {
    if (isAlarm(counts.slice(day + 1 - DAYS_KNOWN, day + 1))) return day - DAYS_KNOWN + 1;
  }
  return null;
}

function told({ days, missed }: Delay): string {
  return `${days.toFixed(1)}${missed === 0 ? '' : ` (${missed})`}`;
}

function falseAYear(usual: number, runs: number): number {
  const counts = drawSeries(usual, runs * YEAR, seededRandom(runs));
  let alarms = 0;
  let wasAlarm = false;
  for (let day = 7; day <= counts.length; day += 1) {
    const isAlarm = isThreeInAWeek(counts.slice(day - 7, day));
    if (isAlarm && !wasAlarm) alarms += 1;
    wasAlarm = isAlarm;
  }
  return alarms / runs;
}
