import { describe, expect, it } from 'vitest';
import { subjectKey } from '../../../extension/watch/subject.ts';
import { readSetting, saveSetting } from '../../../extension/store/settings.ts';
import type { Store } from '../../../extension/store/schema.ts';
import {
  answerAlarm,
  forgiveSeries,
  lookOut,
  setBudget,
  snoozeAlarm,
  type Watched,
} from '../../../extension/watch/watch.ts';
import {
  FIRST_STATE,
  parseWatchState,
  WATCH_SETTING,
  type WatchState,
} from '../../../extension/watch/watch-state.ts';
import { addDays } from '../../../extension/dashboard/period.ts';
import { NOW } from '../dashboard/draw-dashboard.tsx';
import { makeVoice, storeVoices } from '../dashboard/make-voices.ts';
import { makeStore } from '../store/make-store.ts';

const TODAY = NOW.toISOString().slice(0, 10);

describe('lookOut', () => {
  it('raises alarms from what is stored, once', async () => {
    const store = await storeWithSurge();
    const first = await watched(store);
    expect(first.news.map(({ subject }) => subject.theme)).toContain('speed');
    const second = await watched(store);
    expect(second.news).toEqual([]);
    expect(second.state).toEqual(first.state);
  });

  it('raises each alarm once although two pages look at once', async () => {
    const store = await storeWithSurge();
    const both = await Promise.all([watched(store), watched(await makeStore(store.name))]);
    const news = both.flatMap((each) => each.news.map(({ id }) => id));
    expect(new Set(news).size).toBe(news.length);
    expect(news.length).toBeGreaterThan(0);
  });

  it('has nothing to say of an empty store', async () => {
    const { state, series, news } = await watched(await makeStore());
    expect([state, series, news]).toEqual([FIRST_STATE, [], []]);
  });
});

describe('answerAlarm', () => {
  it('learns from a false alarm, and unlearns it when the answer is taken back', async () => {
    const store = await storeWithSurge();
    const alarm = (await watched(store)).news[0];
    if (alarm === undefined) throw new Error('There is no alarm.');
    const key = subjectKey(alarm.subject);
    await answerAlarm(store, alarm.id, 'false');
    expect(await stored(store)).toMatchObject({ calledFalse: { [key]: 1 } });
    await answerAlarm(store, alarm.id, 'false');
    expect((await stored(store)).calledFalse[key]).toBe(1);
    await answerAlarm(store, alarm.id, 'none');
    expect((await stored(store)).calledFalse[key]).toBe(0);
    await answerAlarm(store, alarm.id, 'false');
    await forgiveSeries(store, key);
    expect((await stored(store)).calledFalse).toEqual({});
  });

  it('changes nothing for an alarm that is not there', async () => {
    const store = await makeStore();
    await answerAlarm(store, 'gone', 'false');
    expect(await readSetting(store, WATCH_SETTING)).toBeNull();
  });
});

describe('snoozeAlarm', () => {
  it('keeps until when', async () => {
    const store = await storeWithSurge();
    const [alarm] = (await watched(store)).news;
    await snoozeAlarm(store, alarm?.id ?? '', '2026-03-09');
    const kept = (await stored(store)).alarms.find(({ id }) => id === alarm?.id);
    expect(kept?.snoozedUntil).toBe('2026-03-09');
  });
});

describe('setBudget', () => {
  it('keeps the budget, and fewer alarms come with a smaller one', async () => {
    const store = await storeWithSurge(4);
    await setBudget(store, 0.05);
    expect(await stored(store)).toMatchObject({ budget: 0.05, alarms: [] });
    const strict = await watched(store);
    await setBudget(store, 30);
    const loose = await watched(store);
    expect(loose.state.alarms.length).toBeGreaterThan(strict.state.alarms.length);
  });
});

describe('parseWatchState', () => {
  it.each([null, 7, {}, { budget: -1, calledFalse: {}, alarms: [] }, { budget: 1, alarms: [{}] }])(
    'begins afresh where %j is stored',
    (given) => {
      expect(parseWatchState(given)).toEqual(FIRST_STATE);
    },
  );

  it('reads what was saved', async () => {
    const store = await makeStore();
    await saveSetting(store, WATCH_SETTING, { budget: 3, calledFalse: { a: 2 }, alarms: [] });
    expect(await stored(store)).toEqual({ budget: 3, calledFalse: { a: 2 }, alarms: [] });
  });
});

async function watched(store: Store): Promise<Watched> {
  const looked = await lookOut(store, NOW);
  if (!looked.ok) throw new Error(looked.failure);
  return looked.value;
}

async function stored(store: Store): Promise<WatchState> {
  return parseWatchState(await readSetting(store, WATCH_SETTING));
}

/** A year of praise with a complaint of waiting every other week, and then many of them within four days. */
async function storeWithSurge(complaints = 8): Promise<Store> {
  const store = await makeStore();
  const year = Array.from({ length: 120 }, (_, at) => ({
    text: at % 5 === 0 ? 'We waited twenty minutes for a coffee.' : 'The staff always smile.',
    writtenAt: addDays(TODAY, -8 - at * 3),
    stars: at % 5 === 0 ? 3 : 5,
  }));
  const surge = Array.from({ length: complaints }, (_, at) => ({
    text: `We waited ${at + 20} minutes for a coffee.`,
    writtenAt: addDays(TODAY, -(at % 4)),
    stars: 3,
  }));
  await storeVoices(
    store,
    [...year, ...surge].map((voice, at) =>
      makeVoice({ ...voice, id: `tellall:${at}`, author: { name: `Guest ${at}`, contact: null } }),
    ),
  );
  return store;
}
