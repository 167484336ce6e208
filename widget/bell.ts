import STYLES from './bell.css?inline';
import HOST_STYLES from './host.css?inline';
import TAB_STYLES from './tab.css?inline';
import { applyLooks } from './looks.ts';
import type { Tag } from './tag.ts';

/** The bell's element: one a page, whatever number of tags. */
export const BELL_TAG = 'counterbell-button';

/** The bell on the page. */
export interface Bell {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
}

/**
 * Puts the bell on the page, in ways that a strict page allows: no HTML strings, no style attributes, no image.
 *
 * @param looks - The owner's; `label` is heard on the bell and seen on a tab.
 * @returns The shadow host, and the button inside.
 */
export function drawBell(looks: Tag): Bell {
  const { label = 'Feedback', way } = looks;
  const isTab = WITH_RULES && way === 'tab';
  const host = document.createElement(BELL_TAG);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLES + STYLES + (isTab ? TAB_STYLES : ''));
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.part = 'bell';
  button.ariaLabel = label;
  if (WITH_RULES) {
    if (isTab) button.append(label);
    applyLooks(host, looks);
  }
  host.hidden = way === 'buttons';
  root.append(button);
  document.body.append(host);
  return { host, button };
}
