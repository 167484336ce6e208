import { signal, type Signal } from '@preact/signals';
import type { CapturedPage } from '../capture/captured-page.ts';
import type { Recipe } from '../capture/recipe.ts';
import {
  parseTeachNews,
  type TeachNews,
  type TeachStep,
  type TeachWords,
} from '../capture/teaching/teach-protocol.ts';
import type { Store } from '../store/schema.ts';
import type { WriteFailure } from '../store/write.ts';
import { keepRecipes } from '../taught-recipes.ts';
import type { Line, PageLines } from './page-lines.ts';

/** Why teaching came to nothing. */
export type TeachTrouble = 'no-line' | 'not-taught' | 'cut';

/** How far teaching has come; it belongs to one tab. */
export type TeachingView = { readonly tab: number } & (
  | { readonly kind: 'asking'; readonly step: TeachStep }
  | { readonly kind: 'preview'; readonly recipe: Recipe; readonly captured: CapturedPage }
  | { readonly kind: 'trouble'; readonly trouble: TeachTrouble }
  | { readonly kind: 'not-kept'; readonly failure: WriteFailure }
  /** `url`: of the page that it was taught on. */
  | { readonly kind: 'kept'; readonly recipe: Recipe; readonly url: string }
);

/** Teaching a site, as the side panel does it. */
export interface Teaching {
  /** `null` where nothing is being taught. */
  readonly view: Signal<TeachingView | null>;
  /**
   * Starts on a tab's page; what was begun before ends.
   *
   * @param tab - The browser's number of the tab.
   * @param words - For the bar above the page.
   */
  begin(tab: number, words: TeachWords): Promise<void>;
  /** Ends it, whatever it is at. */
  end(): void;
  /** Keeps what was made, and reads the page with it. */
  keep(): Promise<void>;
}

/** What teaching stands on. */
export interface TeachingSurroundings {
  readonly store: Store;
  readonly lines: PageLines;
  /** Reads a tab's page anew. */
  readonly read: (tab: number) => Promise<void>;
}

/**
 * Makes the state of teaching.
 *
 * @param surroundings - Store, lines into pages, reading.
 * @returns The state, at rest.
 */
export function createTeaching({ store, lines, read }: TeachingSurroundings): Teaching {
  const view = signal<TeachingView | null>(null);
  let line: Line | null = null;
  let turn = 0;
  const hangUp = (): void => {
    line?.close();
    line = null;
  };
  const end = (): void => {
    turn += 1;
    hangUp();
    view.value = null;
  };
  const hear = (tab: number, news: TeachNews): void => {
    view.value = viewOf(tab, news);
    // What would be read stays framed on the page until the owner has decided.
    if (news.kind !== 'step' && news.kind !== 'taught') hangUp();
  };
  return {
    view,
    end,
    async begin(tab, words) {
      end();
      const mine = turn;
      view.value = { tab, kind: 'asking', step: 'card' };
      const isMine = (): boolean => mine === turn;
      const opened = await lines.open(tab, {
        kind: 'teach',
        order: { kind: 'begin', words },
        onNews: (message) => {
          if (isMine()) hear(tab, parseTeachNews(message));
        },
        onCut: () => {
          if (!isMine()) return;
          line = null;
          view.value = cutView(view.value);
        },
      });
      if (!isMine()) opened?.close();
      else if (opened === null) view.value = { tab, kind: 'trouble', trouble: 'no-line' };
      else line = opened;
    },
    async keep() {
      const made = view.value;
      if (made?.kind !== 'preview') return;
      hangUp();
      view.value = await kept(store, made);
      if (view.value.kind === 'kept') await read(made.tab);
    },
  };
}

/** Only what is still being asked needs the page. */
function cutView(view: TeachingView | null): TeachingView | null {
  return view?.kind === 'asking' ? { tab: view.tab, kind: 'trouble', trouble: 'cut' } : view;
}

async function kept(
  store: Store,
  { tab, recipe, captured }: Extract<TeachingView, { kind: 'preview' }>,
): Promise<TeachingView> {
  const written = await keepRecipes(store, [recipe]);
  return written.ok
    ? { tab, kind: 'kept', recipe, url: captured.url }
    : { tab, kind: 'not-kept', failure: written.failure };
}

function viewOf(tab: number, news: TeachNews): TeachingView | null {
  if (news.kind === 'cancelled') return null;
  if (news.kind === 'not-taught') return { tab, kind: 'trouble', trouble: 'not-taught' };
  if (news.kind === 'step') return { tab, kind: 'asking', step: news.step };
  return { tab, kind: 'preview', recipe: news.recipe, captured: news.captured };
}
