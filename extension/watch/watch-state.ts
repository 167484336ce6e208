import * as v from 'valibot';
import { SUBJECT_KINDS } from './subject.ts';

const subjectSchema = v.object({
  kind: v.picklist(SUBJECT_KINDS),
  theme: v.nullable(v.string()),
  source: v.nullable(v.string()),
  touchpoint: v.nullable(v.string()),
});

const alarmSchema = v.object({
  id: v.string(),
  subject: subjectSchema,
  chart: v.picklist(['surge', 'drift', 'gaps', 'silence']),
  /** First and last ISO day of what it is about. */
  since: v.string(),
  until: v.string(),
  /** ISO date-time. */
  raisedAt: v.string(),
  count: v.number(),
  /** Events that were to be expected in as many days. */
  expected: v.number(),
  /** What the usual was learned from. */
  before: v.object({ events: v.number(), days: v.number() }),
  /** How often in a quarter luck alone would raise it. */
  luck: v.number(),
  answer: v.picklist(['none', 'seen', 'false']),
  /** ISO day from which on it is shown again; `null` where it was not put off. */
  snoozedUntil: v.nullable(v.string()),
});

/** Something that has changed and that the owner was told of. */
export type Alarm = v.InferOutput<typeof alarmSchema>;

/** What the owner can do about an alarm: `seen` puts it away, `false` also makes its series harder to alarm. */
export type AlarmAnswer = Alarm['answer'];

const stateSchema = v.object({
  /** False alarms a quarter that the owner bears, over all series together. */
  budget: v.pipe(v.number(), v.minValue(0.05), v.maxValue(50)),
  /** By `subjectKey`: how often its alarms were called false. */
  calledFalse: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  alarms: v.array(alarmSchema),
});

/** All that the watch remembers; a setting of the store. */
export type WatchState = v.InferOutput<typeof stateSchema>;

/** The setting's name. */
export const WATCH_SETTING = 'watch';

/** One false alarm a quarter, and nothing seen yet. */
export const FIRST_STATE: WatchState = { budget: 1, calledFalse: {}, alarms: [] };

/**
 * Reads what the watch remembers.
 *
 * @param stored - The setting as it is stored.
 * @returns The state; a fresh one where nothing is stored, or nothing that can be read.
 */
export function parseWatchState(stored: unknown): WatchState {
  const parsed = v.safeParse(stateSchema, stored);
  return parsed.success ? parsed.output : FIRST_STATE;
}
