import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { BackgroundDefinition } from 'wxt';
import { currentBusiness, receive } from '../actions.ts';
import { showCount } from '../badge.ts';
import { withBusiness } from '../capture/captured-page.ts';
import { continueUpkeep } from '../analysis/refresh.ts';
import { answerCalls } from '../messages.ts';
import { isJump } from '../page-jump.ts';
import type { TabReading } from '../sidepanel/reading.ts';
import { isSameReading } from '../sidepanel/same-reading.ts';
import { beginNewLog } from '../store/begin-new-log.ts';
import { idsNotStored } from '../store/feedback.ts';
import { siteOf } from '../site-of.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/schema.ts';
import { isTabLoading, keepReading, readingOf, readTab, tabsRead } from '../tabs.ts';
import { taughtRecipes } from '../taught-recipes.ts';
import { lookOutAndTell, openAlarmsFromNotices } from '../watch/notices.ts';

const RECEIVE_ALARM = 'receive';
const RECEIVE_EVERY_MINUTES = 1;
/** Browsers end a background that is busy for longer. */
const UPKEEP_MS = 20_000;
/** Where a loading page has not answered by then, the owner is told that it is awaited. */
const SLOW_MS = 800;
/** A site that changes its pages by itself shows the old one for a while: looks after the first, a cheap thing where nothing changed. */
const LOOK_AGAIN_MS = [1500, 4000];

/** How often each tab has left its page: a reading that began before is of a page that is gone. */
const departures = new Map<number, number>();

/** Lives for seconds at a time: everything it knows stands in the store or in the session's storage. */
const background: BackgroundDefinition = defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') });
    }
  });
  if (import.meta.env.CHROME) browser.runtime.onStartup.addListener(() => void beginNewLog());
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    openPanel(tab.id);
    void capture(tab.id, 'press');
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === 'loading') void leave(tabId, url);
    if (status === 'complete') void captureAllowed(tabId, tab.url);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void recountRead(tabId));
  browser.tabs.onRemoved.addListener((tabId) => void leave(tabId, undefined));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== RECEIVE_ALARM) return;
    void withStore(receiveAndLookOut);
    void withStore((store) => continueUpkeep(store, AbortSignal.timeout(UPKEEP_MS)));
  });
  openAlarmsFromNotices();
  void browser.alarms.create(RECEIVE_ALARM, { periodInMinutes: RECEIVE_EVERY_MINUTES });
  answerCalls({
    captureTab: async (tabId) => {
      await capture(tabId, 'panel');
      return null;
    },
    recountTab: recountFrom,
  });
});

export default background;

/** Chrome has a side panel, Firefox a sidebar. Both open only right in the owner's click: nothing may be awaited before. */
function openPanel(tabId: number): void {
  if (hasSidebar(browser)) void browser.sidebarAction.open();
  else void browser.sidePanel.open({ tabId });
}

function hasSidebar(api: object): api is { readonly sidebarAction: { open(): Promise<void> } } {
  return 'sidebarAction' in api;
}

/** Who asked: the toolbar button, the side panel, or nobody, on a site that is allowed for good. */
type Asker = 'press' | 'panel' | 'nobody';

/** Reads a tab's page for the side panel and the number on the button. */
async function capture(tabId: number, asker: Asker): Promise<void> {
  const departure = departures.get(tabId);
  let isWaiting = true;
  const isStillThere = (): boolean => departures.get(tabId) === departure;
  setTimeout(() => void sayIfLoading(tabId, () => isWaiting && isStillThere()), SLOW_MS);
  const recipes = (await withStore(taughtRecipes)) ?? [];
  const reading = await readTab(tabId, { recipes, whenStill: asker === 'nobody' });
  isWaiting = false;
  if (!isStillThere()) return;
  await keepNews(tabId, asker === 'press' ? afterPress(reading) : reading);
  await recount(tabId);
}

/** What only says again what is known is no news to the pages that watch. */
async function keepNews(tabId: number, reading: TabReading): Promise<void> {
  const before = await readingOf(tabId);
  if (before !== null && isSameReading(before, reading)) return;
  await keepReading(tabId, reading);
}

async function sayIfLoading(tabId: number, isWaiting: () => boolean): Promise<void> {
  if (!(await isTabLoading(tabId)) || !isWaiting()) return;
  await keepReading(tabId, { ok: false, failure: 'still-loading' });
}

/** The press gave the permission: a page that is still not allowed is one that no extension may read. */
function afterPress(reading: TabReading): TabReading {
  return !reading.ok && reading.failure === 'not-allowed'
    ? { ok: false, failure: 'restricted' }
    : reading;
}

/** Reads a page by itself where the owner has allowed its site for good. */
async function captureAllowed(tabId: number, address: string | undefined): Promise<void> {
  if (address === undefined) return;
  const site = siteOf(address);
  if (site === null) return;
  // By its host alone: Firefox takes no pattern with a port.
  const origins = [site.pattern];
  if (!(await browser.permissions.contains({ origins }))) return;
  await capture(tabId, 'nobody');
  const departure = departures.get(tabId);
  for (const ms of LOOK_AGAIN_MS) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (departures.get(tabId) !== departure) return;
    await capture(tabId, 'nobody');
  }
}

async function recount(tabId: number): Promise<number> {
  const reading = await readingOf(tabId);
  const fresh = reading?.ok ? await countFresh(reading) : 0;
  await showCount(tabId, fresh);
  return fresh;
}

/** Counts a tab anew, and then the others: they may show the same reviews. */
async function recountFrom(tabId: number): Promise<number> {
  const fresh = await recount(tabId);
  for (const other of await tabsRead()) if (other !== tabId) await recount(other);
  return fresh;
}

/** A tab comes to the front: what was new there may have come in by another way since. */
async function recountRead(tabId: number): Promise<void> {
  const reading = await readingOf(tabId);
  if (reading?.ok) await recount(tabId);
}

async function countFresh(reading: Extract<TabReading, { ok: true }>): Promise<number> {
  const fresh = await withStore(async (store) => {
    const { id } = await currentBusiness(store);
    return (await idsNotStored(store, withBusiness(reading.captured, id).reviews)).size;
  });
  return fresh ?? 0;
}

/** A page is being left: what was read there is no longer what the tab shows, unless the owner only jumps within it. */
async function leave(tabId: number, address: string | undefined): Promise<void> {
  departures.set(tabId, (departures.get(tabId) ?? 0) + 1);
  const reading = await readingOf(tabId);
  if (reading?.ok && address !== undefined && isJump(reading.captured.url, address)) {
    await keepReading(tabId, { ok: true, captured: { ...reading.captured, url: address } });
    return;
  }
  await keepReading(tabId, null);
  await showCount(tabId, 0);
}

async function receiveAndLookOut(store: Store): Promise<void> {
  await receive(store);
  await lookOutAndTell(store, new Date());
}

/** Opens the store for one piece of work; `null` where it does not open, which the pages say in words. */
async function withStore<Value>(work: (store: Store) => Promise<Value>): Promise<Value | null> {
  const store = await openStore();
  if (!store.ok) return null;
  try {
    return await work(store.value);
  } finally {
    store.value.close();
  }
}
