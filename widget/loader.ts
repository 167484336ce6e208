import { BELL_TAG, drawBell } from './bell.ts';
import { pageLanguage } from './language.ts';
import { BELL_LABELS } from './locales/bell-labels.ts';
import { hasPending } from './pending.ts';
import { TAG_MESSAGES, type Tag, readTag } from './tag.ts';

/** Some browsers do not say when they are idle; by then a page has drawn itself. */
const IDLE_FALLBACK_MS = 2000;

/** What the panel's file gives; types only, its code comes when it is wanted. */
type PanelFile = typeof import('./panel/panel.ts');
type DeliveryFile = typeof import('./delivery/deliver.ts');

// Only while the script itself runs does the browser say which tag it came from.
void start(document.currentScript);

async function start(script: HTMLOrSVGScriptElement | null): Promise<void> {
  const tag = await readTag(script);
  if (!tag.ok) {
    warn(TAG_MESSAGES[tag.failure]);
    return;
  }
  if (!document.body) {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
  if (document.querySelector(BELL_TAG)) return;
  ring(tag.value);
  whenIdle(() => void sendPending(tag.value));
}

function ring(tag: Tag): void {
  const { host, button } = drawBell(BELL_LABELS[pageLanguage(tag.language)]);
  const busy = (is: boolean): void => button.setAttribute('aria-busy', String(is));
  const back = (): void => {
    host.hidden = false;
    button.focus();
  };
  let failures = 0;
  const open = async (): Promise<void> => {
    busy(true);
    try {
      // Some browsers remember that a file failed to load; under another address it is asked for again.
      const panel: PanelFile = await import(
        fileBeside(tag, PANEL_FILE) + (failures ? `?${failures}` : '')
      );
      const dialog = await panel.openPanel(tag);
      host.hidden = true;
      dialog.addEventListener('close', back, { once: true });
    } catch (error) {
      failures += 1;
      warn(`its panel could not be loaded: ${String(error)}`);
    }
    busy(false);
  };
  button.addEventListener('click', () => void open());
  document.body.append(host);
}

async function sendPending(tag: Tag): Promise<void> {
  try {
    if (!(await hasPending())) return;
    const delivery: DeliveryFile = await import(fileBeside(tag, DELIVERY_FILE));
    await delivery.deliverWaiting();
  } catch {
    // No IndexedDB here, or no network: nothing waits, or it waits for the next visit.
  }
}

function fileBeside(tag: Tag, file: string): string {
  return `${tag.base}/${tag.inbox}/${file}`;
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, IDLE_FALLBACK_MS);
}

function warn(reason: string): void {
  console.warn(`Counterbell stays away: ${reason}`);
}
