import type { JSX } from 'preact';
import './print.css';
import { Bell } from '../components/brand.tsx';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../components/words.ts';
import { Bar } from './bar.tsx';
import type { Panel } from './panel.ts';
import { PanelPlace, panelNamed } from './panel-place.tsx';
import { PANELS } from './panels/registry.ts';
import { hashOf, panelBeside } from './route.ts';
import { DashboardProvider, type DashboardState } from './state.ts';
import { OwnerThemeWords } from './themes/owner-theme-words.tsx';

/** The dashboard's state. */
export interface DashboardProps {
  readonly state: DashboardState;
}

/**
 * The owner's dashboard: navigation, and the panel that the address names.
 *
 * @param props - The state.
 * @returns The whole page.
 */
export function Dashboard({ state }: DashboardProps): JSX.Element | null {
  const { say } = useWords();
  const panel = panelNamed(state.route.value.panel);
  if (panel === undefined) return null;
  return (
    <DashboardProvider value={state}>
      <a class="skip" href="#content" onClick={skipToContent}>
        {say.frame.skip}
      </a>
      <div class="app">
        <Nav state={state} current={panel} />
        <main id="content" class="content" tabindex={-1}>
          {panel.isNarrowed && <Bar />}
          {state.isPartLost.value && <PartLost />}
          {state.isTroubled.value && <Notice tone="bad">{say.frame.trouble}</Notice>}
          {state.isDamaged.value && <Notice tone="bad">{say.frame.damaged}</Notice>}
          <OwnerThemeWords>
            <PanelPlace panel={panel} />
          </OwnerThemeWords>
        </main>
      </div>
    </DashboardProvider>
  );
}

interface NavProps extends DashboardProps {
  readonly current: Panel;
}

function Nav({ state, current }: NavProps): JSX.Element {
  const { say } = useWords();
  return (
    <nav class="nav" aria-label={say.frame.sections}>
      <div class="brand">
        <Bell />
        <span>{say.common.brand}</span>
      </div>
      {PANELS.map((panel) => (
        <a
          key={panel.id}
          href={hashOf(panelBeside(state.route.value, panel.id))}
          aria-current={panel.id === current.id ? 'page' : undefined}
        >
          {panel.title(say)}
        </a>
      ))}
    </nav>
  );
}

/** Only the page's own address brings the code back that belongs together. */
function PartLost(): JSX.Element {
  const { say } = useWords();
  return (
    <Notice tone="bad">
      <div class="stack">
        <p>{say.parts.lost}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => location.reload()}>
            {say.parts.reload}
          </button>
        </div>
      </div>
    </Notice>
  );
}

/** By hand, because the address's part behind `#` says where in the dashboard we are. */
function skipToContent(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
