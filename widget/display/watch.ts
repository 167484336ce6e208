import type { Display } from '../../shared/feedback/display.ts';
import { CHECK_MS, MOST_OF_A_PHONE } from '../constants.ts';
import { type Properties, type Visit, isOpen } from '../../shared/display/gates.ts';
import { type Memory, fillMemory } from './history.ts';

/** What the page has told of itself. */
export interface PageFacts {
  readonly properties: Record<string, string | number | boolean>;
  /** As in a visit. */
  readonly events: Properties[];
}

/** Something that asks by itself when it may. */
export interface Watch {
  /** The visit as it is just now. */
  visit(): Visit;
  readonly memory: Memory;
}

/**
 * Watches a page until the visitor may be asked, once a page.
 *
 * @param display - The owner's rules.
 * @param facts - What the page tells; read anew at each look.
 * @param open - Asks a type.
 * @returns The watch.
 */
export function watch(
  display: Display,
  facts: PageFacts,
  open: (opening: { readonly ask: string }) => unknown,
): Watch {
  const root = document.documentElement;
  const memory: Memory = { history: {} };
  let scroll = 0;
  let exit = false;
  const visit = (): Visit => {
    return {
      now: Date.now(),
      ...memory,
      url: location.pathname + location.search,
      device: innerWidth > MOST_OF_A_PHONE ? 'desktop' : 'phone',
      languages: navigator.languages,
      ...facts,
      seconds: performance.now() / 1000,
      // What is below the window's lower edge is not seen; a page that is seen whole counts as scrolled through.
      scroll: (scroll = Math.max(scroll, (100 * (scrollY + innerHeight)) / root.scrollHeight)),
      exit,
    };
  };
  const check = (): void => {
    const now = visit();
    // At least one visit: where nothing can be remembered, nothing is asked.
    const ask = display.asks.find((one) => isOpen({ visits: 1, ...display, ...one }, now));
    if (ask && !document.hidden) open({ ask: ask.kind });
    else setTimeout(check, CHECK_MS);
  };
  fillMemory(memory);
  check();
  root.addEventListener('mouseleave', ({ clientY }) => (exit ||= clientY <= 0));
  return { visit, memory };
}
