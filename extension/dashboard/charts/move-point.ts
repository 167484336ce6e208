/** How far each key goes; the ends are further than any chart has points. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Goes from point to point of a chart, as in a toolbar: one is reached by Tab, the others by arrow keys.
 *
 * @param chart - Holds the points, elements with the attribute `data-point`, in reading order.
 * @param key - `KeyboardEvent.key`.
 * @returns Whether the key means anything here.
 * @source WAI-ARIA Authoring Practices, "Keyboard Navigation Inside Components": roving tabindex.
 */
export function movePoint(chart: Element, key: string): boolean {
  const step = STEPS[key];
  const points = pointsOf(chart);
  const at = points.findIndex((point) => point === document.activeElement);
  if (step === undefined || at === -1) return false;
  points[Math.min(Math.max(at + step, 0), points.length - 1)]?.focus();
  return true;
}

/**
 * Lets Tab come back to the point that was read last, and pass all others.
 *
 * @param chart - As for `movePoint`.
 */
export function openToTab(chart: Element): void {
  const points = pointsOf(chart);
  const current = points.find((point) => point === document.activeElement);
  if (current === undefined) return;
  for (const point of points) point.setAttribute('tabindex', point === current ? '0' : '-1');
}

/** What makes a part of a drawing a point that can be read. */
export interface PointAttributes {
  readonly 'data-point': '';
  readonly 'aria-label': string;
  readonly tabindex: 0 | -1;
}

/**
 * Makes a part of a drawing a point that can be read, and that leads nowhere.
 *
 * @param label - What it says.
 * @param at - Its place among the points.
 * @param count - How many there are.
 * @returns Attributes for a `<g>`.
 */
export function readPoint(
  label: string,
  at: number,
  count: number,
): PointAttributes & { readonly role: 'img' } {
  return { ...linkPoint(label, at, count), role: 'img' };
}

/**
 * Makes a link in a drawing a point that can be read.
 *
 * @param label - What it says.
 * @param at - Its place among the points.
 * @param count - How many there are.
 * @returns Attributes for an `<a>`.
 */
export function linkPoint(label: string, at: number, count: number): PointAttributes {
  return { 'data-point': '', 'aria-label': label, tabindex: tabIndexOf(at, count) };
}

/** The newest is reached by Tab, the others by arrow keys. */
function tabIndexOf(at: number, count: number): 0 | -1 {
  return at === count - 1 ? 0 : -1;
}

function pointsOf(chart: Element): readonly SVGElement[] {
  return [...chart.querySelectorAll<SVGElement>('[data-point]')];
}
