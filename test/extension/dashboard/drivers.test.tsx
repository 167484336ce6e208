import { describe, expect, it } from 'vitest';
import { parseTargets, parseWeights } from '../../../extension/dashboard/drivers/owner-settings.ts';
import { factsOf } from '../../../extension/dashboard/drivers/period-facts.ts';
import { monthlyStars } from '../../../extension/dashboard/drivers/forecast-note.tsx';
import { MOST_VOICES, readVoices } from '../../../extension/dashboard/drivers/read-voices.ts';
import { addDays } from '../../../extension/dashboard/period.ts';
import { NO_FILTERS } from '../../../extension/dashboard/route.ts';
import { readCells } from '../../../extension/store/cells.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { readSetting } from '../../../extension/store/settings.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { DEFAULT_WEIGHTS } from '../../../shared/metrics/health-score.ts';
import { EMPTY_TALLY } from '../../../shared/metrics/tally.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, NOW } from './draw-dashboard.tsx';
import { makeVoice, makeVoices, storeVoices } from './make-voices.ts';

/** Reading and finding takes a moment on a busy machine. */
const PATIENT = { timeout: 8000 };
const TODAY = NOW.toISOString().slice(0, 10);
const EVER = { from: null, to: null };

describe('drivers', () => {
  it('says what to do where nothing has been heard', async () => {
    const { page } = drawDashboard(await makeStore(), '#/drivers');
    await expect.poll(() => page.textContent, PATIENT).toContain('No answers yet');
    expect(page.querySelector('.empty a')?.getAttribute('href')).toContain('#/sources');
  });

  it('names what to mend first, with its band, its n and somebody’s words', async () => {
    const page = await drawnWith(complaintsOfWaiting());
    await expect
      .poll(() => page.querySelector('h1')?.textContent, PATIENT)
      .toBe('Waiting is what to mend first');
    const row = page.querySelector('.driver-row');
    expect(row?.textContent).toMatch(/Waiting|waiting/);
    expect(row?.textContent).toMatch(/−\d\.\d\d \(−\d\.\d\d to −\d\.\d\d\) 40 of 120/);
    expect(row?.textContent).toContain('We waited');
    expect(row?.querySelector('a')?.getAttribute('href')).toContain('theme=speed');
  });

  it('says the same as a table', async () => {
    const page = await drawnWith(complaintsOfWaiting());
    await expect
      .poll(() => page.querySelectorAll('.driver-row').length, PATIENT)
      .toBeGreaterThan(0);
    const rows = page.querySelectorAll('details table tbody tr');
    expect([...rows].some((row) => row.textContent.includes('mend first'))).toBe(true);
  });

  it('counts of each person only the latest where the owner wishes it, and says so', async () => {
    const twice = complaintsOfWaiting().map((voice, at) => ({
      ...voice,
      author: { name: `Guest ${at % 60}`, contact: null },
    }));
    const page = await drawnWith(twice);
    await expect.poll(() => page.textContent, PATIENT).toContain('From 120 answers.');
    choose(page, '#people', 'latest');
    await expect.poll(() => page.textContent, PATIENT).toContain('From 60 answers.');
    expect(page.textContent).toContain('Of each person only the latest answer counts.');
  });

  it('groups otherwise, and looks at another score', async () => {
    const page = await drawnWith(makeVoices(200));
    await expect
      .poll(() => page.querySelectorAll('.driver-row').length, PATIENT)
      .toBeGreaterThan(2);
    choose(page, '#driver-score', 'text');
    choose(page, '#driver-by', 'source');
    await expect.poll(() => page.querySelectorAll('.driver-row').length, PATIENT).toBe(2);
    expect(page.querySelector('.driver-row a')?.getAttribute('href')).toContain('source=');
  });

  it('shows what the health score is made of, and lets the owner weigh it', async () => {
    const store = await makeStore();
    await storeVoices(store, complaintsOfWaiting());
    const { page } = drawDashboard(store, '#/drivers?period=all');
    await expect.poll(() => page.textContent, PATIENT).toContain('of 100');
    const field = page.querySelector<HTMLInputElement>('#weight-average-rating');
    if (field === null) throw new Error('There is no field for the weight.');
    expect(field.value).toBe('30');
    type(field, '90', 'change');
    await expect
      .poll(() => readSetting(store, 'health-weights'), PATIENT)
      .toMatchObject({ 'average-rating': 90, nps: 20 });
  });

  it('keeps a target with where it began, and refuses what cannot be one in words', async () => {
    const store = await makeStore();
    await storeVoices(store, complaintsOfWaiting());
    const { page } = drawDashboard(store, '#/drivers?period=all');
    await expect.poll(() => page.querySelector('#target-value'), PATIENT).not.toBeNull();
    setTarget(page, '7', '2026-06-30');
    await expect
      .poll(() => page.textContent, PATIENT)
      .toContain('A target lies between 1.0 and 5.0.');
    setTarget(page, '4.5', '2020-01-01');
    await expect.poll(() => page.textContent, PATIENT).toContain('The day lies in the past.');
    setTarget(page, '4.5', '2026-06-30');
    await expect
      .poll(() => page.querySelector('.target')?.textContent, PATIENT)
      .toContain('4.5 of 5 by');
    const [target] = parseTargets(await readSetting(store, 'targets'));
    expect(target).toMatchObject({ metric: 'average-rating', setOn: TODAY });
    expect(target?.from).toBeCloseTo((40 * 2 + 80 * 4.5) / 120, 10);
    page.querySelector<HTMLButtonElement>('.target button')?.click();
    await expect.poll(() => page.querySelector('.target'), PATIENT).toBeNull();
  });

  it('measures reviews, replies and complaints', async () => {
    const page = await drawnWith(complaintsOfWaiting());
    await expect.poll(() => page.textContent, PATIENT).toContain('Reviews a month');
    const words = page.querySelector('.stacked')?.textContent ?? '';
    expect(words).toContain('Time until your reply36 hours');
    expect(words).toContain('from 120');
  });
});

