import axe from 'axe-core';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import '../../../extension/tokens.css';
import '../../../extension/components/components.css';
import '../../../extension/dashboard/dashboard.css';
import { Dashboard } from '../../../extension/dashboard/dashboard.tsx';
import { fetchPanels } from '../../../extension/dashboard/panel-place.tsx';
import { createDashboard, type DashboardState } from '../../../extension/dashboard/state.ts';
import { watchFeedback } from '../../../extension/store/changes.ts';
import type { Store } from '../../../extension/store/schema.ts';
import type { SitePermissions } from '../../../extension/site-permissions.ts';

/** The day on which the tests take place. */
export const NOW = new Date('2026-03-02T10:00:00Z');

// As they are soon after a page was opened; panel-place.test.tsx looks at what is before.
await fetchPanels();

/** A dashboard on the page of the test. */
export interface DrawnDashboard {
  readonly page: HTMLElement;
  readonly state: DashboardState;
}

/**
 * Draws the dashboard as its page does, on a store of the test's own.
 *
 * @param store - The open store.
 * @param hash - Where to open it.
 * @param sites - The browser's permissions; none are given where they are left out.
 * @returns The page and its state; both go when the test ends.
 */
export function drawDashboard(
  store: Store,
  hash: string,
  sites: SitePermissions = noSites(),
): DrawnDashboard {
  location.hash = hash;
  const state = createDashboard({ store, sites, now: () => NOW }, hash);
  const leaving = new AbortController();
  const arrive = (): void => state.arrive(location.hash);
  window.addEventListener('hashchange', arrive, { signal: leaving.signal });
  const unwatch = watchFeedback(store, () => state.changed());
  const page = document.createElement('div');
  document.body.append(page);
  render(<Dashboard state={state} />, page);
  onTestFinished(() => {
    leaving.abort();
    unwatch();
    render(null, page);
    page.remove();
  });
  return { page, state };
}

/**
 * Looks for what keeps people out.
 *
 * @param page - What was drawn.
 * @returns A line for each violation of WCAG 2 A and AA.
 */
export async function violationsOn(page: HTMLElement): Promise<readonly string[]> {
  // In mid-change a button has the colours of two states.
  const changes = page.getAnimations({ subtree: true });
  await Promise.allSettled(
    changes.filter((change) => change instanceof CSSTransition).map(({ finished }) => finished),
  );
  const { violations } = await axe.run(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The test's own page is no page of ours: it has no heading and no landmarks.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
  );
}

/** Permissions as a fresh browser has them; what is allowed is kept in the array. */
export function noSites(allowed: string[] = []): SitePermissions {
  return {
    list: () => Promise.resolve([...allowed]),
    request: (pattern) => {
      allowed.push(pattern);
      return Promise.resolve(true);
    },
    remove: (pattern) => {
      allowed.splice(allowed.indexOf(pattern), 1);
      return Promise.resolve(true);
    },
  };
}
