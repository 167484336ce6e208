import type { JSX } from 'preact';
import type { CapturedPage } from '../capture/captured-page.ts';
import { Bell } from '../components/brand.tsx';
import { Empty } from '../components/empty.tsx';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../components/words.ts';
import { FramesPart } from './frames-part.tsx';
import { PageFound } from './page-found.tsx';
import { PageNotes } from './page-notes.tsx';
import { ReadButton } from './read-button.tsx';
import type { PanelView, SidePanelState } from './state.ts';
import { TeachButton, TeachingCard } from './teaching-card.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** What the panel shows. */
export interface SidePanelProps {
  readonly state: SidePanelState;
}

/**
 * The owner's panel beside a page of reviews.
 *
 * @param props - The state.
 * @returns The whole panel.
 */
export function SidePanel({ state }: SidePanelProps): JSX.Element {
  const { say } = useWords();
  const view = state.view.value;
  const taught = state.teaching.view.value;
  const opening = state.opening.view.value;
  useKeptFocus(
    [view?.kind, taught?.kind, opening?.kind, state.busyWith.value, state.outcome.value?.ok].join(),
  );
  return (
    <main class="side-panel">
      <PanelHead view={view} />
      {taught !== null && taught.tab === state.tab.value ? (
        <TeachingCard view={taught} state={state} />
      ) : state.busyWith.value === 'reading' && view?.kind !== 'read' ? (
        <output class="muted">{say.sidePanel.reading}</output>
      ) : (
        view !== null && <View view={view} state={state} />
      )}
      <footer class="side-panel-foot small">
        <a href="dashboard.html" target="_blank" rel="noopener">
          {say.common.toDashboard}
        </a>
      </footer>
    </main>
  );
}

function PanelHead({ view }: { readonly view: PanelView | null }): JSX.Element {
  const { say } = useWords();
  const captured = view?.kind === 'read' ? view.captured : null;
  const site = captured && (say.sourceNames[captured.siteId] ?? captured.siteName);
  return (
    <header class="side-panel-head">
      <Bell />
      <b dir="auto">{captured?.business?.name ?? say.common.brand}</b>
      {captured !== null && captured.state !== 'nothing' && site !== null && (
        <span class="muted small">{say.sidePanel.on(site)}</span>
      )}
    </header>
  );
}

interface ViewProps {
  readonly view: PanelView;
  readonly state: SidePanelState;
}

function View({ view, state }: ViewProps): JSX.Element {
  const { say } = useWords();
  if (view.kind === 'unread') {
    const { unread } = say.sidePanel;
    return (
      <Empty title={unread.title} text={view.mayRead ? unread.allowed : unread.text} isWholePage>
        {view.mayRead && <ReadButton state={state} words={unread.button} />}
      </Empty>
    );
  }
  if (view.kind === 'trouble') return <Notice tone="bad">{say.frame.trouble}</Notice>;
  if (view.kind === 'failed') {
    return (
      <section class="card">
        <Notice tone={view.failure === 'not-captured' ? 'bad' : 'plain'}>
          {say.sidePanel.failures[view.failure]}
        </Notice>
        {view.mayRead && view.failure !== 'restricted' && (
          <ReadButton state={state} words={say.sidePanel.readAgain} />
        )}
      </section>
    );
  }
  if (view.reviews.length === 0) {
    return <NothingHere captured={view.captured} frames={view.frames} state={state} />;
  }
  return <PageFound view={view} state={state} />;
}

interface NothingHereProps extends SidePanelProps {
  readonly captured: CapturedPage;
  readonly frames: readonly string[];
}

function NothingHere({ captured, frames, state }: NothingHereProps): JSX.Element {
  const { say, format } = useWords();
  const { nothing, ways, lookedFor, readAgain } = say.sidePanel;
  const isKnown = captured.ways.some(({ way }) => way === 'recipe');
  const site = say.sourceNames[captured.siteId] ?? captured.siteName;
  return (
    <Empty title={nothing.title} text={isKnown ? nothing.known(site) : nothing.text} isWholePage>
      <p class="muted small">{lookedFor(format.list(captured.ways.map(({ way }) => ways[way])))}</p>
      <PageNotes captured={captured} />
      <FramesPart frames={frames} state={state} />
      <div class="buttons">
        <ReadButton state={state} words={readAgain} />
        <TeachButton state={state} />
      </div>
      <p class="muted small">{say.teaching.beginHint}</p>
    </Empty>
  );
}
