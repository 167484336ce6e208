import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** First and last row that are drawn. */
export interface VisibleRows {
  readonly first: number;
  readonly last: number;
}

/** Drawn beyond the edges of the window, so that a quick scroll meets them. */
const BEYOND = 8;
const NONE: VisibleRows = { first: 0, last: 0 };

/**
 * Follows which rows of a long list lie in the window.
 *
 * @param list - The element that is as high as all rows.
 * @param rows - How many there are.
 * @param rowHeight - Pixels of each.
 * @returns The rows to draw.
 */
export function useVisibleRows(
  list: RefObject<HTMLElement | null>,
  rows: number,
  rowHeight: number,
): VisibleRows {
  const [visible, setVisible] = useState(NONE);
  useEffect(() => {
    const leaving = new AbortController();
    const look = (): void => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
      const last = Math.min(rows - 1, Math.ceil((top + innerHeight) / rowHeight) + BEYOND);
      setVisible((before) =>
        before.first === first && before.last === last ? before : { first, last },
      );
    };
    look();
    const options = { signal: leaving.signal, passive: true };
    window.addEventListener('scroll', look, options);
    window.addEventListener('resize', look, options);
    return () => leaving.abort();
  }, [list, rows, rowHeight]);
  return visible;
}
