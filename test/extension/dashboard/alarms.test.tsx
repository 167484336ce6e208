import { render } from 'preact';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NoticesCard } from '../../../extension/dashboard/alarms/notices-card.tsx';
import { addDays } from '../../../extension/dashboard/period.ts';
import { readSetting } from '../../../extension/store/settings.ts';
import { groupAlarms } from '../../../extension/watch/group-alarms.ts';
import { parseWatchState, WATCH_SETTING } from '../../../extension/watch/watch-state.ts';
import type { Store } from '../../../extension/store/schema.ts';
import type { Alarm, WatchState } from '../../../extension/watch/watch-state.ts';
import type { NoticePermission, NoticeStanding } from '../../../extension/watch/notices.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, NOW, violationsOn } from './draw-dashboard.tsx';
import { makeVoice, makeVoices, storeVoices } from './make-voices.ts';

/** Reading and finding takes a moment on a busy machine. */
const PATIENT = { timeout: 8000 };
const TODAY = NOW.toISOString().slice(0, 10);

describe('alarms', () => {
  it('says what it needs where nothing has been heard, and where it is too little', async () => {
    const empty = drawDashboard(await makeStore(), '#/alarms');
    await expect.poll(() => empty.page.textContent, PATIENT).toContain('Nothing to watch yet');
    const store = await makeStore();
    await storeVoices(store, makeVoices(20));
    const { page } = drawDashboard(store, '#/alarms');
    await expect
      .poll(() => page.textContent, PATIENT)
      .toContain('There are 2 weeks of feedback so far');
  });

  it('says of an alarm what, since when, against what, how sure, and shows the words', async () => {
    const { page } = await drawnWithSurge();
    await expect
      .poll(() => page.querySelector('.alarm')?.textContent, PATIENT)
      .toContain('We waited');
    const words = page.querySelector('.alarm')?.textContent ?? '';
    expect(words).toMatch(/\d+ in \d days, where about \d\.\d are usual\./);
    expect(words).toContain('Since ');
    expect(words).toContain('Held against the');
    expect(words).toContain('By luck alone');
    expect(page.querySelector('.alarm a')?.getAttribute('href')).toMatch(
      /period=2026-\d\d-\d\d\.\./,
    );
    expect(page.querySelectorAll('.weekly-bars rect')).toHaveLength(26);
    expect(page.querySelectorAll('.alarm tbody tr')).toHaveLength(26);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('looks at everything, and says so where the other panels are narrowed', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(20));
    const { page } = drawDashboard(store, '#/alarms?stars=2&label=neg');
    await expect.poll(() => page.textContent, PATIENT).toContain('Not narrowed here: ');
    expect(page.textContent).toContain('They look at everything');
    const wide = drawDashboard(store, '#/alarms');
    await expect.poll(() => wide.page.textContent, PATIENT).toContain('They look at everything');
    expect(wide.page.textContent).not.toContain('Not narrowed here');
  });

  it('puts together what is likely one event', async () => {
    const { page, store } = await drawnWithSurge();
    await expect.poll(() => page.querySelectorAll('.alarm').length, PATIENT).toBe(1);
    expect((await stored(store)).alarms.length).toBeGreaterThan(1);
    expect(page.querySelector('.alarm')?.textContent).toContain('The same days also stand out in');
  });

  it('puts an alarm away, and takes it back', async () => {
    const { page, store } = await drawnWithSurge();
    await press(page, 'Put away');
    await expect.poll(() => page.querySelector('.alarm'), PATIENT).toBeNull();
    expect((await stored(store)).alarms.every(({ answer }) => answer === 'seen')).toBe(true);
    await press(page, 'Take it back');
    await expect.poll(() => page.querySelectorAll('.alarm').length, PATIENT).toBe(1);
  });

  it('puts an alarm off for a week', async () => {
    const { page, store } = await drawnWithSurge();
    await press(page, 'Remind me in a week');
    await expect.poll(() => page.querySelector('.alarm'), PATIENT).toBeNull();
    expect(page.textContent).toContain('put off until');
    expect((await stored(store)).alarms[0]?.snoozedUntil).toBe(addDays(TODAY, 7));
  });

  it('learns from a false alarm, says so, and forgets it when asked', async () => {
    const { page, store } = await drawnWithSurge();
    await press(page, 'False alarm');
    await expect.poll(() => page.textContent, PATIENT).toContain('later, for one was called false');
    const areAllFalse = async (): Promise<boolean> =>
      (await stored(store)).alarms.every(({ answer }) => answer === 'false');
    await expect.poll(areAllFalse, PATIENT).toBe(true);
    const times = Object.values((await stored(store)).calledFalse).length;
    const button = [...page.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('As usual again'),
    );
    button?.click();
    await expect
      .poll(async () => Object.values((await stored(store)).calledFalse).length, PATIENT)
      .toBe(times - 1);
  });

  it('keeps the budget that the owner chooses', async () => {
    const { page, store } = await drawnWithSurge();
    await expect.poll(() => page.querySelector('input[value="0.25"]'), PATIENT).not.toBeNull();
    page.querySelector<HTMLInputElement>('input[value="0.25"]')?.click();
    await expect.poll(async () => (await stored(store)).budget, PATIENT).toBe(0.25);
  });
});

