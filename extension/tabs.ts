/** What the owner's pages need of the browser: tabs, readings of their pages, permissions. */
import { browser, type Browser } from 'wxt/browser';
import * as v from 'valibot';
import { type CapturedPage, firstHalf, parseCaptured } from './capture/captured-page.ts';
import { CAPTURE_ORDER } from './capture/teaching/capture-order.ts';
import type { Recipe } from './capture/recipe.ts';
import { call } from './messages.ts';
import type { PageLines } from './sidepanel/page-lines.ts';
import type { ReadFailure, TabReading, TabReadings } from './sidepanel/reading.ts';

const failureSchema = v.object({
  ok: v.literal(false),
  failure: v.picklist(['restricted', 'not-allowed', 'not-captured', 'still-loading']),
});
const framesSchema = v.pipe(v.array(v.string()), v.maxLength(50));
const successSchema = v.object({
  ok: v.literal(true),
  captured: v.unknown(),
  frames: v.exactOptional(framesSchema),
});

/** Chromium tells a page's process of the owner's press a moment after it has told us, and refuses us until then. */
const MOST_TRIES = 3;
const BETWEEN_TRIES_MS = 150;

/** Smallest frame that may show a review, in pixels. */
const FRAME = { width: 250, height: 150 };
/** What advertisements measure. */
const BANNERS = ['300x250', '336x280', '300x600', '320x480', '970x250', '250x250'];
/** Hosts whose frames show films, maps, payments and advertisements. */
const NO_REVIEWS =
  /(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|google\.[a-z.]+|youtube(?:-nocookie)?\.com|vimeo\.com|stripe\.com|paypal\.com|openstreetmap\.org|spotify\.com)$/;

/** Schemes of pages that an extension may read at all. */
const READABLE = ['http:', 'https:', 'file:'];

/** How a tab's page is to be read. */
export interface ReadOptions {
  /** What the owner has taught; tried before the shipped recipes. */
  readonly recipes: readonly Recipe[];
  /** Whether to wait until the page has stopped changing: nobody has pressed anything. */
  readonly whenStill: boolean;
}

/**
 * Reads the page in a tab by the capture script. Nothing is kept.
 *
 * @param tabId - The browser's number of the tab.
 * @param options - How to read it.
 * @returns What the page holds, or why it could not be read.
 */
export async function readTab(tabId: number, options: ReadOptions): Promise<TabReading> {
  for (let tries = 1; ; tries += 1) {
    const reading = await tryToRead(tabId, options);
    const isRefused = !reading.ok && reading.failure === 'not-captured';
    if (!isRefused || tries === MOST_TRIES) return reading;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
  }
}

/**
 * Whether a tab is loading its page: it is read only afterwards.
 *
 * @param tabId - The browser's number of the tab.
 * @returns False also where the tab has been closed.
 */
export async function isTabLoading(tabId: number): Promise<boolean> {
  return (await tabOf(tabId))?.status === 'loading';
}

/**
 * Keeps what was read in a tab until the browser closes; pages that watch hear of it.
 *
 * The browser keeps about ten megabytes. A page of more is kept in part, and its notes say how many reviews were left out.
 *
 * @param tabId - The browser's number of the tab.
 * @param reading - What was read; `null` forgets it.
 */
export async function keepReading(tabId: number, reading: TabReading | null): Promise<void> {
  const key = keyOf(tabId);
  if (reading === null) return browser.storage.session.remove(key);
  if (await tryToKeep(key, reading)) return;
  // Full: what other tabs' pages held can be read again.
  await browser.storage.session.clear();
  for (let part = reading; !(await tryToKeep(key, part));) part = smaller(part);
}

/**
 * What was read in a tab.
 *
 * @param tabId - The browser's number of the tab.
 * @returns `null` where its page has not been read.
 */
export async function readingOf(tabId: number): Promise<TabReading | null> {
  const key = keyOf(tabId);
  const kept = await browser.storage.session.get(key);
  return parseReading(kept[key]);
}

/**
 * The tabs whose pages have been read.
 *
 * @returns The browser's numbers of them.
 */
export async function tabsRead(): Promise<readonly number[]> {
  const kept = await browser.storage.session.get(null);
  return Object.keys(kept).flatMap((key) => {
    const tabId = /^reading-(\d+)$/.exec(key)?.[1];
    return tabId === undefined ? [] : [Number(tabId)];
  });
}

/**
 * The tabs for a side panel.
 *
 * @param fixedTab - A tab to look at whatever is in front; `null` follows the tab in front.
 * @returns What the panel needs of the browser.
 */
export function browserTabs(fixedTab: number | null): TabReadings {
  return {
    async activeTab() {
      if (fixedTab !== null) return fixedTab;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? null;
    },
    readingOf,
    mayRead: async (tabId) => (await addressOf(tabId)) !== undefined,
    async read(tabId) {
      await call('captureTab', tabId);
    },
    async recount(tabId) {
      // A number that stays as it was is no reason to stop.
      await call('recountTab', tabId).catch(() => 0);
    },
    watch(listener, signal) {
      // Only a page that has loaded tells whether it may be read.
      const onLoaded = (
        _: number,
        { status }: { status?: string },
        { active }: Browser.tabs.Tab,
      ): void => {
        if (status === 'complete' && active) listener();
      };
      browser.tabs.onUpdated.addListener(onLoaded);
      browser.tabs.onActivated.addListener(listener);
      browser.storage.session.onChanged.addListener(listener);
      signal.addEventListener('abort', () => {
        browser.tabs.onUpdated.removeListener(onLoaded);
        browser.tabs.onActivated.removeListener(listener);
        browser.storage.session.onChanged.removeListener(listener);
      });
    },
  };
}

