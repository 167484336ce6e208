import { useLayoutEffect } from 'preact/hooks';

/** Name of the performance mark that says when the overview first stood, with figures or without any to show. */
export const FIGURES_MARK = 'counterbell-figures';

/**
 * Marks the moment at which the overview stands in the page: for the browser's own tools, and for
 * `npm run bench -- dashboard`.
 *
 * @param isThere - Whether it is drawn.
 */
export function useFiguresMark(isThere: boolean): void {
  useLayoutEffect(() => {
    if (isThere && performance.getEntriesByName(FIGURES_MARK).length === 0) {
      performance.mark(FIGURES_MARK);
    }
  }, [isThere]);
}
