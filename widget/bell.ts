import STYLES from './bell.css?inline';
import HOST_STYLES from './host.css?inline';

/** The bell's element: one a page, whatever number of tags. */
export const BELL_TAG = 'counterbell-button';

/** The bell, not yet on the page. */
export interface Bell {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
}

/**
 * Draws the bell, in ways that a strict page allows: no HTML strings, no style attributes, no image.
 *
 * @param label - What it does, for who cannot see it.
 * @returns The shadow host to put on the page, and the button inside.
 */
export function drawBell(label: string): Bell {
  const host = document.createElement(BELL_TAG);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLES + STYLES);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.part.value = 'bell';
  button.ariaLabel = label;
  root.append(button);
  return { host, button };
}
