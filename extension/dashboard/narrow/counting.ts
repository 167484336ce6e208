import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Cell } from '../../../shared/metrics/cell.ts';
import type { Store } from '../../store/schema.ts';
import { parseRoute, hashOf, type Route } from '../route.ts';
import { rangeBefore, rangeOf } from '../period.ts';
import { NO_VIEW } from '../view.ts';
import { countNarrowed } from './count-narrowed.ts';
import { needsReading } from './matches.ts';

/** How far counting has come. */
export interface CountingProgress {
  readonly counted: number;
  readonly stop: () => void;
}

/** What is counted by reading, because the store keeps no counts of it. */
export interface Counting {
  /** Cells by day; `null` where the store's own counts tell, and until the first counting is done. */
  readonly cells: Signal<readonly Cell[] | null>;
  /** Whether the store's own counts do not tell. */
  readonly isNeeded: ReadonlySignal<boolean>;
  /** `null` while nothing is counted. */
  readonly progress: Signal<CountingProgress | null>;
  /** How many were counted when the owner stopped it; `null` where nobody did. */
  readonly stoppedAt: Signal<number | null>;
}

/** What the counting follows. */
export interface CountingSurroundings {
  readonly store: Store;
  readonly route: Signal<Route>;
  readonly today: ReadonlySignal<string>;
  readonly changes: Signal<number>;
  readonly troubled: () => void;
}

/** What the owner waits for first, such as the list's first page, is read first. */
const BEGIN_AFTER_MS = 120;

/**
 * Counts what is looked at whenever that takes reading, again with each change.
 *
 * @param surroundings - What it follows.
 * @returns The counts, and how far they have come.
 */
export function createCounting(surroundings: CountingSurroundings): Counting {
  const { route, today, changes } = surroundings;
  const cells = signal<readonly Cell[] | null>(null);
  const progress = signal<CountingProgress | null>(null);
  const stoppedAt = signal<number | null>(null);
  // As text, so that another panel with the same filters does not count again.
  const question = computed(() => questionOf(route.value));
  const isNeeded = computed(() => question.value !== null);
  let answered: string | null = null;
  effect(() => {
    void changes.value;
    const asked = question.value;
    const day = today.value;
    const leaving = new AbortController();
    stoppedAt.value = null;
    if (asked !== answered) cells.value = null;
    answered = asked;
    if (asked !== null) {
      void countAlong({ ...surroundings, asked, day, leaving }, { cells, progress, stoppedAt });
    }
    return () => {
      leaving.abort();
      progress.value = null;
    };
  });
  return { cells, isNeeded, progress, stoppedAt };
}

interface Asked extends CountingSurroundings {
  /** An address. */
  readonly asked: string;
  /** ISO day. */
  readonly day: string;
  /** Is aborted when something else is asked. */
  readonly leaving: AbortController;
}

async function countAlong(
  { store, asked, day, leaving, troubled }: Asked,
  { cells, progress, stoppedAt }: Omit<Counting, 'isNeeded'>,
): Promise<void> {
  const { filters, period, view } = parseRoute(asked);
  const stopping = new AbortController();
  const signalBoth = AbortSignal.any([stopping.signal, leaving.signal]);
  let counted = 0;
  const tell = (n: number): void => {
    counted = n;
    if (!signalBoth.aborted) progress.value = { counted, stop: () => stopping.abort() };
  };
  try {
    await new Promise((resolve) => setTimeout(resolve, BEGIN_AFTER_MS));
    if (leaving.signal.aborted) return;
    tell(0);
    const ranges = [rangeOf(period, day), rangeBefore(period, day)].filter(
      (range) => range !== null,
    );
    const found = await countNarrowed(store, {
      ranges,
      filters,
      people: view.people,
      signal: signalBoth,
      onProgress: tell,
    });
    if (leaving.signal.aborted) return;
    cells.value = found;
    progress.value = null;
    stoppedAt.value = stopping.signal.aborted ? counted : null;
  } catch {
    // A database that was closed or deleted under us: it is said, and reading goes on later.
    if (!leaving.signal.aborted) troubled();
  }
}

/** The part of the address that tells what to count; `null` where the store's own counts tell. */
function questionOf({ period, filters, view: { people } }: Route): string | null {
  if (people === 'all' && !needsReading(filters)) return null;
  return hashOf({ panel: '', period, filters, view: { ...NO_VIEW, people } });
}
