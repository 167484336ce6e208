import { browser } from 'wxt/browser';
import { createFormat } from '../locales/format.ts';
import { localeFor } from '../locales/registry.ts';
import type { Store } from '../store/schema.ts';
import { howSure, subjectWords, whatHappened } from './alarm-words.ts';
import { lookOut } from './watch.ts';
import type { Alarm } from './watch-state.ts';

/** Whether the browser shows notices of ours: `unavailable` where it knows none. */
export type NoticeStanding = 'allowed' | 'not-asked' | 'unavailable';

/** The browser's permission to show notices. */
export interface NoticePermission {
  /** How it stands. */
  standing(): Promise<NoticeStanding>;
  /** Asks the owner; answers whether they allowed it. Must be called right in their click. */
  request(): Promise<boolean>;
  /** Gives the permission back. */
  remove(): Promise<boolean>;
}

const NOTICES = { permissions: ['notifications' as const] };
const ALARMS_PAGE = '/dashboard.html#/alarms';
const ICON = '/icon/128.png';
/** More notices than these at once are summed up in one. */
const MOST_NOTICES = 3;

/** The permission of this browser. */
export const browserNotices: NoticePermission = {
  async standing() {
    if (!hasPermissions(browser)) return 'unavailable';
    return (await browser.permissions.contains(NOTICES)) ? 'allowed' : 'not-asked';
  },
  request: () => browser.permissions.request(NOTICES),
  remove: () => browser.permissions.remove(NOTICES),
};

/**
 * Looks out, and tells the owner of what is new if they allowed it.
 *
 * @param store - The open store.
 * @param now - The present.
 */
export async function lookOutAndTell(store: Store, now: Date): Promise<void> {
  const watched = await lookOut(store, now);
  if (!watched.ok || watched.value.news.length === 0) return;
  if ((await browserNotices.standing()) === 'allowed') await tell(watched.value.news);
}

/** Opens the alarms when a notice is clicked. To be called when the background starts. */
export function openAlarmsFromNotices(): void {
  if (!hasNotifications(browser)) return;
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL(ALARMS_PAGE) });
  });
}

async function tell(news: readonly Alarm[]): Promise<void> {
  if (!hasNotifications(browser)) return;
  const { tag, messages: say } = await localeFor(navigator.languages);
  const words = { say, format: createFormat(tag) };
  const shown = news.length > MOST_NOTICES ? [] : news;
  const notices = shown.map((alarm) => ({
    id: alarm.id,
    title: subjectWords(alarm.subject, say),
    message: `${whatHappened(alarm, words)} ${howSure(alarm, words)}`,
  }));
  const several = {
    id: news[0]?.id ?? '',
    title: say.alarms.noticeOfMany(news.length),
    message: words.format.list(news.map(({ subject }) => subjectWords(subject, say))),
  };
  const iconUrl = browser.runtime.getURL(ICON);
  for (const { id, title, message } of notices.length === 0 ? [several] : notices) {
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
  }
}

/** An optional permission: until it is given, the browser has no such part. */
function hasNotifications(api: object): boolean {
  return 'notifications' in api && api.notifications !== undefined;
}

function hasPermissions(api: object | undefined): boolean {
  return api !== undefined && 'permissions' in api;
}
