import { describe, expect, it } from 'vitest';
import { readSetting } from '../../../extension/store/settings.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, violationsOn } from './draw-dashboard.tsx';
import { makeVoices, storeVoices } from './make-voices.ts';

const STEPS = ['/menu', '/order', '/table'];

describe('journey', () => {
  it('shows each step with its answers and what hurts there', async () => {
    const { page } = drawDashboard(await filled(), '#/journey?period=all');
    await expect.poll(() => stepsOf(page)).toHaveLength(3);
    expect(page.querySelectorAll('[data-point]')).toHaveLength(3);
    expect(page.querySelector('.step a')?.getAttribute('href')).toContain('touchpoint=%2F');
    expect(page.querySelector('.step .tag')?.textContent).toMatch(/: \d+ of \d+ complain/);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('keeps the order that the owner gives it', async () => {
    const store = await filled();
    const { page } = drawDashboard(store, '#/journey?period=all');
    await expect.poll(() => stepsOf(page)).toHaveLength(3);
    const [first = '', second = ''] = stepsOf(page);
    page.querySelector<HTMLButtonElement>(`button[aria-label="${first}: one step later"]`)?.click();
    await expect.poll(() => stepsOf(page).slice(0, 2)).toEqual([second, first]);
    expect(await readSetting(store, 'journey-order')).toEqual(stepsOf(page));
  });

  it('goes by stages where the owner has named some', async () => {
    const { page } = drawDashboard(await filled(), '#/journey?period=all&by=stage');
    await expect.poll(() => stepsOf(page).toSorted()).toEqual(['before', 'visit']);
  });
});

async function filled(): Promise<Store> {
  const store = await makeStore();
  const voices = makeVoices(120).map((voice, at) => ({
    ...voice,
    touchpoint: STEPS[at % 3] ?? null,
    stage: at % 2 === 0 ? 'visit' : 'before',
  }));
  await storeVoices(store, voices);
  return store;
}

function stepsOf(page: HTMLElement): readonly string[] {
  return [...page.querySelectorAll('.step h3')].map((step) => step.textContent ?? '');
}
