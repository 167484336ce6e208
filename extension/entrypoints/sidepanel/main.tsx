import '../../tokens.css';
import '../../components/components.css';
import '../../sidepanel/side-panel.css';
import { startPage } from '../../components/page.tsx';
import { SidePanel } from '../../sidepanel/side-panel.tsx';
import { createSidePanel } from '../../sidepanel/state.ts';
import { browserSites } from '../../site-permissions.ts';
import { browserLines, browserTabs } from '../../tabs.ts';

/** `?tab=12`: opened as a page of its own, the panel cannot follow the tab in front, for that is itself. */
const given = new URLSearchParams(location.search).get('tab');
const tabs = browserTabs(given === null ? null : Number(given));

void startPage((store) => {
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort());
  const state = createSidePanel({
    store,
    tabs,
    lines: browserLines,
    sites: browserSites,
    now: () => new Date(),
    signal: leaving.signal,
  });
  return <SidePanel state={state} />;
});
