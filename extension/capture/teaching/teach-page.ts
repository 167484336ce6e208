import { capturePage } from '../capture-page.ts';
import { fits } from '../dom.ts';
import { type PageView, viewOf } from '../page-view.ts';
import { visibleText } from '../visible-text.ts';
import { aimAt, resized, reviewsLike, type Settled, stopsFor } from './aim.ts';
import { canTake } from './can-take.ts';
import type { Lesson, TaughtField } from './lesson.ts';
import { makeRecipe } from './make-recipe.ts';
import { type BarButton, openOverlay, type Overlay, scrollerAround } from './overlay.ts';
import { showRead } from './show-read.ts';
import { TEACH_STEPS, type TeachNews, type TeachStep, type TeachWords } from './teach-protocol.ts';

/** Letters of what is aimed at that the bar repeats. */
const MAX_SAID = 120;
/** From here on the owner may say that it is enough. */
const ENOUGH_FROM: TeachStep = 'text';

/** What teaching needs besides the page. */
export interface TeachOptions {
  readonly url: string;
  readonly now: () => Date;
  readonly words: TeachWords;
  /** Is told of each step, and how it ended. */
  readonly tell: (news: TeachNews) => void;
  /** Ends it from outside. */
  readonly signal: AbortSignal;
}

/** How far the lesson has come. */
interface Progress {
  at: number;
  settled: Settled;
  clicked: Partial<Record<TaughtField, Element>>;
  aim: Element | null;
  /** Whether the last click could not be what is asked for. */
  isRefused: boolean;
}

/**
 * Lets the owner point at a review and its parts, and makes a recipe of them.
 *
 * Nothing on the page is clicked or changed: the pointer is kept from it, and ours is taken away at the end.
 *
 * @param page - The page.
 * @param options - Words, and who is told.
 */
export function teachPage(page: Document, options: TeachOptions): void {
  const { words, tell, signal } = options;
  const view = viewOf(page, { url: options.url, now: options.now() });
  const overlay = openOverlay(page, { label: words.label, isShielded: true });
  const progress: Progress = {
    at: 0,
    settled: { card: null, peers: [] },
    clicked: {},
    aim: null,
    isRefused: false,
  };
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
    overlay.close();
  };
  signal.addEventListener('abort', end, { signal: ended.signal });
  const finish = (): void => {
    end();
    const news = taught(page, progress, view);
    tell(news);
    if (news.kind === 'taught') showRead(page, { recipe: news.recipe, view, words, signal });
  };
  const cancel = (): void => {
    end();
    tell({ kind: 'cancelled' });
  };
  const table: Table = { page, view, words, overlay, progress, finish, cancel, tell };
  listenToPointer(table, ended.signal);
  listenToKeys(table, ended.signal);
  arrive(table, 0);
}

/** All that a step works with. */
interface Table {
  readonly page: Document;
  readonly view: PageView;
  readonly words: TeachWords;
  readonly overlay: Overlay;
  readonly progress: Progress;
  readonly finish: () => void;
  readonly cancel: () => void;
  readonly tell: (news: TeachNews) => void;
}

function stepOf({ progress }: Table): TeachStep {
  return TEACH_STEPS[progress.at] ?? 'card';
}

function arrive(table: Table, at: number): void {
  if (at >= TEACH_STEPS.length) {
    table.finish();
    return;
  }
  table.progress.at = Math.max(0, at);
  table.progress.aim = null;
  table.progress.isRefused = false;
  table.tell({ kind: 'step', step: stepOf(table) });
  table.overlay.focus();
  draw(table);
}

function choose(table: Table): void {
  const { progress } = table;
  const { aim } = progress;
  if (aim === null) return;
  const step = stepOf(table);
  const lesson =
    step === 'card'
      ? lessonOf(aim)
      : {
          ...lessonOf(progress.settled.card ?? aim, progress.settled.peers),
          clicked: progress.clicked,
        };
  progress.isRefused = !canTake(step, aim, lesson, table.view);
  if (progress.isRefused) return draw(table);
  if (step === 'card') {
    progress.settled = lesson;
    progress.clicked = {};
  } else progress.clicked[step] = aim;
  arrive(table, progress.at + 1);
}

/** Goes on without the part: the reviews do not show it. */
function skip(table: Table): void {
  const step = stepOf(table);
  if (step !== 'card') delete table.progress.clicked[step];
  arrive(table, table.progress.at + 1);
}

function draw(table: Table): void {
  const { overlay, progress, words } = table;
  const step = stepOf(table);
  const { aim, settled, clicked, isRefused } = progress;
  const chosen = step === 'card' ? null : settled.card;
  const alike = step === 'card' && aim !== null ? reviewsLike(aim) : settled.peers;
  const others = step === 'card' ? alike.filter((each) => each !== aim) : [];
  overlay.frame([
    ...others.map((part) => ({ part, kind: 'alike' as const })),
    ...(step === 'card'
      ? []
      : alike.filter((each) => each !== chosen).map((part) => ({ part, kind: 'alike' as const }))),
    ...(chosen === null ? [] : [{ part: chosen, kind: 'chosen' as const }]),
    ...Object.values(clicked).map((part) => ({ part, kind: 'taken' as const })),
    ...(aim === null ? [] : [{ part: aim, kind: 'aim' as const }]),
  ]);
  const { ask, hint } = words.steps[step];
  const told = step === 'card' && aim !== null ? likeness(alike.length, words) : hint;
  const detail = isRefused ? words.refused[step] : told;
  overlay.say(
    {
      title: `${ask} ${progressIn(table)}`,
      detail,
      isRefusal: isRefused,
      aim: aim === null ? words.keys : saidBy(aim),
    },
    buttonsOf(table),
  );
}

