import type { Chart } from '../../../shared/statistics/watch-series.ts';
import { counted, type Forms } from '../plural.ts';

const DAYS: Forms = { one: 'day', other: 'days' };
const WEEKS: Forms = { one: 'week', other: 'weeks' };
const ALARMS: Forms = { one: 'alarm', other: 'alarms' };
const SERIES: Forms = { one: 'series', other: 'series' };

/** Words of the alarms. */
export const alarms = {
  nav: 'Alarms',
  title: (open: number): string =>
    open === 0 ? 'No alarm' : `${counted(open, ALARMS)} to look at`,
  lead: 'What has changed as feedback comes in: a surge of complaints, a slow rise, rare events close together, or a bell that has fallen silent.',
  always:
    'They look at everything, whatever time, place or filter you choose elsewhere: what is usual is learned from the last 15 months, and every narrower look would be one more chance of a false alarm.',
  notNarrowed: (names: string): string => `Not narrowed here: ${names}.`,
  about: {
    theme: (name: string): string => `Complaints about ${name}`,
    touchpoint: (name: string): string => `Discontent at ${name}`,
    'low-stars': (where: string | null): string =>
      where === null ? 'One and two stars' : `One and two stars on ${where}`,
    complaints: (where: string | null): string =>
      where === null ? 'Discontent' : `Discontent on ${where}`,
    volume: (where: string | null): string =>
      where === null ? 'All feedback' : `Feedback from ${where}`,
  },
  happened: (count: number, days: number): Record<Chart, (usual: string) => string> => ({
    surge: (usual) => `${count} in ${counted(days, DAYS)}, where about ${usual} are usual.`,
    drift: (usual) =>
      `A slow rise: ${count} in ${counted(days, DAYS)}, where about ${usual} were usual.`,
    gaps: (usual) =>
      `Close together: ${count} in ${counted(days, DAYS)}, where about ${usual} are usual.`,
    silence: (usual) => `Nothing for ${counted(days, DAYS)}, where about ${usual} are usual.`,
  }),
  since: (day: string): string => `Since ${day}.`,
  over: (day: string): string => `Back to usual since ${day}.`,
  against: (weeks: number, events: number): string =>
    `Held against the ${counted(weeks, WEEKS)} before: ${events}.`,
  also: (names: string): string => `The same days also stand out in: ${names}.`,
  luckYears: (years: string): string => `By luck alone about once in ${years} years.`,
  luckYear: 'By luck alone about once a year.',
  luckRare: 'By luck alone less than once in 100 years.',
  noticeOfMany: (n: number): string => counted(n, ALARMS),
  words: 'What was said',
  noWords: 'None of it came with words.',
  see: (n: number): string => (n === 0 ? 'See the last that came' : 'See what it rests on'),
  seen: 'Put away',
  snooze: 'Remind me in a week',
  falseAlarm: 'False alarm',
  takeBack: 'Take it back',
  notKept: 'That could not be stored. Free some disk space and try again.',
  chart: (name: string): string => `${name}, week by week`,
  chartTable: 'The same as a table',
  week: 'Week from',
  count: 'Count',
  weekCount: (from: string, count: number): string => `Week from ${from}: ${count}`,
  none: {
    title: 'Nothing has changed',
    text: 'You are told here as soon as something does.',
  },
  empty: {
    title: 'Nothing to watch yet',
    text: 'Alarms need to know what is usual: nine weeks of feedback. Read or import what you have; older feedback counts.',
    button: 'Read or import reviews',
  },
  tooShort: (weeks: number): string =>
    `There are ${counted(weeks, WEEKS)} of feedback so far; alarms begin with nine, when it is known what is usual.`,
  budget: 'How many false alarms',
  budgetHint:
    'Chance alone makes some weeks look bad. The fewer false alarms you allow, the longer a true one takes.',
  budgets: {
    '3': 'At most one a month',
    '1': 'At most one a quarter',
    '0.25': 'At most one a year',
  } satisfies Record<string, string>,
  sharedBy: (series: number): string =>
    `Shared by the ${counted(series, SERIES)} that are watched, all together.`,
  notices: 'Notices',
  noticesAsk:
    'Counterbell looks while the browser is open. If you allow it, the browser shows a notice with each new alarm, even when no page of Counterbell is open. Nothing is sent anywhere.',
  noticesAllow: 'Show me notices',
  noticesAllowed: 'The browser shows a notice with each new alarm.',
  noticesStop: 'Show no more notices',
  noticesRefused: 'The browser did not allow it. Alarms are still shown here.',
  watched: 'What is watched',
  series: 'Series',
  lastWeek: 'Last 7 days',
  usualWeek: 'Usual in 7 days',
  threshold: 'Alarms',
  thresholdUsual: 'as usual',
  thresholdRaised: (times: number): string =>
    times === 1 ? 'later, for one was called false' : `later, for ${times} were called false`,
  forgive: (name: string): string => `As usual again: ${name}`,
  earlier: 'Earlier alarms',
  what: 'What',
  when: 'When',
  answers: { none: 'open', seen: 'put away', false: 'called false' },
  snoozedUntil: (day: string): string => `put off until ${day}`,
  undated: 'Feedback without a date counts for the day on which it came in.',
};
