import { render } from 'preact';
import { onTestFinished } from 'vitest';
import '../../../extension/tokens.css';
import '../../../extension/components/components.css';
import '../../../extension/sidepanel/side-panel.css';
import { SidePanel } from '../../../extension/sidepanel/side-panel.tsx';
import { createSidePanel } from '../../../extension/sidepanel/state.ts';
import type { Store } from '../../../extension/store/schema.ts';
import { noSites, NOW } from '../dashboard/draw-dashboard.tsx';
import { linesInTest, type OneTab } from './tabs-in-test.ts';

/**
 * Draws the side panel for a test, and takes it away afterwards.
 *
 * @param store - The open store.
 * @param tabs - The browser's tabs.
 * @returns What holds the panel.
 */
export function drawPanel(store: Store, tabs: OneTab): { readonly page: HTMLElement } {
  const leaving = new AbortController();
  const state = createSidePanel({
    store,
    tabs,
    lines: linesInTest(),
    sites: noSites(),
    now: () => NOW,
    signal: leaving.signal,
  });
  const page = document.createElement('div');
  document.body.append(page);
  render(<SidePanel state={state} />, page);
  onTestFinished(() => {
    leaving.abort();
    render(null, page);
    page.remove();
  });
  return { page };
}