describe('lead', () => {
  it('names on the overview what to mend first by its effect', async () => {
    const store = await makeStore();
    await storeVoices(store, complaintsOfWaiting());
    const { page } = drawDashboard(store, '#/overview');
    await expect
      .poll(() => page.querySelector('h1')?.textContent, PATIENT)
      .toContain('Waiting is what to mend first.');
    expect(page.querySelector('.answers')?.textContent).toMatch(
      /Without those who speak of waiting, the score would be \d\.\d\d higher/,
    );
  });
});

describe('readVoices', () => {
  it('reads all where there are few', async () => {
    const store = await storeOf(makeVoices(50));
    const cells = await readCells(store, EVER);
    const voices = await readVoices(store, {
      range: EVER,
      filters: { ...NO_FILTERS, sources: [] },
      cells,
    });
    expect(voices.all).toBe(50);
    expect(voices.items).toHaveLength(50);
    const some = await readVoices(store, {
      range: EVER,
      filters: { ...NO_FILTERS, sources: ['widget'] },
      cells,
    });
    expect(some.items.every(({ feedback }) => feedback.source.name === 'widget')).toBe(true);
    expect(some.items).toHaveLength(17);
  });

  it('reads evenly over the time where there are many, newest first', async () => {
    const many = Array.from({ length: 3600 }, (_, at) =>
      makeVoice({
        id: `tellall:${at}`,
        author: { name: `Guest ${at}`, contact: null },
        stars: 5,
        writtenAt: addDays(TODAY, -Math.floor(at / 10)),
      }),
    );
    const store = await storeOf(many);
    const cells = await readCells(store, EVER);
    const { items, all } = await readVoices(store, {
      range: EVER,
      filters: { ...NO_FILTERS, sources: [] },
      cells,
    });
    expect(all).toBe(3600);
    expect(items.length).toBeGreaterThan(MOST_VOICES * 0.9);
    expect(items.length).toBeLessThanOrEqual(MOST_VOICES + 24);
    const days = items.map(({ feedback }) => feedback.writtenAt ?? '');
    const newestFirst = days.toSorted((one, other) => (one < other ? 1 : -1));
    expect(days).toEqual(newestFirst);
    const older = days.filter((day) => day < addDays(TODAY, -180)).length;
    expect(older / days.length).toBeGreaterThan(0.4);
    expect(older / days.length).toBeLessThan(0.6);
  });
});

