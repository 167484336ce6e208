import { parentOf, shadowOf } from '../dom.ts';

/** What a frame around a part of the page means. */
export type FrameKind = 'aim' | 'alike' | 'chosen' | 'taken' | 'read';

/** A part of the page with a frame around it. */
export interface FramedPart {
  readonly part: Element;
  readonly kind: FrameKind;
  /** What it is, in one word above the frame. */
  readonly label?: string;
}

/** A button of the bar. */
export interface BarButton {
  readonly words: string;
  readonly isMain?: boolean;
  readonly isOff?: boolean;
  readonly press: () => void;
}

/** What the bar says. */
export interface BarWords {
  readonly title: string;
  readonly detail: string;
  /** What is pointed at, in the page's own words; shown as letters. */
  readonly aim?: string;
  /** Whether the detail says that something cannot be. */
  readonly isRefusal?: boolean;
}

/** Our layer above a page. */
export interface Overlay {
  /**
   * Says something in the bar.
   *
   * @param words - Plain text.
   * @param buttons - In order; the same buttons stay as they are, so that none moves under the owner's finger.
   */
  say(words: BarWords, buttons: readonly BarButton[]): void;
  /**
   * Frames parts of the page.
   *
   * @param parts - What to frame; earlier frames go.
   */
  frame(parts: readonly FramedPart[]): void;
  /**
   * The part of the page below a point, shadow trees entered.
   *
   * @param x - From the window's left, in pixels.
   * @param y - From its top.
   */
  partAt(x: number, y: number): Element | null;
  /** Puts the keyboard into the bar. */
  focus(): void;
  /** Whether the keyboard is on a button of the bar. */
  isOnButton(): boolean;
  /** Catches the pointer, so that the page hears nothing of it; `null` where the page stays usable. */
  readonly shield: HTMLElement | null;
  close(): void;
}

/** Frames drawn at most. */
const MAX_FRAMES = 200;

const STYLE = `
* { box-sizing: border-box; }
.shield { position: fixed; inset: 0; cursor: crosshair; pointer-events: auto; touch-action: pan-y; }
.frame { position: fixed; border-radius: 6px; pointer-events: none; }
.alike { outline: 2px dashed #c08a2b; }
.aim { outline: 3px solid #1b4fd1; background: #1b4fd122; }
.chosen { outline: 2px solid #c08a2b; background: #c08a2b14; }
.read { outline: 1px solid #0d6e5f; outline-offset: -1px; }
.taken { outline: 3px solid #0d6e5f; background: #0d6e5f22; }
/* Here, for the host's own is reset with all else that the page could set. */
.bar {
  color-scheme: light dark; position: fixed; inset-inline: 0; bottom: 16px; margin-inline: auto; width: min(560px, calc(100vw - 24px));
  display: grid; gap: 8px; padding: 14px 16px; pointer-events: auto;
  border: 1px solid light-dark(#d9d2c4, #3a3f4a); border-radius: 14px;
  background: light-dark(#ffffff, #1e2127); color: light-dark(#1d222b, #eceae5);
  box-shadow: 0 8px 30px #0005; font: 15px/1.45 system-ui, sans-serif; text-align: start;
}
.bar.above { bottom: auto; top: 16px; }
.bar:focus { outline: none; }
b { font-weight: 650; }
p { margin: 0; overflow-wrap: anywhere; }
.detail { color: light-dark(#59606c, #a9adb6); font-size: 13.5px; }
.refusal { color: light-dark(#b3371c, #f08a6b); font-size: 13.5px; }
.tag {
  position: absolute; bottom: 100%; inset-inline-end: -3px; padding: 0 5px; border-radius: 4px 4px 0 0;
  background: #0d6e5f; color: #fff; font: 600 10px/14px system-ui, sans-serif; white-space: nowrap;
}
.said { min-height: 1.45em; max-height: 2.9em; overflow: hidden; font-size: 13.5px; }
.said:empty { display: none; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  min-height: 34px; padding: 4px 12px; border: 1px solid light-dark(#d9d2c4, #3a3f4a); border-radius: 8px;
  background: transparent; color: inherit; font: inherit; cursor: pointer;
}
button.main { background: light-dark(#93600f, #e3b159); border-color: transparent; color: light-dark(#fff, #1e2127); font-weight: 600; }
button:disabled { opacity: .45; cursor: default; }
button:focus-visible { outline: 2px solid light-dark(#1b4fd1, #8fb2ff); outline-offset: 2px; }
@media (max-width: 420px) { .bar { bottom: 8px; padding: 12px; } }
`;

/** Nothing that the page styles or says reaches what is ours. */
const HOST_STYLE =
  'all:initial!important;position:fixed!important;inset:0!important;width:100vw!important;height:100vh!important;' +
  'margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;' +
  'display:block!important;pointer-events:none!important;z-index:2147483647!important';

/**
 * Lays our layer above a page: a bar with words and buttons, frames, and a shield that keeps the pointer from the page.
 *
 * It stands in a closed shadow tree, made of nodes: the page can neither style nor read it, and nothing of the page's
 * markup comes into it.
 *
 * @param page - The page.
 * @param options - What it is for.
 * @param options.label - What it is, for screen readers.
 * @param options.isShielded - Whether the pointer is kept from the page.
 * @returns The layer, to be closed.
 */
