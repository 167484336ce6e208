import { useEffect, useMemo } from 'preact/hooks';
import type { StoredFeedback } from '../../store/feedback.ts';
import { UNLISTED } from '../narrow/matches.ts';
import { rangeOf } from '../period.ts';
import { hashOf, parseRoute } from '../route.ts';
import { useDashboard } from '../state.ts';
import { NO_VIEW } from '../view.ts';
import { RowReader } from './row-reader.ts';
import { chunksAt, tableOf, type RowTable } from './row-table.ts';
import type { VisibleRows } from './use-visible-rows.ts';

/** The rows of the list, as far as they are known. */
export interface Rows {
  readonly table: RowTable;
  /** How many there are; `null` where that is not known yet. */
  readonly total: number | null;
  /** Whether the first rows were read. */
  readonly isRead: boolean;
  /** A row; `null` while it is being read. */
  readonly at: (row: number) => StoredFeedback | null;
  /** Reads what lies there. */
  readonly want: (visible: VisibleRows) => void;
}

/**
 * Reads the list that the address asks for, wherever it is scrolled to.
 *
 * Where the counts of each day are known, any part can be read first; until then the list grows at its end.
 *
 * @returns The rows.
 */
export function useRows(): Rows {
  const { store, route, today, changes, cells, troubled } = useDashboard();
  const { period, filters, view } = route.value;
  const { people } = view;
  const place = hashOf({ panel: '', period, filters, view: { ...NO_VIEW, people } });
  const reader = useMemo(() => {
    const question = parseRoute(place);
    return new RowReader(
      store,
      { filters: question.filters, people: question.view.people },
      troubled,
    );
  }, [store, place, troubled]);
  useEffect(() => reader.follow(changes.value), [reader, changes.value]);
  useEffect(() => () => reader.leave(), [reader]);
  void reader.revision.value;
  const range = useMemo(() => rangeOf(parseRoute(place).period, today.value), [place, today.value]);
  const counted = useIsCounted() ? cells.value : null;
  const byDay = useMemo(() => counted && tableOf(counted, range), [counted, range]);
  const total = useTotal();
  const grown = byDay === null ? reader.grow(range) : null;
  const table = byDay ?? grown?.table ?? NO_ROWS;
  return {
    table,
    total: grown?.isWhole === true ? table.rows : total,
    isRead: isRead(reader, table),
    at: (row) => rowAt(reader, table, row),
    want: ({ first, last }) =>
      reader.want(
        chunksAt(table, first, last)
          .map((at) => table.chunks[at])
          .filter((chunk) => chunk !== undefined),
      ),
  };
}

const NO_ROWS: RowTable = { chunks: [], rows: 0, isCapped: false };

function isRead(reader: RowReader, { chunks, rows }: RowTable): boolean {
  const [first] = chunks;
  return rows === 0 || (first !== undefined && reader.rowsOf(first) !== null);
}

function rowAt(reader: RowReader, table: RowTable, row: number): StoredFeedback | null {
  const chunk = table.chunks[chunksAt(table, row, row)[0] ?? -1];
  return (chunk && reader.rowsOf(chunk)?.[row - chunk.start]) ?? null;
}

/** How many there are by the counts; `null` until they are known. */
function useTotal(): number | null {
  const { tallies, counting } = useDashboard();
  return counting.stoppedAt.value === null ? (tallies.value?.now.n ?? null) : null;
}

/** Whether the counts of each day tell where in the list what stands. */
function useIsCounted(): boolean {
  const { route, counting } = useDashboard();
  const { filters, view } = route.value;
  return (
    view.people === 'all' &&
    counting.stoppedAt.value === null &&
    UNLISTED.every((name) => filters[name] === null)
  );
}
