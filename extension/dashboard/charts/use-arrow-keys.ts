import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { movePoint, openToTab } from './move-point.ts';

/**
 * Lets arrow keys go from point to point of a chart.
 *
 * @param chart - The element that holds its points.
 */
export function useArrowKeys(chart: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = chart;
    if (current === null) return undefined;
    const leaving = new AbortController();
    const options = { signal: leaving.signal };
    const move = (event: KeyboardEvent): void => {
      if (movePoint(current, event.key)) event.preventDefault();
    };
    current.addEventListener('keydown', move, options);
    current.addEventListener('focusin', () => openToTab(current), options);
    return () => leaving.abort();
  }, [chart]);
}