export function openOverlay(
  page: Document,
  options: { readonly label: string; readonly isShielded: boolean },
): Overlay {
  const host = page.createElement('div');
  host.setAttribute('style', HOST_STYLE);
  const root = host.attachShadow({ mode: 'closed' });
  styled(root, page);
  const shield = options.isShielded ? box(page, 'div', 'shield') : null;
  const frames = box(page, 'div', 'frames');
  const bar = box(page, 'div', 'bar');
  bar.tabIndex = -1;
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', options.label);
  const lines = box(page, 'div', 'lines');
  lines.setAttribute('role', 'status');
  const buttons = box(page, 'div', 'buttons');
  buttons.addEventListener('click', ({ target, isTrusted }) => {
    if (isTrusted && target instanceof Element) presses.get(target)?.();
  });
  bar.append(lines, buttons);
  if (shield !== null) root.append(shield);
  root.append(frames, bar);
  page.documentElement.append(host);
  raise(host);
  const framed = framer(page, frames);
  return {
    shield,
    say: (words, wanted) => {
      sayIn(lines, words);
      drawButtons(buttons, wanted);
    },
    frame: (parts) => {
      framed.show(parts);
      bar.classList.toggle('above', isBehind(bar, parts));
    },
    partAt: (x, y) => hitBehind(page, shield, { x, y }),
    focus: () => bar.focus({ preventScroll: true }),
    isOnButton: () => root.activeElement instanceof HTMLButtonElement,
    close: () => {
      framed.end();
      host.remove();
    },
  };
}

function styled(root: ShadowRoot, page: Document): void {
  const style = page.createElement('style');
  style.textContent = STYLE;
  root.append(style);
}

/** Above the page's own dialogs, where the browser can. */
function raise(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    // Then the highest layer number has to do.
    host.removeAttribute('popover');
  }
}

function box(page: Document, tag: 'div' | 'p', name: string): HTMLElement {
  const element = page.createElement(tag);
  element.className = name;
  return element;
}

function tagOf(page: Document, label: string): HTMLElement {
  const tag = box(page, 'div', 'tag');
  tag.textContent = label;
  return tag;
}

function sayIn(lines: HTMLElement, { title, detail, aim = '', isRefusal = false }: BarWords): void {
  const page = lines.ownerDocument;
  const head = page.createElement('b');
  head.textContent = title;
  const rest = box(page, 'p', isRefusal ? 'refusal' : 'detail');
  rest.textContent = detail;
  const said = box(page, 'p', 'said');
  said.dir = 'auto';
  said.textContent = aim;
  lines.replaceChildren(head, rest, said);
}

/** What each button does now. */
const presses = new WeakMap<Element, (() => void) | null>();

function drawButtons(row: HTMLElement, wanted: readonly BarButton[]): void {
  const page = row.ownerDocument;
  const before = [...row.querySelectorAll('button')];
  const isSame =
    before.length === wanted.length &&
    before.every((button, at) => button.textContent === wanted[at]?.words);
  const drawn = isSame ? before : wanted.map(() => page.createElement('button'));
  for (const [at, button] of drawn.entries()) {
    const { words = '', isMain = false, isOff = false, press } = wanted[at] ?? {};
    button.type = 'button';
    button.textContent = words;
    button.className = isMain ? 'main' : '';
    button.disabled = isOff;
    presses.set(button, press ?? null);
  }
  if (!isSame) row.replaceChildren(...drawn);
}

interface Framer {
  show(parts: readonly FramedPart[]): void;
  end(): void;
}

/** Frames follow their parts while the page scrolls. */
function framer(page: Document, layer: HTMLElement): Framer {
  let shown: readonly FramedPart[] = [];
  const draw = (): void => {
    const frames = shown.slice(0, MAX_FRAMES).map(({ part, kind, label }) => {
      const frame = box(page, 'div', `frame ${kind}`);
      if (label !== undefined) frame.append(tagOf(page, label));
      const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(part);
      Object.assign(frame.style, {
        left: `${left - 2}px`,
        top: `${top - 2}px`,
        width: `${width + 4}px`,
        height: `${height + 4}px`,
      });
      return frame;
    });
    layer.replaceChildren(...frames);
  };
  const end = new AbortController();
  window.addEventListener('scroll', draw, { capture: true, passive: true, signal: end.signal });
  window.addEventListener('resize', draw, { signal: end.signal });
  return {
    show: (parts) => {
      shown = parts;
      draw();
    },
    end: () => end.abort(),
  };
}

/** Whether the bar hides what is pointed at: it then goes to the other end of the window. */
function isBehind(bar: HTMLElement, parts: readonly FramedPart[]): boolean {
  const aim = parts.find(({ kind }) => kind === 'aim');
  if (aim === undefined) return bar.classList.contains('above');
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(aim.part);
  const isLow = bottom > window.innerHeight - bar.offsetHeight - 24;
  const isHigh = top < bar.offsetHeight + 24;
  return bar.classList.contains('above') ? !isHigh || isLow : isLow && !isHigh;
}

function hitBehind(
  page: Document,
  shield: HTMLElement | null,
  { x, y }: { readonly x: number; readonly y: number },
): Element | null {
  shield?.style.setProperty('pointer-events', 'none');
  let hit = Document.prototype.elementFromPoint.call(page, x, y);
  for (let shadow = hit && shadowOf(hit); hit !== null && shadow;) {
    const inner: Element | null = shadow.elementFromPoint(x, y);
    if (inner === null || inner === hit) break;
    hit = inner;
    shadow = shadowOf(hit);
  }
  shield?.style.removeProperty('pointer-events');
  return hit;
}

/**
 * The part of the page that scrolls around a spot.
 *
 * @param part - Any element.
 * @returns The nearest element that can scroll; `null` where only the page does.
 */
export function scrollerAround(part: Element): Element | null {
  for (let at: Element | null = part; at !== null; at = parentOf(at)) {
    const isLong = at.scrollHeight > at.clientHeight + 1 && at !== at.ownerDocument.documentElement;
    if (isLong && /auto|scroll|overlay/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
