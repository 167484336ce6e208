import type { Recipe } from '../recipe.ts';
import { openOverlay, scrollerAround } from '../teaching/overlay.ts';
import { cardsOn } from './cards-on.ts';
import { type Control, findControls } from './find-controls.ts';
import type { MoreEnd, MoreNews, MoreWords } from './more-protocol.ts';
import { untilStill } from './until-still.ts';

/** Bounds of one go: what an owner likes to watch. */
const LIMITS = { timeMs: 120_000, presses: 400, reviews: 1500 };
/** Between two presses, so that the eye can follow and the site is not hurried. */
const BETWEEN_MS = 120;
const STILL = { quietMs: 350, mostMs: 4000 };
/** Rounds in which nothing came before it is taken for all: lazy lists need a moment. */
const IDLE_ROUNDS = 3;

/** What opening more needs besides the page. */
export interface MoreOptions {
  readonly recipes: readonly Recipe[];
  readonly words: MoreWords;
  readonly tell: (news: MoreNews) => void;
  /** Ends it from outside. */
  readonly signal: AbortSignal;
  /** Bounds of this go; the usual ones where they are left out. */
  readonly limits?: Partial<typeof LIMITS>;
}

/**
 * Opens the page's own "More" controls and scrolls to the end of the list, again and again, while the owner watches.
 *
 * Ends by itself: when nothing new comes, when there is much, after two minutes, when the page goes elsewhere; and at once by
 * its own button, by Escape, or when the line to the side panel is cut.
 *
 * @param page - The page.
 * @param options - Recipes, words, and who is told.
 * @returns Why it ended.
 */
export async function openMore(page: Document, options: MoreOptions): Promise<MoreEnd> {
  const { words, tell } = options;
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const overlay = openOverlay(page, { label: words.label, isShielded: false });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.stopImmediatePropagation();
    stop.abort();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  const work: Work = {
    page,
    recipes: options.recipes,
    signal,
    limits: { ...LIMITS, ...options.limits },
    address: addressOf(page),
    began: performance.now(),
    pressed: new WeakSet(),
    presses: 0,
    reviews: 0,
    show: () => {
      const detail = words.count.replace('{n}', String(work.reviews));
      const button = { words: words.stop, isMain: true, press: () => stop.abort() };
      overlay.say({ title: words.title, detail }, [button]);
      tell({ kind: 'progress', reviews: work.reviews, pressed: work.presses });
    },
  };
  const end = await goOn(work);
  stop.abort();
  overlay.close();
  tell({ kind: 'ended', end, reviews: work.reviews, pressed: work.presses });
  return end;
}

interface Work {
  readonly page: Document;
  readonly recipes: readonly Recipe[];
  readonly signal: AbortSignal;
  readonly limits: typeof LIMITS;
  readonly address: string;
  readonly began: number;
  /** Controls within reviews, which are pressed once; those of the list as long as something comes. */
  readonly pressed: WeakSet<Element>;
  presses: number;
  reviews: number;
  readonly show: () => void;
}

async function goOn(work: Work): Promise<MoreEnd> {
  let cards = look(work);
  if (cards.length === 0) return 'no-cards';
  let idle = 0;
  while (idle < IDLE_ROUNDS) {
    const before = { reviews: work.reviews, presses: work.presses };
    const hasOpened = await openRests(work, cards);
    const over = boundOf(work);
    if (over !== null) return over;
    await reachEnd(work, look(work));
    cards = look(work);
    const end = boundOf(work);
    if (end !== null) return end;
    idle = hasOpened || work.reviews > before.reviews ? 0 : idle + 1;
  }
  return 'nothing-new';
}

/** Opens what is cut within the reviews, one by one. */
async function openRests(work: Work, cards: readonly Element[]): Promise<boolean> {
  let hasOpened = false;
  for (const control of findControls(cards)) {
    if (control.shows !== 'rest' || work.pressed.has(control.element)) continue;
    if (boundOf(work) !== null) break;
    hasOpened = true;
    await press(work, control);
  }
  return hasOpened;
}

/** Goes to the end of the list, and presses what shows more of it. */
async function reachEnd(work: Work, cards: readonly Element[]): Promise<void> {
  const last = cards.at(-1);
  if (last === undefined) return;
  last.scrollIntoView({ block: 'end', behavior: 'instant' });
  const scroller = scrollerAround(last) ?? work.page.scrollingElement;
  if (scroller !== null) scroller.scrollTop = scroller.scrollHeight;
  await untilStill(work.page, STILL, work.signal);
  if (boundOf(work) !== null) return;
  const next = findControls(look(work)).find(({ shows }) => shows === 'reviews');
  if (next === undefined) return;
  await press(work, next);
  await untilStill(work.page, STILL, work.signal);
}

async function press(work: Work, { element }: Control): Promise<void> {
  work.pressed.add(element);
  work.presses += 1;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  HTMLElement.prototype.click.call(element);
  work.show();
  await pause(BETWEEN_MS, work.signal);
}

function look(work: Work): readonly Element[] {
  const { page, recipes } = work;
  const cards = cardsOn(page, { url: work.address, now: new Date(), recipes });
  work.reviews = cards.length;
  work.show();
  return cards;
}

/** Why it must end now; `null` where it may go on. */
function boundOf({ page, signal, limits, ...work }: Work): MoreEnd | null {
  if (signal.aborted) return 'stopped';
  if (addressOf(page) !== work.address) return 'elsewhere';
  if (performance.now() - work.began > limits.timeMs) return 'too-long';
  return work.presses >= limits.presses || work.reviews >= limits.reviews ? 'enough' : null;
}

/** A jump within the page is none to another address. */
function addressOf(page: Document): string {
  return page.URL.replace(/#.*$/, '');
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
