import { makeApi } from './api.ts';
import { BELL_TAG, drawBell } from './bell.ts';
import { IDLE_MS, SOON_MS } from './constants.ts';
import { OUTBOX_NAME } from './delivery/outbox-name.ts';
import { watch } from './display/watch.ts';
import type { BellPage, Opening } from './opening.ts';
import { type Tag, readTag } from './tag.ts';

type PanelFile = typeof import('./panel/panel.ts');
type SealingFile = typeof import('./delivery/deliver.ts');

// Only while the script itself runs does the browser say which tag it came from.
start(document.currentScript);

function start(script: HTMLOrSVGScriptElement | null): void {
  try {
    const read = readTag(script);
    if (typeof read === 'string') warn(read);
    // There may be no body yet to hang the bell on, nor the place for a survey.
    else if (document.readyState === 'loading') setTimeout(start, SOON_MS, script);
    else if (!self.CounterBell) begin(read);
  } catch (error) {
    warn(error);
  }
}

function begin(read: Tag): void {
  const published = WITH_RULES ? (self.counterbellSurvey ?? JSON.parse(read.rules ?? '{}')) : null;
  const tag: Tag = WITH_RULES ? { ...published.looks, ...read } : read;
  const page: BellPage = { ...drawBell(tag), tag, properties: {}, events: [], ...published };
  /** In full, because a script from another origin has no address of its own to be relative to. */
  const load = (file: string) => import(`${tag.base}/${tag.inbox}/${file}`);
  let again = '';
  const open = async (opening: Opening): Promise<void> => {
    page.button.ariaBusy = 'true';
    try {
      const file: PanelFile = await load(PANEL_FILE + again);
      await file.openPanel(page, opening);
    } catch (error) {
      // Some browsers remember that a file failed to load; under another address it is asked for again.
      again += '?';
      warn(error);
    }
    page.button.ariaBusy = null;
  };
  const loadSealing = (): Promise<SealingFile> => load(SEALING_FILE);
  self.CounterBell = makeApi(page, open, async () =>
    WITH_RULES ? (await loadSealing()).explain(page) : [],
  );
  listen(open);
  setTimeout(sendWaiting, IDLE_MS, loadSealing);
  if (WITH_RULES && page.display) page.watch = watch(page.display, page, open);
  document.dispatchEvent(new Event('counterbell:ready'));
}

/** To the bell and the site's own buttons; and opens at once where the page has a place for it, or a mail brought a score. */
function listen(open: (opening: Opening) => unknown): void {
  document.addEventListener('click', ({ target }) => {
    const opener =
      target instanceof Element && target.closest<HTMLElement>(`${BELL_TAG},[data-counterbell]`);
    if (opener) open({ opener });
  });
  const place = document.querySelector('[data-counterbell-here]');
  const [score] = /score=\d+/.exec(location.search) ?? [];
  if (place ?? score) open({ place, score });
}

/** What earlier visits could not send. */
async function sendWaiting(loadSealing: () => Promise<SealingFile>): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    if (databases.some(({ name }) => name === OUTBOX_NAME)) {
      await (await loadSealing()).deliverWaiting();
    }
  } catch {
    // No IndexedDB here, or no network: nothing waits, or it waits for the next visit.
  }
}

function warn(reason: unknown): void {
  console.warn('Counterbell:', reason);
}
