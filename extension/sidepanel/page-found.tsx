import type { JSX } from 'preact';
import { FeedbackItem } from '../components/feedback-item.tsx';
import { Notice } from '../components/notice.tsx';
import { StarHistogram, starCounts } from '../components/star-histogram.tsx';
import { useWords } from '../components/words.ts';
import { BusinessLine } from './business-line.tsx';
import { pageThemes } from './page-words.ts';
import { PageNotes } from './page-notes.tsx';
import { OpeningPart } from './opening-card.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { ReadButton } from './read-button.tsx';
import type { PanelView, SaveOutcome, SidePanelState } from './state.ts';
import { TeachButton } from './teaching-card.tsx';

type ReadView = Extract<PanelView, { kind: 'read' }>;

/** A page that was read. */
export interface PageFoundProps {
  readonly view: ReadView;
  readonly state: SidePanelState;
}

/** More than these are not drawn: they are stored all the same. */
const MOST_SHOWN = 100;

/**
 * A page with reviews: how many are new, what they say, the new ones themselves.
 *
 * @param props - What was read, and the buttons' work.
 * @returns The cards of the panel.
 */
export function PageFound({ view, state }: PageFoundProps): JSX.Element {
  return (
    <>
      <SaveCard view={view} state={state} />
      <WhatItSays view={view} />
      <NewOnes view={view} state={state} />
    </>
  );
}

function SaveCard({ view, state }: PageFoundProps): JSX.Element {
  const { say } = useWords();
  const { reviews, fresh, captured } = view;
  const outcome = state.outcome.value;
  const busyWith = state.busyWith.value;
  return (
    <section class="card">
      <h1>{say.sidePanel.found(reviews.length, fresh.size)}</h1>
      <BusinessLine business={captured.business} />
      {captured.state === 'drifted' && <Notice>{say.sidePanel.drifted}</Notice>}
      {outcome !== null && <Outcome outcome={outcome} />}
      {(fresh.size > 0 || outcome === null) && (
        <button
          type="button"
          id="save"
          class={fresh.size > 0 ? 'button primary wide' : 'button wide'}
          disabled={busyWith !== null}
          onClick={() => void state.save()}
        >
          {busyWith === 'saving'
            ? say.sidePanel.saving
            : fresh.size > 0
              ? say.sidePanel.save(fresh.size)
              : say.sidePanel.saveAgain}
        </button>
      )}
      <PageNotes captured={captured} />
      <OpeningPart state={state} />
      <div class="buttons">
        <ReadButton state={state} words={say.sidePanel.readAgain} isQuiet />
        <TeachButton state={state} />
      </div>
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: SaveOutcome }): JSX.Element {
  const { say } = useWords();
  if (!outcome.ok) return <Notice tone="bad">{say.frame.writeFailures[outcome.failure]}</Notice>;
  const { added, updated, unchanged } = outcome.report;
  return (
    <Notice tone="good">
      {say.sidePanel.saved(added, updated + unchanged)}
      {updated > 0 && ` ${say.sidePanel.updated(updated)}`}
    </Notice>
  );
}

function WhatItSays({ view: { reviews } }: { readonly view: ReadView }): JSX.Element {
  const { say, format } = useWords();
  const { praised, complained } = pageThemes(reviews);
  const names = (themes: readonly string[]): string =>
    format.list(themes.map((theme) => say.themes[theme] ?? theme));
  return (
    <section class="card">
      <h2>{say.sidePanel.says}</h2>
      <StarHistogram counts={starCounts(reviews.map(({ feedback }) => feedback.stars))} />
      {praised.length + complained.length > 0 && (
        <p class="small">
          {praised.length > 0 && say.sidePanel.praised(names(praised))}{' '}
          {complained.length > 0 && say.sidePanel.complained(names(complained))}
        </p>
      )}
    </section>
  );
}

function NewOnes({ view: { reviews, fresh }, state }: PageFoundProps): JSX.Element | null {
  const { say } = useWords();
  const news = reviews.filter(({ feedback }) => fresh.has(feedback.id));
  if (news.length === 0) return null;
  return (
    <section class="card">
      <h2>{say.sidePanel.newOnes}</h2>
      <div class="items">
        {news.slice(0, MOST_SHOWN).map(({ feedback, analysis }) => (
          <div key={feedback.id}>
            <FeedbackItem
              feedback={feedback}
              analysis={analysis}
              now={state.now()}
              isNew
              isBesidePage
            />
            <ReviewFacts feedback={feedback} />
          </div>
        ))}
      </div>
      {news.length > MOST_SHOWN && (
        <p class="muted small">{say.sidePanel.more(news.length - MOST_SHOWN)}</p>
      )}
    </section>
  );
}
