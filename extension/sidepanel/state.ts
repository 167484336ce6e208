import { signal, type Signal } from '@preact/signals';
import { watchFeedback } from '../store/changes.ts';
import type { Store } from '../store/schema.ts';
import type { WriteFailure } from '../store/write.ts';
import type { SitePermissions } from '../site-permissions.ts';
import type { PageLines } from './page-lines.ts';
import { createPageWork, type PageWork } from './page-work.ts';
import { type PageReading, pageReading, type PageSaved, savePage } from './page-reading.ts';
import type { ReadFailure, TabReadings } from './reading.ts';

/** What the panel shows of the page beside it. */
export type PanelView =
  /** Nothing has been read here; `mayRead` tells whether the panel's own button would work. */
  | { readonly kind: 'unread'; readonly mayRead: boolean }
  /** The store could not be read. */
  | { readonly kind: 'trouble' }
  | { readonly kind: 'failed'; readonly failure: ReadFailure; readonly mayRead: boolean }
  | (PageReading & { readonly kind: 'read'; readonly frames: readonly string[] });

const TROUBLE_WHILE: Readonly<Record<Work, PanelView>> = {
  reading: { kind: 'failed', failure: 'not-captured', mayRead: true },
  saving: { kind: 'trouble' },
};

/** What became of the last saving. */
export type SaveOutcome =
  | { readonly ok: true; readonly report: PageSaved }
  | { readonly ok: false; readonly failure: WriteFailure };

/** What takes the panel a moment. */
type Work = 'reading' | 'saving';

/** What the side panel shows, and what its buttons do. */
export interface SidePanelState extends PageWork {
  /** `null` until it is known. */
  readonly view: Signal<PanelView | null>;
  /** `null` where nothing has been saved on this page. */
  readonly outcome: Signal<SaveOutcome | null>;
  /** What the panel is at; `null` where it waits for the owner. */
  readonly busyWith: Signal<Work | null>;
  readonly now: () => Date;
  readonly sites: SitePermissions;
  /** Reads the page in front. */
  read(): Promise<void>;
  /** Stores the reviews of the page. */
  save(): Promise<void>;
}

/** What the side panel stands on. */
export interface SidePanelSurroundings {
  readonly store: Store;
  readonly tabs: TabReadings;
  readonly lines: PageLines;
  readonly sites: SitePermissions;
  readonly now: () => Date;
  /** Ends the watching. */
  readonly signal: AbortSignal;
}

/**
 * Makes the state and follows the tab in front.
 *
 * @param surroundings - Store, tabs, clock.
 * @returns The state.
 */
export function createSidePanel(surroundings: SidePanelSurroundings): SidePanelState {
  const { store, tabs, sites, now, signal: end } = surroundings;
  const view = signal<PanelView | null>(null);
  const outcome = signal<SaveOutcome | null>(null);
  const busyWith = signal<Work | null>(null);
  const shown = signal<number | null>(null);
  let latest = 0;
  const look = async (): Promise<void> => {
    latest += 1;
    const turn = latest;
    const tab = await tabs.activeTab();
    const next = await viewOf(tab, surroundings).catch((): PanelView => ({ kind: 'trouble' }));
    // A later look has begun meanwhile: it knows better.
    if (turn !== latest) return;
    if (tab !== shown.value || next.kind !== 'read') outcome.value = null;
    shown.value = tab;
    view.value = next;
  };
  const busily = async (what: Work, work: (tab: number) => Promise<void>): Promise<void> => {
    const tab = shown.value;
    if (tab === null || busyWith.value !== null) return;
    busyWith.value = what;
    try {
      await work(tab);
      await look();
    } catch {
      // The background did not answer, or the store was closed under us.
      view.value = TROUBLE_WHILE[what];
    }
    busyWith.value = null;
  };
  const lookAgain = (): void => void look();
  tabs.watch(lookAgain, end);
  end.addEventListener('abort', watchFeedback(store, lookAgain));
  lookAgain();
  return {
    view,
    outcome,
    busyWith,
    now,
    ...createPageWork(surroundings, shown, lookAgain),
    sites,
    read: () => busily('reading', (tab) => tabs.read(tab)),
    save: () =>
      busily('saving', async (tab) => {
        if (view.value?.kind !== 'read') return;
        const saved = await savePage(store, view.value);
        // The owner may have gone to another tab meanwhile, of which this says nothing.
        if (shown.value === tab) outcome.value = outcomeOf(saved);
        await tabs.recount(tab);
      }),
  };
}

function outcomeOf(saved: Awaited<ReturnType<typeof savePage>>): SaveOutcome {
  return saved.ok ? { ok: true, report: saved.value } : { ok: false, failure: saved.failure };
}

async function viewOf(
  tab: number | null,
  { store, tabs }: SidePanelSurroundings,
): Promise<PanelView> {
  if (tab === null) return { kind: 'unread', mayRead: false };
  const reading = await tabs.readingOf(tab);
  if (reading === null) return { kind: 'unread', mayRead: await tabs.mayRead(tab) };
  if (!reading.ok) {
    return { kind: 'failed', failure: reading.failure, mayRead: await tabs.mayRead(tab) };
  }
  const { captured, frames = [] } = reading;
  return { kind: 'read', frames, ...(await pageReading(store, captured)) };
}
