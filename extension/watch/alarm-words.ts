import type { Chart } from '../../shared/statistics/watch-series.ts';
import type { Format } from '../locales/format.ts';
import type { Messages } from '../locales/messages.ts';
import type { Subject } from './subject.ts';
import type { Alarm } from './watch-state.ts';

/** What is needed to speak of an alarm. */
export interface AlarmWords {
  readonly say: Messages;
  readonly format: Format;
}

const QUARTERS_A_YEAR = 4;
const WEEK = 7;

/**
 * What a series is about.
 *
 * @param subject - Any.
 * @param say - The interface's words.
 * @returns `Complaints about waiting`.
 */
export function subjectWords({ kind, theme, source, touchpoint }: Subject, say: Messages): string {
  const { alarms } = say;
  if (theme !== null) return alarms.about.theme(say.themes[theme] ?? theme);
  if (touchpoint !== null) return alarms.about.touchpoint(touchpoint);
  const where = source === null ? null : (say.sourceNames[source] ?? source);
  return alarms.about[kind](where);
}

/**
 * What has happened, in one sentence.
 *
 * @param alarm - Any.
 * @param words - The interface's.
 * @returns `4 in 5 days, where 0.5 are usual.`
 */
export function whatHappened(alarm: Alarm, { say, format }: AlarmWords): string {
  const { chart, count, expected } = alarm;
  const usual = format.number(expected, expected < 10 ? 1 : 0);
  const happened: Record<Chart, (given: string) => string> = say.alarms.happened(
    count,
    daysIn(alarm),
  );
  return happened[chart](usual);
}

/**
 * Against what an alarm was held.
 *
 * @param alarm - Any.
 * @param words - The interface's.
 * @returns `The 26 weeks before: 12.`
 */
export function againstWhat({ before }: Alarm, { say }: AlarmWords): string {
  return say.alarms.against(Math.round(before.days / WEEK), before.events);
}

/**
 * How sure an alarm is.
 *
 * @param alarm - Any.
 * @param words - The interface's.
 * @returns `By luck alone about once in 12 years.`
 */
export function howSure({ luck }: Alarm, { say, format }: AlarmWords): string {
  const years = 1 / (luck * QUARTERS_A_YEAR);
  const { luckYears, luckYear, luckRare } = say.alarms;
  if (years > 100) return luckRare;
  return years < 1.5 ? luckYear : luckYears(format.number(years));
}

/**
 * Days that an alarm is about, both ends counted.
 *
 * @param alarm - Any.
 * @returns A whole number, at least 1.
 */
export function daysIn({ since, until }: Pick<Alarm, 'since' | 'until'>): number {
  return Math.round((Date.parse(until) - Date.parse(since)) / 86_400_000) + 1;
}
