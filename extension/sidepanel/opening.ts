import { signal, type Signal } from '@preact/signals';
import { type MoreEnd, type MoreWords, parseMoreNews } from '../capture/more/more-protocol.ts';
import type { Store } from '../store/schema.ts';
import { taughtRecipes } from '../taught-recipes.ts';
import type { Line, PageLines } from './page-lines.ts';

/** How opening more is getting on; it belongs to one tab. */
export type OpeningView = { readonly tab: number; readonly reviews: number } & (
  | { readonly kind: 'running' }
  | { readonly kind: 'ended'; readonly end: MoreEnd }
);

/** Opening more reviews of a page, as the side panel does it. */
export interface Opening {
  /** `null` where nothing was opened. */
  readonly view: Signal<OpeningView | null>;
  /**
   * Starts on a tab's page; reads the page anew when it has ended.
   *
   * @param tab - The browser's number of the tab.
   * @param words - For the bar above the page.
   */
  begin(tab: number, words: MoreWords): Promise<void>;
  /** Stops it; what is open by then is read. */
  stop(): Promise<void>;
}

/** What opening stands on. */
export interface OpeningSurroundings {
  readonly store: Store;
  readonly lines: PageLines;
  /** Reads a tab's page anew. */
  readonly read: (tab: number) => Promise<void>;
}

/**
 * Makes the state of opening more.
 *
 * @param surroundings - Store, lines into pages, reading.
 * @returns The state, at rest.
 */
export function createOpening({ store, lines, read }: OpeningSurroundings): Opening {
  const view = signal<OpeningView | null>(null);
  let line: Line | null = null;
  const finish = async (end: MoreEnd): Promise<void> => {
    if (view.value?.kind !== 'running') return;
    const { tab, reviews } = view.value;
    view.value = { tab, reviews, kind: 'ended', end };
    line?.close();
    line = null;
    if (end !== 'elsewhere' && end !== 'no-cards') await read(tab);
  };
  const hear = (tab: number, message: unknown): void => {
    const news = parseMoreNews(message);
    if (news === null || view.value?.kind !== 'running') return;
    view.value = { tab, reviews: news.reviews, kind: 'running' };
    if (news.kind === 'ended') void finish(news.end);
  };
  return {
    view,
    async begin(tab, words) {
      if (view.value?.kind === 'running') return;
      view.value = { tab, reviews: 0, kind: 'running' };
      const recipes = await taughtRecipes(store);
      line = await lines.open(tab, {
        kind: 'more',
        order: { kind: 'begin', words, recipes },
        onNews: (message) => hear(tab, message),
        onCut: () => void finish('elsewhere'),
      });
      if (line === null) await finish('elsewhere');
    },
    stop: () => finish('stopped'),
  };
}
