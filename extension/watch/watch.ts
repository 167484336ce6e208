import { fail, succeed, type Result } from '../../shared/result.ts';
import { readCells } from '../store/cells.ts';
import { announceChange } from '../store/changes.ts';
import type { Store } from '../store/schema.ts';
import { readSetting, saveSetting } from '../store/settings.ts';
import type { WriteFailure } from '../store/write.ts';
import { raiseAlarms } from './raise-alarms.ts';
import { subjectKey } from './subject.ts';
import { DAYS_WATCHED, watchedSeries, type WatchedSeries } from './watched-series.ts';
import {
  parseWatchState,
  WATCH_SETTING,
  type Alarm,
  type AlarmAnswer,
  type WatchState,
} from './watch-state.ts';

/** What a look gave. */
export interface Watched {
  readonly state: WatchState;
  /** All that is watched. */
  readonly series: readonly WatchedSeries[];
  /** Alarms that were not there before. */
  readonly news: readonly Alarm[];
}

const DAY_MS = 86_400_000;

/**
 * Looks at everything that is watched, and remembers what is new. Pages and background may do so at once: one waits.
 *
 * @param store - The open store.
 * @param now - The present.
 * @returns What there is, or why the news could not be kept.
 */
export function lookOut(store: Store, now: Date): Promise<Result<Watched, WriteFailure>> {
  return alone(store, async (state) => {
    const at = now.toISOString();
    const today = at.slice(0, 10);
    const from = new Date(now.getTime() - DAYS_WATCHED * DAY_MS).toISOString().slice(0, 10);
    const series = watchedSeries(await readCells(store, { from, to: today }), today);
    const raised = raiseAlarms(state, series, { today, at });
    const saved = await keep(store, state, raised.state);
    return saved.ok ? succeed({ ...raised, series }) : saved;
  });
}

/**
 * Keeps what the owner thinks of an alarm.
 *
 * @param store - The open store.
 * @param id - `Alarm.id`.
 * @param answer - `false` also makes its series harder to alarm; `none` takes the answer back.
 * @returns The new state, or why it was not kept.
 */
export function answerAlarm(
  store: Store,
  id: string,
  answer: AlarmAnswer,
): Promise<Result<WatchState, WriteFailure>> {
  return change(store, (state) => {
    const alarm = state.alarms.find((each) => each.id === id);
    if (alarm === undefined) return state;
    const key = subjectKey(alarm.subject);
    const times =
      (state.calledFalse[key] ?? 0) + Number(answer === 'false') - Number(alarm.answer === 'false');
    return {
      ...state,
      calledFalse: { ...state.calledFalse, [key]: Math.max(0, times) },
      alarms: state.alarms.map((each) => (each === alarm ? { ...each, answer } : each)),
    };
  });
}

/**
 * Puts an alarm off.
 *
 * @param store - The open store.
 * @param id - `Alarm.id`.
 * @param until - ISO day from which on it is shown again.
 * @returns The new state, or why it was not kept.
 */
export function snoozeAlarm(
  store: Store,
  id: string,
  until: string,
): Promise<Result<WatchState, WriteFailure>> {
  return change(store, (state) => ({
    ...state,
    alarms: state.alarms.map((each) => (each.id === id ? { ...each, snoozedUntil: until } : each)),
  }));
}

/**
 * Keeps how many false alarms the owner bears.
 *
 * @param store - The open store.
 * @param budget - A quarter, over all series together; above 0.
 * @returns The new state, or why it was not kept.
 */
export function setBudget(store: Store, budget: number): Promise<Result<WatchState, WriteFailure>> {
  return change(store, (state) => ({ ...state, budget }));
}

/**
 * Forgets that alarms of a series were called false.
 *
 * @param store - The open store.
 * @param key - `subjectKey`.
 * @returns The new state, or why it was not kept.
 */
export function forgiveSeries(
  store: Store,
  key: string,
): Promise<Result<WatchState, WriteFailure>> {
  return change(store, (state) => {
    const { [key]: _times, ...calledFalse } = state.calledFalse;
    return { ...state, calledFalse };
  });
}

function change(
  store: Store,
  to: (state: WatchState) => WatchState,
): Promise<Result<WatchState, WriteFailure>> {
  return alone(store, async (state) => {
    const next = to(state);
    const saved = await keep(store, state, next);
    return saved.ok ? succeed(next) : saved;
  });
}

/** Reading, changing and writing are one: under a lock, for pages and background do it at once. */
function alone<Value>(store: Store, work: (state: WatchState) => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`${store.name}-watch`, async () =>
    work(parseWatchState(await readSetting(store, WATCH_SETTING))),
  );
}

async function keep(
  store: Store,
  before: WatchState,
  after: WatchState,
): Promise<Result<null, WriteFailure>> {
  if (after === before) return succeed(null);
  const { budget, calledFalse, alarms } = after;
  const saved = await saveSetting(store, WATCH_SETTING, { budget, calledFalse, alarms });
  if (!saved.ok) return fail(saved.failure);
  announceChange(store);
  return saved;
}
