import { afterEach, describe, expect, it } from 'vitest';
import { PANELS } from '../../../extension/dashboard/panels/registry.ts';
import { makeStore } from '../store/make-store.ts';
import { drawDashboard, violationsOn } from './draw-dashboard.tsx';
import { makeVoices, storeVoices } from './make-voices.ts';

const FILES = Object.keys(import.meta.glob('../../../extension/dashboard/panels/*.tsx'));

describe('PANELS', () => {
  it('lists every file once, and nothing else', () => {
    const names = FILES.map((file) => file.replace(/^.*\/|\.tsx$/g, ''));
    expect(PANELS.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
  });

  afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

  const cases = PANELS.flatMap(({ id }) => [0, 1, 500].map((n) => ({ id, n })));

  it.each(cases)('$id stands with $n voices, open to everybody', async ({ id, n }) => {
    const store = await makeStore();
    await storeVoices(store, makeVoices(n));
    const { page } = drawDashboard(store, `#/${id}?period=all`);
    await expect.poll(() => page.querySelector('main h1, main h2')).not.toBeNull();
    await expect.poll(() => page.textContent).not.toContain('Reading…');
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      await drawnAnew();
      expect(await violationsOn(page)).toEqual([]);
    }
    expect(page.querySelector('[aria-current=page]')?.getAttribute('href')).toContain(`#/${id}`);
  });
});

/** Colours that change over have changed by then. */
function drawnAnew(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 250));
}
