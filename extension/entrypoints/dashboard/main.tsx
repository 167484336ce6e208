import '../../tokens.css';
import '../../components/components.css';
import '../../dashboard/dashboard.css';
import { startPage } from '../../components/page.tsx';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import { firstRead, firstShown } from '../../dashboard/first-shown.ts';
import { receiveWhileVisible } from '../../dashboard/listen.ts';
import { paced } from '../../dashboard/paced.ts';
import { fetchPanel, fetchPanels, panelNamed } from '../../dashboard/panel-place.tsx';
import { parseRoute } from '../../dashboard/route.ts';
import { createDashboard, type DashboardState } from '../../dashboard/state.ts';
import { browserSites } from '../../site-permissions.ts';
import { watchFeedback } from '../../store/changes.ts';

// While the store opens; where that fails, the panel's place tries again and says so.
const here = panelNamed(parseRoute(location.hash).panel);
if (here !== undefined) void fetchPanel(here).catch(() => null);

void startPage(async (store) => {
  const surroundings = { store, sites: browserSites, now: () => new Date() };
  const state = createDashboard(surroundings, location.hash);
  window.addEventListener('hashchange', () => state.arrive(location.hash));
  // What the bundler calls out where any later part of the page is gone.
  window.addEventListener('vite:preloadError', state.partLost);
  watchFeedback(store, paced(state));
  void goOn(state);
  await firstRead(state);
  return <Dashboard state={state} />;
});

/** What the word lists or another panel need is fetched when the figures stand. */
async function goOn(state: DashboardState): Promise<void> {
  const { store } = state;
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort());
  await firstShown(state);
  const { receive, refreshAnalyses } = await import('../../actions.ts');
  receiveWhileVisible(() => receive(store), leaving.signal);
  await fetchPanels();
  state.isDamaged.value = !(await refreshAnalyses(store, leaving.signal));
}
