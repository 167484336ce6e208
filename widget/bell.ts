import { HOST_STYLES } from './tokens.ts';

/** The bell's element: one a page, whatever number of tags. */
export const BELL_TAG = 'counterbell-button';

const SVG = 'http://www.w3.org/2000/svg';

/** The drawing's parts, each with its fill's opacity, in a box of 24. */
const PARTS = [
  ['M4 17a8 8 0 0 1 16 0Z', '.25'],
  ['M2.5 20h19M12 9V6.5M10 5.5h4', '0'],
] as const;

const STYLES = `${HOST_STYLES}:host{display:block!important;inset-block-end:var(--counterbell-inset,20px)!important;inset-inline-end:var(--counterbell-inset,20px)!important}button{display:grid;place-items:center;width:56px;height:56px;margin:0;padding:0;border:1px solid #0000;border-radius:50%;background:var(--a);color:var(--o);box-shadow:0 4px 16px #0003;cursor:pointer}svg{width:28px;fill:currentColor;stroke:currentColor;stroke-width:1.9;stroke-linecap:round}[aria-busy=true]{opacity:.7}@media(prefers-reduced-motion:no-preference){svg{transition:rotate .15s;transform-origin:50% 20%}button:hover svg{rotate:-9deg}}`;

/** The bell, not yet on the page. */
export interface Bell {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
}

/**
 * Draws the bell: built of nodes, because a strict page allows neither HTML strings nor style attributes.
 *
 * @param label - What it does, for who cannot see it.
 * @returns The shadow host to put on the page, and the button inside.
 */
export function drawBell(label: string): Bell {
  const host = document.createElement(BELL_TAG);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'bell');
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-haspopup', 'dialog');
  button.append(drawing());
  root.append(button);
  return { host, button };
}

function drawing(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [shape, opacity] of PARTS) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape);
    path.setAttribute('fill-opacity', opacity);
    svg.append(path);
  }
  return svg;
}
