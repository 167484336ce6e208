import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Business } from '../../shared/feedback/feedback.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import type { Cell } from '../../shared/metrics/cell.ts';
import { EMPTY_TALLY, type Tally } from '../../shared/metrics/tally.ts';
import { businesses } from '../store/businesses.ts';
import { readCells } from '../store/cells.ts';
import type { StoredFeedback } from '../store/feedback.ts';
import { feedbackPage } from '../store/list.ts';
import type { Store } from '../store/schema.ts';
import { sourceCounts, type SourceCount } from '../store/sources.ts';
import type { SitePermissions } from '../site-permissions.ts';
import { createCounting, type Counting } from './narrow/counting.ts';
import { narrowCells } from './narrow/narrow-cells.ts';
import { parsePeriod, periodText, rangeBefore, rangeOf, type DayRange } from './period.ts';
import { hashOf, NO_FILTERS, parseRoute, type PlainRoute, type Route } from './route.ts';
import { tallyCells } from './tally-cells.ts';

/** How many of the last heard the overview shows. */
const LATEST = 5;

/** What the dashboard stands on. */
export interface DashboardSurroundings {
  readonly store: Store;
  readonly sites: SitePermissions;
  readonly now: () => Date;
}

/** The counts of two times, which scores are computed from. */
export interface Tallies {
  readonly now: Tally;
  /** The equally long time before. */
  readonly before: Tally;
}

/** What the panels show: everything derives from the address and from the store's cells. */
export interface DashboardState extends DashboardSurroundings {
  readonly route: Signal<Route>;
  /** ISO day; moves on at midnight with the next change. */
  readonly today: ReadonlySignal<string>;
  /** Counts up with every change in the store: what depends on the store reads it. */
  readonly changes: Signal<number>;
  /** All cells of the period and of the one before it; `null` until they are read. */
  readonly allCells: Signal<readonly Cell[] | null>;
  /** Of them what is looked at, by every filter and by whose answers count; `null` until that is known. */
  readonly cells: ReadonlySignal<readonly Cell[] | null>;
  /** How the cells are counted where the store keeps no counts of what is looked at. */
  readonly counting: Counting;
  /** The cells summed up; `null` until they are known. */
  readonly tallies: ReadonlySignal<Tallies | null>;
  /** Whether anything was ever heard; `null` until that is known. */
  readonly isHeard: ReadonlySignal<boolean | null>;
  /** What was heard last, whatever the period; `null` until it is read. */
  readonly latest: Signal<readonly StoredFeedback[] | null>;
  /** Everything that feedback has ever come from; `null` until it is read. */
  readonly sources: Signal<readonly SourceCount[] | null>;
  /** The owner's first business or place; `null` before the set-up. */
  readonly business: ReadonlySignal<Business | null>;
  /** All of the owner's businesses and places; `null` until they are read. */
  readonly places: Signal<readonly Business[] | null>;
  /** Whether the file that texts are judged by is damaged. */
  readonly isDamaged: Signal<boolean>;
  /** Whether code that belongs to this page is gone: the extension was updated or removed under it. */
  readonly isPartLost: Signal<boolean>;
  /** Code could not be fetched: it is said from then on. */
  readonly partLost: () => void;
  /** Whether the last reading failed. */
  readonly isTroubled: Signal<boolean>;
  /** A reading failed: it is said until one succeeds again. */
  readonly troubled: () => void;
  /** Reads again what the store holds. */
  readonly changed: () => void;
  /** Resolves when what the panels share has been read as of the last change. */
  readonly reading: Signal<Promise<unknown>>;
  /** Shows another place: the address has changed. */
  readonly arrive: (hash: string) => void;
  /** Goes to another place, as a link does. */
  readonly go: (route: PlainRoute) => void;
}

/** The dashboard that a panel belongs to. */
const StateContext = createContext<DashboardState | null>(null);

/** Gives the panels below it their dashboard. */
export const DashboardProvider = StateContext.Provider;

/**
 * The dashboard that a panel belongs to.
 *
 * @returns Its state.
 * @throws {Error} Outside a `DashboardProvider`: a mistake of ours.
 */
export function useDashboard(): DashboardState {
  const state = useContext(StateContext);
  if (state === null) throw new Error('A panel was drawn outside the dashboard.');
  return state;
}

/**
 * Makes the state and starts reading.
 *
 * @param surroundings - Store, permissions, clock.
 * @param hash - The address's part from `#` on.
 * @returns The state; it reads again whenever the period or the store changes.
 */
