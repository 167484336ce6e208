import { render } from 'preact';
import { describe, expect, it, onTestFinished } from 'vitest';
import '../../../extension/tokens.css';
import '../../../extension/components/components.css';
import '../../../extension/sidepanel/side-panel.css';
import { capturePage } from '../../../extension/capture/capture-page.ts';
import type { Recipe } from '../../../extension/capture/recipe.ts';
import { SidePanel } from '../../../extension/sidepanel/side-panel.tsx';
import { createSidePanel } from '../../../extension/sidepanel/state.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { taughtRecipes } from '../../../extension/taught-recipes.ts';
import { noSites, NOW, violationsOn } from '../dashboard/draw-dashboard.tsx';
import { makeStore } from '../store/make-store.ts';
import { linesInTest, type LinesInTest, oneTab, type OneTab } from './tabs-in-test.ts';

const URL = 'https://voices.example/linde';
const RECIPE: Recipe = {
  id: 'voices.example',
  name: 'Voices',
  hosts: ['voices.example'],
  provenOn: 'stored-page',
  cards: [{ rung: 'structure', at: 'article' }],
  fields: {
    author: [{ rung: 'structure', at: 'b' }],
    date: [{ rung: 'id', at: 'time' }],
    text: [{ rung: 'structure', at: 'p' }],
  },
  business: {},
};

describe('TeachingCard', () => {
  it('asks step by step, shows what it would read, and keeps it', async () => {
    const store = await makeStore();
    const { page, lines, allowed } = await onPage(store);
    press(page, '#teach');
    await expect.poll(() => page.textContent).toContain('Now: Click one review');
    expect(lines.order()).toMatchObject({ kind: 'begin', words: { cancel: 'Cancel' } });
    lines.tell({ kind: 'step', step: 'date' });
    await expect.poll(() => page.textContent).toContain('Now: Click its date');
    expect(await violationsOn(page)).toEqual([]);
    lines.tell(taught(5));
    await expect.poll(() => page.textContent).toContain('I would read 5 reviews here');
    expect(page.textContent).toContain('and 2 more');
    expect(page.textContent).toContain('Not found in most of them: stars.');
    expect(lines.order()).not.toBeNull();
    expect(await violationsOn(page)).toEqual([]);
    expect(await taughtRecipes(store)).toEqual([]);
    press(page, '#keep-recipe');
    await expect.poll(() => page.textContent).toContain('Kept. From now on');
    expect(lines.order()).toBeNull();
    expect(await taughtRecipes(store)).toEqual([RECIPE]);
    press(page, '#allow-site');
    await expect.poll(() => page.textContent).toContain('as soon as you open it');
    expect(allowed).toEqual(['https://voices.example/*']);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('says what to do where nothing came of it', async () => {
    const { page, lines } = await onPage(await makeStore());
    press(page, '#teach');
    await expect.poll(() => lines.order()).not.toBeNull();
    lines.tell(taught(0));
    await expect.poll(() => page.textContent).toContain('could not read any review');
    expect(page.querySelector('#keep-recipe')).toBeNull();
    press(page, '#teach-again');
    await expect.poll(() => page.textContent).toContain('Now: Click one review');
    lines.cut();
    await expect.poll(() => page.textContent).toContain('The page was left or reloaded');
    press(page, '#teach-again');
    await expect.poll(() => lines.order()).not.toBeNull();
    lines.tell({ kind: 'taught', recipe: { ...RECIPE, hosts: ['*'] }, captured: {} });
    await expect.poll(() => page.textContent).toContain('no way to read the page could be made');
    press(page, '#teach-again');
    await expect.poll(() => lines.order()).not.toBeNull();
    lines.tell({ kind: 'cancelled' });
    await expect.poll(() => page.textContent).toContain('No reviews found here');
  });

  it('says so where the page may not be touched', async () => {
    const { page } = await onPage(await makeStore(), linesInTest(false));
    press(page, '#teach');
    await expect.poll(() => page.textContent).toContain('may not work on this page');
  });
});

describe('OpeningPart', () => {
  it('counts while it runs, stops, and reads what is open', async () => {
    const { page, lines, tabs } = await onPage(await makeStore());
    tabs.show({ ok: true, captured: captured(3) });
    await expect.poll(() => page.querySelector('#open-more')).not.toBeNull();
    press(page, '#open-more');
    await expect.poll(() => page.textContent).toContain('Opening more: 0 reviews so far');
    await expect.poll(() => lines.order()).not.toBeNull();
    lines.tell({ kind: 'progress', reviews: 12, pressed: 2 });
    await expect.poll(() => page.textContent).toContain('Opening more: 12 reviews so far');
    expect(await violationsOn(page)).toEqual([]);
    press(page, '#stop-opening');
    await expect.poll(() => page.textContent).toContain('Stopped. 12 reviews open.');
    expect(lines.order()).toBeNull();
    await expect.poll(() => page.querySelector('h1')?.textContent).toContain('7 reviews here');
  });

  it.each([
    { end: 'nothing-new', words: 'Nothing more came: 9 reviews open.' },
    { end: 'enough', words: 'Stopped at 9 reviews.' },
    { end: 'too-long', words: 'Stopped after two minutes with 9 reviews open.' },
    { end: 'elsewhere', words: 'The page went to another address' },
  ])('says why it ended: $end', async ({ end, words }) => {
    const { page, lines, tabs } = await onPage(await makeStore());
    tabs.show({ ok: true, captured: captured(3) });
    await expect.poll(() => page.querySelector('#open-more')).not.toBeNull();
    press(page, '#open-more');
    await expect.poll(() => lines.order()).not.toBeNull();
    lines.tell({ kind: 'ended', end, reviews: 9, pressed: 1 });
    await expect.poll(() => page.textContent).toContain(words);
  });
});

interface OnPage {
  readonly page: HTMLElement;
  readonly lines: LinesInTest;
  readonly tabs: OneTab;
  readonly allowed: readonly string[];
}

/** The panel beside a page on which nothing was found; its own button reads seven reviews. */
async function onPage(store: Store, lines: LinesInTest = linesInTest()): Promise<OnPage> {
  const leaving = new AbortController();
  const allowed: string[] = [];
  const tabs = oneTab({ ok: true, captured: captured(7) });
  const sites = noSites(allowed);
  const signal = leaving.signal;
  const state = createSidePanel({ store, tabs, lines, sites, now: () => NOW, signal });
  const page = document.createElement('div');
  document.body.append(page);
  render(<SidePanel state={state} />, page);
  onTestFinished(() => {
    leaving.abort();
    render(null, page);
    page.remove();
  });
  tabs.show({ ok: true, captured: captured(0) });
  await expect.poll(() => page.querySelector('#teach')).not.toBeNull();
  return { page, lines, tabs, allowed };
}

function press(page: HTMLElement, selector: string): void {
  page.querySelector<HTMLButtonElement>(selector)?.click();
}

function taught(n: number): object {
  return { kind: 'taught', recipe: RECIPE, captured: captured(n) };
}

function captured(n: number): ReturnType<typeof capturePage> {
  const cards = Array.from(
    { length: n },
    (_, at) =>
      `<article><b>Guest ${at}</b> <time>2026-02-01</time><p>Good soup on day ${at}.</p></article>`,
  );
  const page = new DOMParser().parseFromString(cards.join(''), 'text/html');
  return capturePage(page, { url: URL, now: NOW, businessId: '', recipes: [RECIPE] });
}
