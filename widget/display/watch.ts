import type { Display } from '../../shared/feedback/display.ts';
import { type Properties, type Verdict, type Visit, decide } from './decide.ts';
import { type HistoryStore, type KeptHistory, openHistory } from './history.ts';

/** How often the gates are looked at anew: a delay that has run out is noticed within it. */
const CHECK_MS = 1000;

const DAY = 86_400_000;

/** What the page has told of itself. */
export interface PageFacts {
  readonly properties: Record<string, string | number | boolean>;
  readonly events: { readonly name: string; readonly properties: Properties }[];
}

/** Something that asks by itself when it may. */
export interface Watch {
  /** What is in the way of each ask just now. */
  explain(): readonly Verdict[];
  /** Looks at once, such as after an event. */
  check(): void;
  /** The visitor has answered a type. */
  remember(what: 'asked' | 'answered', kind: string): void;
}

/**
 * Watches a page until the visitor may be asked, once a page.
 *
 * @param display - The owner's rules.
 * @param facts - What the page tells; read anew at each look.
 * @param ask - Asks a type.
 * @returns The watch.
 */
export async function watch(
  display: Display,
  facts: PageFacts,
  ask: (kind: string) => void,
): Promise<Watch> {
  const wantsPrivacy = !!navigator.globalPrivacyControl;
  const today = Math.floor(Date.now() / DAY);
  // Where nothing can be remembered, nothing is asked, as where nothing may be.
  const store: HistoryStore | null = wantsPrivacy ? null : await openHistory().catch(() => null);
  let history = visited(await store?.read(), today);
  void store?.write(history);

  let scroll = 0;
  let isLeaving = false;
  const visit = (): Visit => {
    const now = new Date();
    return {
      now: now.getTime(),
      hour: now.getHours(),
      wantsPrivacy: !store,
      history,
      url: location.pathname + location.search,
      device: matchMedia('(width <= 640px)').matches ? 'phone' : 'desktop',
      languages: navigator.languages,
      ...facts,
      seconds: performance.now() / 1000,
      scroll: (scroll = Math.max(scroll, scrolledShare())),
      isLeaving,
    };
  };
  const explain = (): readonly Verdict[] => decide(display, visit());
  const check = (): void => {
    const open = explain().find(({ gate }) => gate === null);
    if (!open || document.hidden) return;
    clearInterval(timer);
    ask(open.kind);
  };
  const timer = setInterval(check, CHECK_MS);
  document.addEventListener('mouseout', ({ relatedTarget, clientY }) => {
    if (relatedTarget || clientY > 0) return;
    isLeaving = true;
    check();
  });
  return {
    explain,
    check,
    remember: (what, kind) => {
      history = { ...history, [what]: { ...history[what], [kind]: Date.now() } };
      void store?.write(history);
    },
  };
}

function visited(kept: KeptHistory | undefined, day: number): KeptHistory {
  const history = kept ?? { asked: {}, answered: {}, visits: 0, lot: Math.random() * 100, day: -1 };
  return history.day === day ? history : { ...history, day, visits: history.visits + 1 };
}

/** What is below the window's lower edge is not seen; a page that is seen whole counts as scrolled through. */
function scrolledShare(): number {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return (100 * (scrollTop + clientHeight)) / scrollHeight;
}