function progressIn({ progress, words }: Table): string {
  return words.progress
    .replace('{at}', String(progress.at + 1))
    .replace('{all}', String(TEACH_STEPS.length));
}

function lessonOf(card: Element, peers: readonly Element[] = reviewsLike(card)): Lesson {
  return { card, peers, clicked: {} };
}

function likeness(count: number, words: TeachWords): string {
  return count === 1 ? words.alone : words.alike.replace('{n}', String(count));
}

function saidBy(aim: Element): string {
  const text = visibleText(aim).replaceAll('\n', ' ');
  return text.length > MAX_SAID ? `${text.slice(0, MAX_SAID)}…` : text;
}

function buttonsOf(table: Table): readonly BarButton[] {
  const { words, progress } = table;
  const step = stepOf(table);
  const canEnd = progress.at >= TEACH_STEPS.indexOf(ENOUGH_FROM);
  return [
    ...(canEnd ? [{ words: words.enough, isMain: true, press: table.finish }] : []),
    ...(step === 'card' ? [] : [{ words: words.skip, press: () => skip(table) }]),
    { words: words.larger, isOff: progress.aim === null, press: () => resize(table, true) },
    { words: words.smaller, isOff: progress.aim === null, press: () => resize(table, false) },
    ...(step === 'card'
      ? []
      : [{ words: words.back, press: () => arrive(table, progress.at - 1) }]),
    { words: words.cancel, press: table.cancel },
  ];
}

function resize(table: Table, isLarger: boolean): void {
  const { progress } = table;
  if (progress.aim === null) return;
  progress.aim = resized(progress.aim, stepOf(table), progress.settled, isLarger) ?? progress.aim;
  draw(table);
}

function listenToPointer(table: Table, signal: AbortSignal): void {
  const { overlay, progress, view } = table;
  const { shield } = overlay;
  if (shield === null) return;
  const aim = ({ clientX, clientY }: MouseEvent): void => {
    const spot = overlay.partAt(clientX, clientY);
    const next = spot && aimAt(stepOf(table), spot, progress.settled, view);
    if (next === progress.aim) return;
    progress.aim = next;
    progress.isRefused = false;
    draw(table);
  };
  let lastSpot: Element | null = null;
  const move = (event: MouseEvent): void => {
    const spot = overlay.partAt(event.clientX, event.clientY);
    // A part that was made larger stays so until the pointer goes elsewhere.
    if (spot === lastSpot) return;
    lastSpot = spot;
    aim(event);
  };
  const click = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (!event.isTrusted) return;
    move(event);
    lastSpot = null;
    choose(table);
  };
  const wheel = (event: WheelEvent): void => {
    const spot = overlay.partAt(event.clientX, event.clientY);
    const scroller = spot && scrollerAround(spot);
    if (scroller) scroller.scrollTop += event.deltaY;
  };
  shield.addEventListener('pointermove', move, { signal });
  shield.addEventListener('click', click, { signal });
  shield.addEventListener('wheel', wheel, { signal, passive: true });
}

function listenToKeys(table: Table, signal: AbortSignal): void {
  const actions: Readonly<Record<string, () => void>> = {
    Escape: table.cancel,
    ArrowUp: () => resize(table, true),
    ArrowDown: () => resize(table, false),
    ArrowRight: () => walk(table, 1),
    ArrowLeft: () => walk(table, -1),
    Enter: () => choose(table),
  };
  const onKey = (event: KeyboardEvent): void => {
    const act = actions[event.key];
    const isForButton = event.key === 'Enter' && table.overlay.isOnButton();
    if (act === undefined || !event.isTrusted || isForButton) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

/** Goes to the next part by keyboard, and shows it. */
function walk(table: Table, by: number): void {
  const { page, progress, view } = table;
  const step = stepOf(table);
  const stops = stopsFor(step, progress.settled, page);
  const aims = stops.map((stop) => aimAt(step, stop, progress.settled, view));
  const different = [...new Set(aims.filter((aim) => aim !== null))];
  if (different.length === 0) return;
  const at = progress.aim === null ? -1 : different.indexOf(progress.aim);
  const next = different[(at + by + different.length) % different.length];
  if (next === undefined) return;
  progress.aim = next;
  if (!fits(next, 'html')) next.scrollIntoView({ block: 'center', behavior: 'instant' });
  draw(table);
}

/** The recipe, and what it reads here. */
function taught(page: Document, { settled, clicked }: Progress, view: PageView): TeachNews {
  const { card, peers } = settled;
  if (card === null) return { kind: 'cancelled' };
  const lesson: Lesson = { card, peers, clicked };
  const recipe = makeRecipe(lesson, view);
  if (recipe === null) return { kind: 'not-taught' };
  const { url, now } = view;
  const captured = capturePage(page, { url, now, businessId: '', recipes: [recipe] });
  return { kind: 'taught', recipe, captured };
}
