import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../shared/sentiment/analyse-text.ts';
import { reanalyse } from '../../../extension/analysis/reanalyse.ts';
import { beginRebuild, readUpkeep, stopRebuild } from '../../../extension/store/rebuild.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard } from './draw-dashboard.tsx';
import { makeVoices, storeVoices } from './make-voices.ts';

describe('UpkeepCard', () => {
  it('makes everything anew, and says so', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(12));
    const { page } = drawDashboard(store, '#/settings');
    await expect.poll(() => page.querySelector('#make-anew')).not.toBeNull();
    page.querySelector<HTMLButtonElement>('#make-anew')?.click();
    await expect.poll(() => page.textContent).toContain('Everything has been made anew.');
    expect(await readUpkeep(store)).toMatchObject({ side: 1, shadow: null });
  });

  it('shows what another page is making, and stops it', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(12));
    await beginRebuild(store, 'other');
    const { page } = drawDashboard(store, '#/settings');
    await expect.poll(() => page.textContent).toContain('Being made anew: 0 of 12');
    page.querySelector<HTMLButtonElement>('#stop-upkeep')?.click();
    await expect.poll(() => page.textContent).toContain('Stopped at 0 of 12');
    const options = { analyse: analyseText, generation: 'other' };
    expect(await reanalyse(store, options)).toMatchObject({ value: { done: 0, left: 12 } });
  });

  it('goes on where it was stopped', async () => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(12));
    await beginRebuild(store, 'other');
    await stopRebuild(store);
    const { page } = drawDashboard(store, '#/settings');
    await expect.poll(() => page.querySelector('#make-anew')?.textContent).toBe('Go on');
    page.querySelector<HTMLButtonElement>('#make-anew')?.click();
    await expect.poll(() => page.textContent).toContain('Everything has been made anew.');
  });
});