/** Lines to scripts in tabs, which the browser cuts when the page or the panel goes. */
export const browserLines: PageLines = {
  async open(tabId, { kind, order, onNews, onCut }) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [`/${kind}.js`] });
    } catch {
      // The page may not be touched, or has gone.
      return null;
    }
    const port = browser.tabs.connect(tabId, { name: `counterbell-${kind}`, frameId: 0 });
    port.onMessage.addListener(onNews);
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not complain of a page that went away.
      void browser.runtime.lastError;
      onCut();
    });
    port.postMessage(order);
    return { close: () => port.disconnect() };
  },
};

async function tryToRead(tabId: number, options: ReadOptions): Promise<TabReading> {
  try {
    const [captured] = await capturedIn({ tabId }, options);
    if (captured === undefined) return { ok: false, failure: 'not-captured' };
    return captured.reviews.length > 0
      ? { ok: true, captured }
      : await readFrames(tabId, options, captured);
  } catch {
    // Browsers word their refusals differently: the tab's address tells why.
    return { ok: false, failure: await refusalOf(tabId) };
  }
}

/** A shop's reviews may stand in a frame of their own; the browser leaves out those frames that are not allowed. */
async function readFrames(
  tabId: number,
  options: ReadOptions,
  page: CapturedPage,
): Promise<TabReading> {
  const frames = await framesOf(tabId);
  if (frames.length === 0) return { ok: true, captured: page };
  const all = await capturedIn({ tabId, allFrames: true }, options);
  const best = all.toSorted((one, other) => other.reviews.length - one.reviews.length)[0] ?? page;
  if (best.reviews.length > 0) return { ok: true, captured: best };
  const { host } = new URL(page.url);
  return { ok: true, captured: page, frames: frames.filter((each) => new URL(each).host !== host) };
}

async function capturedIn(
  target: { readonly tabId: number; readonly allFrames?: true },
  options: ReadOptions,
): Promise<readonly CapturedPage[]> {
  await browser.scripting.executeScript({
    target,
    // Runs in the page's own place: it can use nothing but what it is given.
    func: (name: string, given: unknown) => void Reflect.set(globalThis, name, given),
    args: [CAPTURE_ORDER, options],
  });
  const answers = await browser.scripting.executeScript({ target, files: ['/capture.js'] });
  return answers.flatMap(({ result }) => {
    const captured = parseCaptured(result);
    return captured.ok ? [captured.value] : [];
  });
}

/** Addresses of the frames that are large enough for reviews, each site once. */
async function framesOf(tabId: number): Promise<readonly string[]> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: (width: number, height: number, banners: readonly string[]) =>
      [...document.querySelectorAll('iframe')]
        .filter(({ clientWidth, clientHeight }) => clientWidth >= width && clientHeight >= height)
        .filter(
          ({ clientWidth, clientHeight }) => !banners.includes(`${clientWidth}x${clientHeight}`),
        )
        .map((frame) => frame.src || location.href),
    args: [FRAME.width, FRAME.height, BANNERS],
  });
  const parsed = v.safeParse(framesSchema, answer?.result);
  const sites = (parsed.success ? parsed.output : []).filter(
    (each) =>
      /^https?:/.test(each) && URL.canParse(each) && !NO_REVIEWS.test(new URL(each).hostname),
  );
  return [...new Map(sites.map((each) => [new URL(each).host, each])).values()];
}

async function tryToKeep(key: string, reading: TabReading): Promise<boolean> {
  try {
    // As text it takes a third of the room.
    await browser.storage.session.set({ [key]: JSON.stringify(reading) });
    return true;
  } catch {
    // Browsers have different words for "full".
    return false;
  }
}

function smaller(reading: TabReading): TabReading {
  if (!reading.ok) throw new Error('the session’s storage keeps nothing');
  const half = firstHalf(reading.captured);
  return half === null ? { ok: false, failure: 'not-captured' } : { ok: true, captured: half };
}

async function refusalOf(tabId: number): Promise<ReadFailure> {
  const address = await addressOf(tabId);
  // Without a permission for the page, the browser does not tell its address.
  if (address === undefined) return 'not-allowed';
  return READABLE.includes(new URL(address).protocol) ? 'not-captured' : 'restricted';
}

async function addressOf(tabId: number): Promise<string | undefined> {
  return (await tabOf(tabId))?.url || undefined;
}

async function tabOf(tabId: number): Promise<Browser.tabs.Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    // The tab has been closed meanwhile.
    return null;
  }
}

function parseReading(text: unknown): TabReading | null {
  const kept: unknown = typeof text === 'string' ? JSON.parse(text) : null;
  const failed = v.safeParse(failureSchema, kept);
  if (failed.success) return failed.output;
  const read = v.safeParse(successSchema, kept);
  if (!read.success) return null;
  const { captured, frames } = read.output;
  const parsed = parseCaptured(captured);
  if (!parsed.ok) return null;
  return { ok: true, captured: parsed.value, ...(frames !== undefined && { frames }) };
}

function keyOf(tabId: number): string {
  return `reading-${tabId}`;
}