export function createDashboard(surroundings: DashboardSurroundings, hash: string): DashboardState {
  const { now } = surroundings;
  const route = signal(parseRoute(hash));
  const changes = signal(0);
  const today = computed(() => {
    void changes.value;
    return now().toISOString().slice(0, 10);
  });
  const isTroubled = signal(false);
  const troubled = (): void => void (isTroubled.value = true);
  const isPartLost = signal(false);
  const allCells = signal<readonly Cell[] | null>(null);
  const latest = signal<readonly StoredFeedback[] | null>(null);
  const places = signal<readonly Business[] | null>(null);
  const counting = createCounting({ ...surroundings, route, today, changes, troubled });
  const cells = computed(() => {
    if (counting.isNeeded.value) return counting.cells.value;
    return allCells.value && narrowCells(allCells.value, route.value.filters);
  });
  const state: DashboardState = {
    ...surroundings,
    route,
    today,
    changes,
    allCells,
    cells,
    counting,
    tallies: computed(() => cells.value && talliesOf(cells.value, route.value, today.value)),
    // The cells tell first, and the figures need not wait for the words.
    isHeard: computed(() => hasSome(allCells.value) || hasSome(latest.value)),
    latest,
    sources: signal(null),
    business: computed(() => places.value?.[0] ?? null),
    places,
    isDamaged: signal(false),
    isPartLost,
    partLost: () => void (isPartLost.value = true),
    isTroubled,
    troubled,
    changed: () => void changes.value++,
    reading: signal(Promise.resolve()),
    arrive: (to) => void (route.value = parseRoute(to)),
    go: (to) => {
      const next = hashOf(to);
      // At once, so that two choices in a row both count.
      route.value = parseRoute(next);
      location.hash = next;
    },
  };
  readAlong(state);
  return state;
}

/** `null` where that is not known yet. */
function hasSome(read: readonly unknown[] | null): boolean | null {
  return read && read.length > 0;
}

/** Reads what the panels share, again with each change of what it depends on. */
function readAlong(state: DashboardState): void {
  const { store, route, changes, today } = state;
  // As text, so that a route with the same period does not read the cells again.
  const period = computed(() => periodText(route.value.period));
  const keep = keeper(state.isTroubled);
  let figures: Promise<unknown> = Promise.resolve();
  effect(() => {
    void changes.value;
    const cells = readCells(store, daysToRead(period.value, today.value));
    keep(state.allCells, cells);
    figures = settle(cells);
  });
  effect(() => {
    void changes.value;
    // One after another, what the owner looks at first before what would keep it waiting: all cells of all times.
    const latest = figures.then(() => newestOf(store));
    keep(state.latest, latest);
    keep(
      state.places,
      figures.then(() => businesses(store)),
    );
    const sources = settle(latest).then(() => sourceCounts(store));
    keep(state.sources, sources);
    state.reading.value = settle(sources);
  });
}

function talliesOf(cells: readonly Cell[], { period }: Route, today: string): Tallies {
  const earlier = rangeBefore(period, today);
  return {
    now: tallyCells(cells, rangeOf(period, today), []),
    before: earlier === null ? EMPTY_TALLY : tallyCells(cells, earlier, []),
  };
}

/** Puts into a signal what a reading gives, unless a later reading was started meanwhile. */
function keeper(
  isTroubled: Signal<boolean>,
): <Value>(into: Signal<Value | null>, reading: Promise<Value | null>) => void {
  const latest = new Map<object, Promise<unknown>>();
  return (into, reading) => {
    latest.set(into, reading);
    void settle(reading).then((settled) => {
      if (latest.get(into) !== reading) return null;
      if (settled.ok) into.value = settled.value;
      isTroubled.value = !settled.ok;
      return null;
    });
  };
}

/** A database that was closed or deleted under us is no mistake of ours: it is said, and reading goes on later. */
async function settle<Value>(reading: Promise<Value>): Promise<Result<Value, 'not-read'>> {
  try {
    return succeed(await reading);
  } catch {
    return fail('not-read');
  }
}

async function newestOf(store: Store): Promise<readonly StoredFeedback[]> {
  const ever = { from: null, to: null };
  const page = await feedbackPage(store, { ...NO_FILTERS, ...ever, limit: LATEST, after: null });
  return page.items;
}

function daysToRead(period: string, today: string): DayRange {
  const range = rangeOf(parsePeriod(period), today);
  const before = rangeBefore(parsePeriod(period), today);
  return { from: before?.from ?? range.from, to: range.to };
}
