import { describe, expect, it } from 'vitest';
import { countMentions } from '../../../extension/dashboard/themes/count-mentions.ts';
import { quoteWith } from '../../../extension/dashboard/themes/quote-with.ts';
import { ownerThemes } from '../../../extension/analysis/owner-analyse.ts';
import { addDays } from '../../../extension/dashboard/period.ts';
import { readCells } from '../../../extension/store/cells.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, violationsOn } from './draw-dashboard.tsx';
import { makeVoice, makeVoices, storeVoices } from './make-voices.ts';

const TODAY = '2026-03-02';
/** Everything is analysed anew in between. */
const SLOWLY = { timeout: 15_000 };

describe('OwnThemesCard', () => {
  it('adds a theme with example words, says what they find, and counts it everywhere', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(20));
    const { page } = drawDashboard(store, '#/themes?period=all');
    await type(page, 'own-theme-name', 'Plums');
    await type(page, 'own-theme-words', 'plum, damson');
    await expect
      .poll(() => page.querySelector('.own-theme-count')?.textContent, SLOWLY)
      .toBe('4 of 20 texts speak of it.');
    submit(page);
    await expect.poll(() => headings(page), SLOWLY).toContain('Plums');
    await expect
      .poll(() => page.textContent, SLOWLY)
      .toContain('“Plums” is counted everywhere now.');
    const [own] = await ownerThemes(store);
    expect(own).toMatchObject({ name: 'Plums', words: ['plum', 'damson'] });
    const cells = await readCells(store, { from: null, to: null });
    const counted = cells.map(
      ({ tally }) => tally.themes[own?.id ?? ''] ?? { neg: 0, neu: 0, pos: 0 },
    );
    expect(counted.reduce((sum, { neg, neu, pos }) => sum + neg + neu + pos, 0)).toBe(4);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('renames a theme without counting it as another, and deletes it', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(10));
    const { page } = drawDashboard(store, '#/themes?period=all');
    await type(page, 'own-theme-name', 'Plums');
    await type(page, 'own-theme-words', 'plum');
    submit(page);
    await expect.poll(() => button(page, 'Change Plums')?.disabled, SLOWLY).toBe(false);
    const [before] = await ownerThemes(store);
    button(page, 'Change Plums')?.click();
    await type(page, 'own-theme-name', 'Fruit');
    submit(page);
    await expect.poll(() => headings(page), SLOWLY).toContain('Fruit');
    const [after] = await ownerThemes(store);
    expect(after).toEqual({ ...before, name: 'Fruit' });
    await expect.poll(() => button(page, 'Delete Fruit')?.disabled, SLOWLY).toBe(false);
    button(page, 'Delete Fruit')?.click();
    await expect.poll(() => page.textContent, SLOWLY).toContain('“Fruit” is no longer counted.');
    await expect.poll(() => headings(page), SLOWLY).not.toContain('Fruit');
    expect(await ownerThemes(store)).toEqual([]);
  });
});

describe('countMentions', () => {
  it('stops when it is told to', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(5));
    const theme = { id: 'own-1', name: 'Cake', words: ['cakes'] };
    expect(await lastCount(store, theme, AbortSignal.abort())).toBeNull();
    expect(await lastCount(store, theme, new AbortController().signal)).toEqual({
      mentions: 2,
      texts: 5,
      isDone: true,
    });
  });
});

describe('PhrasesCard', () => {
  it('shows what is new this month and what the unhappy say, with quotes', async () => {
    const store = await makeStore();
    const usual = makeVoices(60).map((voice, at) => ({
      ...voice,
      writtenAt: addDays(TODAY, -60 - at),
      stars: 5,
      text: 'The plum cake is wonderful and the staff smile.',
    }));
    const news = Array.from({ length: 6 }, (_, at) =>
      makeVoice({
        id: `tellall:new-${at}`,
        author: { name: `Guest ${at}`, contact: null },
        writtenAt: addDays(TODAY, -at),
        stars: 1,
        text: `We came at ${at + 1} and the card machine would not work.`,
      }),
    );
    await storeVoices(store, [...usual, ...news]);
    const { page } = drawDashboard(store, '#/themes?period=all');
    await expect.poll(() => phrasesIn(page, 'new-words')).toContain('card machine');
    expect(phrasesIn(page, 'unhappy-words')).toContain('card machine');
    const [details] = page.querySelectorAll('details.phrase');
    details?.querySelector('summary')?.click();
    await expect
      .poll(() => details?.querySelector('blockquote')?.textContent)
      .toBe('“We came at 1 and the card machine would not work.”');
    expect(details?.querySelector('a')?.hash).toContain('period=30&text=card+machine');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('says so where nothing stands out', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(3));
    const { page } = drawDashboard(store, '#/themes?period=all');
    await expect.poll(() => page.textContent).toContain('Nobody says anything new so far');
  });
});

describe('quoteWith', () => {
  const LONG = `${'before '.repeat(40)}the Card Machine ${'behind '.repeat(40)}`.trim();

  it.each([
    { text: 'A broken Card machine.', quote: 'A broken Card machine.' },
    { text: 'Cash only.', quote: null },
    { text: 'İstanbul: the card machine.', quote: null },
  ])('of "$text" is $quote', ({ text, quote }) => {
    expect(quoteWith(text, 'card machine')).toBe(quote);
  });

  it('cuts a long text at spaces around the phrase', () => {
    expect(quoteWith(LONG, 'card machine')).toMatch(/^…(?:before )+the Card Machine(?: behind)+…$/);
    expect(quoteWith(LONG, 'card machine')?.length).toBeLessThan(190);
  });

  it('shows a phrase in a text without spaces', () => {
    expect(quoteWith(`${'x'.repeat(300)}wasp${'x'.repeat(300)}`, 'wasp')).toContain('wasp');
  });
});

async function lastCount(
  store: Store,
  theme: Parameters<typeof countMentions>[1],
  signal: AbortSignal,
): Promise<unknown> {
  let last: unknown = null;
  for await (const count of countMentions(store, theme, signal)) last = count;
  return last;
}

async function type(page: HTMLElement, id: string, text: string): Promise<void> {
  await expect.poll(() => page.querySelector(`#${id}`)).not.toBeNull();
  const field = page.querySelector<HTMLInputElement>(`#${id}`);
  if (field === null) throw new Error(`There is no field ${id}.`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => page.querySelector<HTMLInputElement>(`#${id}`)?.value).toBe(text);
}

function submit(page: HTMLElement): void {
  page.querySelector<HTMLButtonElement>('.own-themes [type=submit]')?.click();
}

function button(page: HTMLElement, label: string): HTMLButtonElement | null {
  return page.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
}

function headings(page: HTMLElement): readonly string[] {
  return [...page.querySelectorAll('.theme-row h2')].map((heading) => heading.textContent ?? '');
}

function phrasesIn(page: HTMLElement, id: string): readonly string[] {
  const phrases = page.querySelectorAll(`[aria-labelledby=${id}] summary strong`);
  return [...phrases].map((phrase) => phrase.textContent ?? '');
}