describe('monthlyStars', () => {
  it('is the mean of each month up to the last one with too few, without the present one', () => {
    const cells = [
      ...[2, 3, 4].map((stars, at) => cellOf(`2025-1${at}-15`, stars, 6)),
      cellOf('2026-01-15', 5, 6),
      cellOf('2026-02-15', 1, 6),
      cellOf('2026-03-01', 5, 60),
      cellOf('2025-08-01', 5, 60),
    ];
    expect(monthlyStars(cells, TODAY)).toEqual([2, 3, 4, 5, 1]);
  });
});

describe('parseWeights', () => {
  it.each([null, 'x', { nps: -1 }, { nps: 'a' }])('begins afresh where %j is stored', (given) => {
    expect(parseWeights(given)).toBe(DEFAULT_WEIGHTS);
  });
});

async function storeOf(voices: readonly Feedback[]): Promise<Store> {
  const store = await makeStore();
  await storeVoices(store, voices);
  return store;
}

async function drawnWith(voices: readonly Feedback[]): Promise<HTMLElement> {
  return drawDashboard(await storeOf(voices), '#/drivers?period=all').page;
}

/** Forty of a hundred and twenty wait and give two stars; the others praise the staff. */
function complaintsOfWaiting(): readonly Feedback[] {
  return Array.from({ length: 120 }, (_, at) => {
    const isBad = at % 3 === 0;
    return makeVoice({
      id: `tellall:${at}`,
      author: { name: `Guest ${at}`, contact: null },
      text: isBad ? 'We waited twenty minutes for a coffee.' : 'The staff are wonderful.',
      stars: isBad ? 2 : at % 2 === 0 ? 4 : 5,
      writtenAt: addDays(TODAY, -at),
      reply: at % 4 === 0 ? { text: 'Thank you', at: `${addDays(TODAY, 1 - at)}T12:00:00Z` } : null,
    });
  });
}

function cellOf(day: string, stars: number, n: number): Parameters<typeof monthlyStars>[0][number] {
  const counts = EMPTY_TALLY.stars.map((_, at) => (at === stars * 2 ? n : 0));
  const tally = { ...EMPTY_TALLY, n, stars: counts };
  return { businessId: 'main', source: 'tellall', touchpoint: '', day, tally };
}

function choose(page: HTMLElement, selector: string, value: string): void {
  const field = page.querySelector<HTMLSelectElement>(selector);
  if (field === null) throw new Error(`There is no ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(field: HTMLInputElement, text: string, event: 'change' | 'input'): void {
  field.value = text;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}

function setTarget(page: HTMLElement, value: string, by: string): void {
  const [valueField, byField] = ['#target-value', '#target-by'].map((selector) =>
    page.querySelector<HTMLInputElement>(selector),
  );
  if (!valueField || !byField) throw new Error('There is no form for targets.');
  type(valueField, value, 'input');
  type(byField, by, 'input');
  // After the fields have been drawn with what was typed.
  setTimeout(() => page.querySelector<HTMLButtonElement>('.target-form button')?.click());
}

describe('factsOf', () => {
  it('does not count days on which nobody listened yet', () => {
    const year = { from: '2025-03-03', to: '2026-03-02' };
    expect(factsOf(EMPTY_TALLY, [], year, '2026-02-01').days).toBe(30);
    expect(factsOf(EMPTY_TALLY, [], year, '2020-01-01').days).toBe(365);
    expect(factsOf(EMPTY_TALLY, [], EVER, TODAY).days).toBe(1);
  });
});
