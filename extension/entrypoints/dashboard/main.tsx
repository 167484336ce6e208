import '../../tokens.css';
import '../../components/components.css';
import '../../dashboard/dashboard.css';
import { receive, refreshAnalyses } from '../../actions.ts';
import { startPage } from '../../components/page.tsx';
import { Dashboard } from '../../dashboard/dashboard.tsx';
import { receiveWhileVisible } from '../../dashboard/listen.ts';
import { createDashboard } from '../../dashboard/state.ts';
import { watchFeedback } from '../../store/changes.ts';
import { browserSites } from '../../tabs.ts';

const REFRESH_OPTIONS = { timeout: 2000 };

void startPage((store) => {
  const surroundings = { store, sites: browserSites, now: () => new Date() };
  const state = createDashboard(surroundings, location.hash);
  window.addEventListener('hashchange', () => state.arrive(location.hash));
  watchFeedback(store, () => state.changed());
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort());
  receiveWhileVisible(() => receive(store), leaving.signal);
  // Not before the figures stand: it loads the word lists.
  const refresh = async (): Promise<void> => {
    state.isDamaged.value = !(await refreshAnalyses(store, leaving.signal));
  };
  requestIdleCallback(() => void refresh(), REFRESH_OPTIONS);
  return <Dashboard state={state} />;
});
