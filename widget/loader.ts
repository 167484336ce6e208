import { makeApi } from './api.ts';
import { BELL_TAG, drawBell } from './bell.ts';
import { OUTBOX_NAME } from './delivery/outbox-name.ts';
import { watch } from './display/watch.ts';
import type { BellPage, Opening } from './opening.ts';
import { type Tag, readTag } from './tag.ts';

/** Not every browser says when it is idle; by then a page has drawn itself. */
const IDLE_MS = 3000;

type PanelFile = typeof import('./panel/panel.ts');
type SealingFile = typeof import('./delivery/deliver.ts');
type Open = (opening: Opening) => Promise<void>;

// Only while the script itself runs does the browser say which tag it came from.
start(document.currentScript).catch(warn);

async function start(script: HTMLOrSVGScriptElement | null): Promise<void> {
  const read = readTag(script);
  if (typeof read === 'string') {
    warn(read);
    return;
  }
  if (!document.body) {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
  if (self.CounterBell) return;
  const published = WITH_RULES ? (self.counterbellSurvey ?? JSON.parse(read.rules ?? '{}')) : null;
  const tag: Tag = WITH_RULES ? { ...published.looks, ...read } : read;
  const page: BellPage = { ...drawBell(tag), tag, properties: {}, events: [] };
  const open = makeOpener(page);
  self.CounterBell = makeApi(page, open);
  listen(open);
  setTimeout(() => void sendWaiting(tag), IDLE_MS);
  if (WITH_RULES && published.display) {
    page.watch = await watch(published.display, page, (ask) => open({ ask, isUnasked: true }));
  }
  document.dispatchEvent(new Event('counterbell:ready'));
}

function makeOpener(page: BellPage): Open {
  let again = '';
  return async (opening) => {
    page.button.ariaBusy = 'true';
    try {
      const file: PanelFile = await import(addressOf(page.tag, PANEL_FILE + again));
      await file.openPanel(page, opening);
    } catch (error) {
      // Some browsers remember that a file failed to load; under another address it is asked for again.
      again += '?';
      warn(error);
    }
    page.button.ariaBusy = null;
  };
}

/** To the bell and the site's own buttons; and opens at once where the page has a place for it, or a mail brought a score. */
function listen(open: Open): void {
  document.addEventListener('click', ({ target }) => {
    const opener =
      target instanceof Element && target.closest<HTMLElement>(`${BELL_TAG},[data-counterbell]`);
    if (opener) void open({ opener });
  });
  const place = document.querySelector('[data-counterbell-here]');
  const [score] = /score=\d+/.exec(location.search) ?? [];
  if (place ?? score) void open({ place, score, isUnasked: true });
}

/** What earlier visits could not send. */
async function sendWaiting(tag: Tag): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === OUTBOX_NAME)) return;
    const file: SealingFile = await import(addressOf(tag, SEALING_FILE));
    await file.deliverWaiting();
  } catch {
    // No IndexedDB here, or no network: nothing waits, or it waits for the next visit.
  }
}

/** In full, because a script from another origin has no address of its own to be relative to. */
function addressOf({ base, inbox }: Tag, file: string): string {
  return `${base}/${inbox}/${file}`;
}

function warn(reason: unknown): void {
  console.warn('Counterbell:', reason);
}
