import { BELL_TAG, drawBell } from './bell.ts';
import { OUTBOX_NAME } from './delivery/outbox-name.ts';
import { pickLanguage } from './language.ts';
import { BELL_LABELS } from './locales/bell-labels.ts';
import { TAG_MESSAGES, type Tag, readTag } from './tag.ts';

/** Not every browser says when it is idle; by then a page has drawn itself. */
const IDLE_MS = 3000;

type PanelFile = typeof import('./panel/panel.ts');
type SealingFile = typeof import('./delivery/deliver.ts');

// Only while the script itself runs does the browser say which tag it came from.
start(document.currentScript).catch(warn);

async function start(script: HTMLOrSVGScriptElement | null): Promise<void> {
  const tag = await readTag(script);
  if (typeof tag === 'string') {
    warn(TAG_MESSAGES[tag]);
    return;
  }
  if (!document.body) {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
  if (document.querySelector(BELL_TAG)) return;
  hang(tag);
  setTimeout(() => void sendWaiting(tag), IDLE_MS);
}

function hang(tag: Tag): void {
  const wanted = [tag.language, document.documentElement.lang, ...navigator.languages];
  const language = pickLanguage(wanted);
  const { host, button } = drawBell(BELL_LABELS[language]);
  const back = (): void => {
    host.hidden = false;
    button.focus();
  };
  let again = '';
  button.addEventListener('click', async () => {
    button.ariaBusy = 'true';
    try {
      // Some browsers remember that a file failed to load; under another address it is asked for again.
      const file: PanelFile = await import(addressOf(tag, PANEL_FILE + again));
      await file.openPanel(tag, language, back);
      host.hidden = true;
    } catch (error) {
      again += '?';
      warn(error);
    }
    button.ariaBusy = null;
  });
  document.body.append(host);
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
  console.warn(`Counterbell: ${String(reason)}`);
}