describe('AlarmBanner', () => {
  it('leads from the overview to the alarms, as long as one is open', async () => {
    const { page, store } = await drawnWithSurge();
    await expect.poll(() => page.querySelector('.alarm'), PATIENT).not.toBeNull();
    const overview = drawDashboard(store, '#/overview').page;
    await expect
      .poll(() => overview.querySelector('.notice')?.textContent, PATIENT)
      .toContain('usual');
    const link = overview.querySelector('.notice a');
    expect(link?.textContent).toBe('1 alarm to look at');
    expect(link?.getAttribute('href')).toContain('#/alarms');
  });

  it('says nothing where none is', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(20));
    const { page } = drawDashboard(store, '#/overview');
    await expect.poll(() => page.querySelector('.score'), PATIENT).not.toBeNull();
    expect(page.querySelector('.notice')).toBeNull();
  });
});

describe('NoticesCard', () => {
  it('asks in words, and takes the permission back', async () => {
    const page = cardWith(permissionThatAnswers(true));
    await expect.poll(() => page.textContent, PATIENT).toContain('Show me notices');
    page.querySelector('button')?.click();
    await expect.poll(() => page.textContent, PATIENT).toContain('Show no more notices');
    page.querySelector('button')?.click();
    await expect.poll(() => page.textContent, PATIENT).toContain('Show me notices');
  });

  it('says where the browser did not allow it', async () => {
    const page = cardWith(permissionThatAnswers(false));
    await expect.poll(() => page.querySelector('button'), PATIENT).not.toBeNull();
    page.querySelector('button')?.click();
    await expect.poll(() => page.textContent, PATIENT).toContain('The browser did not allow it.');
  });
});

describe('groupAlarms', () => {
  it('keeps apart what is of other days, or slow', () => {
    const speed = alarm({});
    const low = alarm({
      subject: { ...speed.subject, kind: 'low-stars', theme: null },
      luck: 0.001,
    });
    const other = alarm({ since: '2026-01-01', until: '2026-01-03' });
    const slow = alarm({ chart: 'drift' });
    const volume = alarm({ subject: { ...speed.subject, kind: 'volume', theme: null } });
    const groups = groupAlarms([speed, low, other, slow, volume]);
    expect(groups.map(({ first, others }) => [first, ...others])).toEqual([
      [low, speed, volume],
      [other],
      [slow],
    ]);
  });
});

async function stored(store: Store): Promise<WatchState> {
  return parseWatchState(await readSetting(store, WATCH_SETTING));
}

async function press(page: HTMLElement, name: string): Promise<void> {
  const find = (): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  await expect.poll(find, PATIENT).toBeDefined();
  find()?.click();
}

/** A year of praise, a complaint of waiting now and then, and many of them in four days. */
async function drawnWithSurge(): Promise<{ readonly page: HTMLElement; readonly store: Store }> {
  const store = await makeStore();
  const year = Array.from({ length: 120 }, (_, at) => ({
    text: at % 10 === 0 ? 'We waited twenty minutes for a coffee.' : 'The staff always smile.',
    writtenAt: addDays(TODAY, -8 - at * 3),
    stars: at % 10 === 0 ? 2 : 5,
  }));
  const surge = Array.from({ length: 9 }, (_, at) => ({
    text: `We waited ${at + 20} minutes for a coffee.`,
    writtenAt: addDays(TODAY, -(at % 4)),
    stars: 1,
  }));
  await storeVoices(
    store,
    [...year, ...surge].map((voice, at) =>
      makeVoice({ ...voice, id: `tellall:${at}`, author: { name: `Guest ${at}`, contact: null } }),
    ),
  );
  return { page: drawDashboard(store, '#/alarms').page, store };
}

function permissionThatAnswers(isAllowed: boolean): NoticePermission {
  let standing: NoticeStanding = 'not-asked';
  return {
    standing: () => Promise.resolve(standing),
    request: () => {
      if (isAllowed) standing = 'allowed';
      return Promise.resolve(isAllowed);
    },
    remove: () => {
      standing = 'not-asked';
      return Promise.resolve(true);
    },
  };
}

function cardWith(permission: NoticePermission): HTMLElement {
  const page = document.createElement('div');
  document.body.append(page);
  render(<NoticesCard permission={permission} />, page);
  onTestFinished(() => {
    render(null, page);
    page.remove();
  });
  return page;
}

function alarm(known: Partial<Alarm>): Alarm {
  return {
    id: 'a',
    subject: { kind: 'complaints', theme: 'speed', source: null, touchpoint: null },
    chart: 'surge',
    since: '2026-02-26',
    until: '2026-03-02',
    raisedAt: NOW.toISOString(),
    count: 4,
    expected: 0.5,
    before: { events: 12, days: 182 },
    luck: 0.02,
    answer: 'none',
    snoozedUntil: null,
    ...known,
  };
}
