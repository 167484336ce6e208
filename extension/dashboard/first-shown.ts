import { effect } from '@preact/signals';
import type { DashboardState } from './state.ts';

/** Longer than reading takes; who waits so long is told what for. */
const PATIENCE_MS = 150;

/** A page in the background is never idle, and its work is done all the same. */
const IDLE_OPTIONS = { timeout: 2000 };

/** What tells whether the figures are there. */
type Readings = Pick<DashboardState, 'cells' | 'isHeard' | 'isTroubled'>;

/**
 * Waits for the first figures, so that the page is drawn once and not twice: for a moment only.
 *
 * @param readings - The dashboard's.
 */
export function firstRead(readings: Readings): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    onceRead(readings, resolve);
  });
}

/**
 * Waits until what is looked at first has been read and drawn, so that nothing else keeps the owner waiting.
 *
 * @param readings - The dashboard's.
 */
export function firstShown(readings: Readings): Promise<void> {
  return new Promise((resolve) => {
    onceRead(readings, () => requestIdleCallback(() => resolve(), IDLE_OPTIONS));
  });
}

function onceRead({ cells, isHeard, isTroubled }: Readings, then: () => void): void {
  const stop = effect(() => {
    if (!isTroubled.value && (cells.value === null || isHeard.value === null)) return;
    then();
    queueMicrotask(() => stop());
  });
}
