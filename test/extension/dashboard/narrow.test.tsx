import { describe, expect, it } from 'vitest';
import { matches } from '../../../extension/dashboard/narrow/matches.ts';
import { readNarrowed } from '../../../extension/dashboard/narrow/read-narrowed.ts';
import { parseRoute } from '../../../extension/dashboard/route.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { allFeedback } from '../../../extension/store/all-feedback.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard } from './draw-dashboard.tsx';
import { makeVoices, storeVoices } from './make-voices.ts';

const PLACES = ['main', 'branch'];
const STEPS = [null, '/order', '/table'];
const EVER = { from: null, to: null };

describe('Narrowed', () => {
  it.each(['overview', 'trend', 'themes', 'drivers', 'journey', 'feedback'])(
    'says on %s what it is narrowed to, and takes it off at a click',
    async (panel) => {
      const { page } = drawDashboard(
        await filled(),
        `#/${panel}?period=all&tag=regular&touchpoint=%2Forder&people=latest`,
      );
      await expect
        .poll(() => chipsOf(page))
        .toEqual(['/order', 'regular', 'the latest of each person']);
      const tag = page.querySelector<HTMLAnchorElement>('.narrowed a[aria-label^=regular]');
      tag?.click();
      await expect.poll(() => chipsOf(page)).toEqual(['/order', 'the latest of each person']);
      expect(location.hash).toBe(`#/${panel}?period=all&touchpoint=%2Forder&people=latest`);
      history.back();
      await expect.poll(() => chipsOf(page)).toHaveLength(3);
    },
  );

  it('goes along to every other panel', async () => {
    const { page } = drawDashboard(await filled(), '#/trend?period=90&tag=regular&metric=nps');
    const links = [...page.querySelectorAll('.nav a')].map((link) => link.getAttribute('href'));
    for (const link of links) expect(link).toMatch(/\?period=90&tag=regular$/);
  });
});

describe('createCounting', () => {
  it.each([
    'business=branch',
    'touchpoint=%2Forder',
    'tag=regular',
    'label=neg',
    'theme=speed',
    'stars=5',
    'answered=nps',
    'text=coffee',
    'tag=regular&text=coffee&business=main',
    'source=widget&status=new',
  ])('counts exactly what the list shows for %s', async (query) => {
    const store = await filled();
    const hash = `#/overview?period=all&${query}`;
    const { state } = drawDashboard(store, hash);
    const { filters } = parseRoute(hash);
    const listed = await readNarrowed(store, { range: EVER, filters, limit: 999, after: null });
    let matching = 0;
    for await (const chunk of allFeedback(store)) {
      for (const { feedback, analysis } of chunk) {
        if (matches({ feedback, analysis: analysis?.analysis ?? null }, filters)) matching += 1;
      }
    }
    expect(listed.items).toHaveLength(matching);
    await expect.poll(() => state.tallies.value?.now.n).toBe(matching);
  });

  it('counts each person once where only the latest counts', async () => {
    const store = await makeStore();
    const voices = makeVoices(60).map((voice, at) => ({
      ...voice,
      author: { name: `Guest ${at % 20}`, contact: null },
    }));
    await storeVoices(store, voices);
    const { state } = drawDashboard(store, '#/overview?period=all&people=latest');
    await expect.poll(() => state.tallies.value?.now.n).toBe(20);
  });
});

async function filled(): Promise<Store> {
  const store = await makeStore();
  const voices = makeVoices(120).map((voice, at) => ({
    ...voice,
    businessId: PLACES[at % 2] ?? '',
    touchpoint: STEPS[at % 3] ?? null,
    tags: at % 4 === 0 ? ['regular'] : [],
  }));
  await storeVoices(store, voices);
  return store;
}

function chipsOf(page: HTMLElement): readonly string[] {
  const chips = [...page.querySelectorAll('.narrowed .tag')];
  return chips.map((chip) => (chip.textContent ?? '').replace('×', '').trim());
}
