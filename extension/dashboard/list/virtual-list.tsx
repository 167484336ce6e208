import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNarrow } from '../../components/use-narrow.ts';
import { useWords } from '../../components/words.ts';
import { hashOf } from '../route.ts';
import { useDashboard } from '../state.ts';
import { ListRow } from './list-row.tsx';
import type { Rows } from './use-rows.ts';
import { useVisibleRows } from './use-visible-rows.ts';

/** Pixels of a row: each is the same, so that the place of any is known without drawing those before it. */
const ROW_HEIGHT = { wide: 128, narrow: 172 };
const PAGE_ROWS = 5;

/** Where each list was left, by its address: back leads there again. */
const LEFT_AT = new Map<string, number>();

/**
 * A list of any length, of which only what lies in the window is drawn.
 *
 * @param props - The rows.
 * @param props.rows - Of the list that the address asks for.
 * @returns A feed: arrow keys go from one to the next, Enter opens one.
 */
export function VirtualList({ rows }: { readonly rows: Rows }): JSX.Element {
  const { say } = useWords();
  const { route, go } = useDashboard();
  const list = useRef<HTMLDivElement>(null);
  const rowHeight = useNarrow() ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide;
  const count = rows.table.rows;
  const { first, last } = useVisibleRows(list, count, rowHeight);
  const [active, setActive] = useState(0);
  useReturn(hashOf(route.value), count > 0 && rows.isRead);
  useEffect(() => rows.want({ first, last }));
  const open = (row: number): void => {
    const item = rows.at(row);
    if (item === null) return;
    go({ ...route.value, view: { ...route.value.view, id: item.feedback.id } });
  };
  useRowKeys(list, {
    onFocus: setActive,
    onKey: (key, row) => {
      if (key === 'Enter') open(row);
      const to = rowAfter(key, row, count);
      if (to === null) return key === 'Enter';
      bringTo(list.current, to, rowHeight);
      return true;
    },
  });
  return (
    <div
      class="virtual-list"
      role="feed"
      aria-busy={!rows.isRead}
      aria-label={say.list.title}
      ref={list}
      style={{ height: `${count * rowHeight}px` }}
    >
      {Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).map((row) => (
        <ListRow
          key={row}
          row={row}
          top={row * rowHeight}
          height={rowHeight}
          count={rows.total ?? -1}
          item={rows.at(row)}
          isActive={row === Math.min(Math.max(active, first), last)}
        />
      ))}
    </div>
  );
}

/** What the keyboard does in a list. */
interface RowKeys {
  readonly onFocus: (row: number) => void;
  /** Returns whether the key meant anything. */
  readonly onKey: (key: string, row: number) => boolean;
}

/** Keys count on a row itself, not on the button or link in it. */
function useRowKeys(list: RefObject<HTMLElement | null>, keys: RowKeys): void {
  useEffect(() => {
    const leaving = new AbortController();
    const options = { signal: leaving.signal };
    const rowOf = (event: Event): number =>
      event.target instanceof HTMLElement ? Number(event.target.dataset['row'] ?? -1) : -1;
    const press = (event: KeyboardEvent): void => {
      const row = rowOf(event);
      if (row >= 0 && keys.onKey(event.key, row)) event.preventDefault();
    };
    const focus = (event: FocusEvent): void => {
      const row = rowOf(event);
      if (row >= 0) keys.onFocus(row);
    };
    list.current?.addEventListener('keydown', press, options);
    list.current?.addEventListener('focusin', focus, options);
    return () => leaving.abort();
  });
}

/** Where a key leads; `null` where it leads nowhere. */
function rowAfter(key: string, row: number, count: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + PAGE_ROWS,
    PageUp: row - PAGE_ROWS,
    Home: 0,
    End: count - 1,
  };
  const found = to[key];
  return found === undefined ? null : Math.min(Math.max(found, 0), count - 1);
}

/** Scrolls a row into the window, and gives it the focus once it is drawn. */
function bringTo(list: HTMLElement | null, row: number, rowHeight: number): void {
  if (list === null) return;
  const top = list.getBoundingClientRect().top + row * rowHeight;
  if (top < 0) scrollBy({ top: top - rowHeight / 2 });
  else if (top + rowHeight > innerHeight) scrollBy({ top: top + rowHeight * 1.5 - innerHeight });
  let tries = 20;
  const focus = (): void => {
    const drawn = list.querySelector<HTMLElement>(`[data-row="${row}"]`);
    tries -= 1;
    if (drawn !== null) drawn.focus({ preventScroll: true });
    else if (tries > 0) requestAnimationFrame(focus);
  };
  requestAnimationFrame(focus);
}

/** Goes back to where the list was left, once it is there. */
function useReturn(place: string, isThere: boolean): void {
  useLayoutEffect(() => {
    if (!isThere) return undefined;
    const left = LEFT_AT.get(place);
    if (left !== undefined) scrollTo({ top: left });
    const leaving = new AbortController();
    const note = (): void => void LEFT_AT.set(place, scrollY);
    window.addEventListener('scroll', note, { signal: leaving.signal, passive: true });
    return () => leaving.abort();
  }, [place, isThere]);
}
