import { render, type ComponentChild } from 'preact';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Dashboard } from '../../../extension/dashboard/dashboard.tsx';
import type { Panel } from '../../../extension/dashboard/panel.ts';
import { fetchPanel, panelNamed, PanelPlace } from '../../../extension/dashboard/panel-place.tsx';
import { createDashboard, DashboardProvider } from '../../../extension/dashboard/state.ts';
import type { DashboardState } from '../../../extension/dashboard/state.ts';
import { makeStore } from '../store/make-store.ts';
import { NOW, noSites, violationsOn } from './draw-dashboard.tsx';

describe('PanelPlace', () => {
  it('says what it waits for, then shows the panel', async () => {
    const panel = panelThat('comes', async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return () => <h1>Here it is</h1>;
    });
    const page = drawPlace(await makeState(), panel);
    expect(page.textContent).toBe('Reading…');
    await expect.poll(() => page.textContent).toBe('Here it is');
  });

  it('shows at once what was fetched before', async () => {
    const panel = panelThat('early', () => Promise.resolve(() => <h1>At once</h1>));
    await fetchPanel(panel);
    expect(drawPlace(await makeState(), panel).textContent).toBe('At once');
  });

  it('tells the page where its code is gone', async () => {
    const state = await makeState();
    const page = drawPlace(
      state,
      panelThat('gone', () => Promise.reject(new TypeError('not found'))),
    );
    await expect.poll(() => state.isPartLost.value).toBe(true);
    await expect.poll(() => page.textContent).toBe('');
  });
});

describe('fetchPanel', () => {
  it('fetches a panel once', async () => {
    let fetched = 0;
    const panel = panelThat('once', () => {
      fetched += 1;
      return Promise.resolve(() => <p />);
    });
    await fetchPanel(panel);
    await fetchPanel(panel);
    expect(fetched).toBe(1);
  });
});

describe('panelNamed', () => {
  it.each([
    { name: 'themes', id: 'themes' },
    { name: 'strange', id: 'overview' },
    { name: '', id: 'overview' },
  ])('finds $id under "$name"', ({ name, id }) => {
    expect(panelNamed(name)?.id).toBe(id);
  });
});

describe('Dashboard', () => {
  it('says that a part of it is gone, and how to get it back', async () => {
    const state = await makeState();
    const page = drawn(<Dashboard state={state} />);
    state.partLost();
    await expect.poll(() => page.querySelector('[role=alert]')?.textContent).toContain('Reload');
    expect(page.querySelector('[role=alert] button')?.textContent).toBe('Reload');
    expect(await violationsOn(page)).toEqual([]);
  });
});

async function makeState(): Promise<DashboardState> {
  const store = await makeStore();
  return createDashboard({ store, sites: noSites(), now: () => NOW }, '#/overview');
}

function panelThat(id: string, load: Panel['load']): Panel {
  return { id, title: () => id, isNarrowed: false, load };
}

function drawPlace(state: DashboardState, panel: Panel): HTMLElement {
  return drawn(
    <DashboardProvider value={state}>
      <PanelPlace panel={panel} />
    </DashboardProvider>,
  );
}

function drawn(what: ComponentChild): HTMLElement {
  const page = document.createElement('div');
  document.body.append(page);
  render(what, page);
  onTestFinished(() => {
    render(null, page);
    page.remove();
  });
  return page;
}
