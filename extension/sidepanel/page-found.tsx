import type { JSX } from 'preact';
import { Notice } from '../components/notice.tsx';
import { StarHistogram, starCounts } from '../components/star-histogram.tsx';
import { useWords } from '../components/words.ts';
import { AllowPart } from './allow-part.tsx';
import { BusinessLine } from './business-line.tsx';
import { ChangesPart } from './changes-part.tsx';
import { pageThemes } from './page-words.ts';
import { PageNotes } from './page-notes.tsx';
import { PanelItem } from './panel-item.tsx';
import { OpeningPart } from './opening-card.tsx';
import { ReadButton } from './read-button.tsx';
import type { PanelView, SaveOutcome, SidePanelState } from './state.ts';
import { DoubtPart, SurenessPart } from './sureness-part.tsx';
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
      <ChangesPart reading={view} now={state.now()} />
      <WhatItSays view={view} />
      <NewOnes view={view} state={state} />
    </>
  );
}

function SaveCard({ view, state }: PageFoundProps): JSX.Element {
  const { say } = useWords();
  const { reviews, fresh, captured, edited, vanished } = view;
  const outcome = state.outcome.value;
  const changes = say.sidePanel.changes.line(
    edited.length,
    vanished.length,
    view.updates - edited.length,
  );
  // Asked when there is a reason to come back, not on the first sight of a page.
  const isComingBack = outcome?.ok === true || fresh.size < reviews.length;
  return (
    <section class="card">
      <h1>{say.sidePanel.found(reviews.length, fresh.size)}</h1>
      <BusinessLine business={captured.business} />
      {changes !== '' && <p>{changes}</p>}
      <DoubtPart captured={captured} />
      {outcome !== null && <Outcome outcome={outcome} />}
      <SaveButton view={view} state={state} />
      <PageNotes captured={captured} />
      <SurenessPart captured={captured} />
      <OpeningPart state={state} />
      <div class="buttons">
        <ReadButton state={state} words={say.sidePanel.readAgain} isQuiet />
        <TeachButton state={state} isWanted={captured.state === 'drifted'} />
      </div>
      {isComingBack && <AllowPart url={captured.url} sites={state.sites} />}
    </section>
  );
}

function SaveButton({ view, state }: PageFoundProps): JSX.Element | null {
  const { say } = useWords();
  const { fresh, updates, vanished } = view;
  const busyWith = state.busyWith.value;
  const isNothing = fresh.size + updates + vanished.length === 0;
  if (isNothing && busyWith !== 'saving') {
    return state.outcome.value === null ? (
      <p class="small muted">{say.sidePanel.upToDate}</p>
    ) : null;
  }
  return (
    <button
      type="button"
      id="save"
      class="button primary wide"
      disabled={busyWith !== null}
      onClick={() => void state.save()}
    >
      {busyWith === 'saving'
        ? say.sidePanel.saving
        : fresh.size > 0
          ? say.sidePanel.save(fresh.size)
          : say.sidePanel.saveChanges}
    </button>
  );
}

function Outcome({ outcome }: { readonly outcome: SaveOutcome }): JSX.Element {
  const { say } = useWords();
  if (!outcome.ok) return <Notice tone="bad">{say.frame.writeFailures[outcome.failure]}</Notice>;
  const { added, updated, unchanged, vanished } = outcome.report;
  const isMore = updated + vanished > 0;
  const parts = [
    added > 0 || !isMore ? say.sidePanel.saved(added, updated + unchanged) : '',
    updated > 0 ? say.sidePanel.updated(updated) : '',
    vanished > 0 ? say.sidePanel.noted(vanished) : '',
  ];
  return <Notice tone="good">{parts.filter((part) => part !== '').join(' ')}</Notice>;
}

function WhatItSays({ view: { reviews } }: { readonly view: ReadView }): JSX.Element | null {
  const { say, format } = useWords();
  const { praised, complained } = pageThemes(reviews);
  const stars = reviews.map(({ feedback }) => feedback.stars);
  const hasStars = stars.some((each) => each !== null);
  const names = (themes: readonly string[]): string =>
    format.list(themes.map((theme) => say.themes[theme] ?? theme));
  if (!hasStars && praised.length + complained.length === 0) return null;
  return (
    <section class="card">
      <h2>{say.sidePanel.says}</h2>
      {hasStars && <StarHistogram counts={starCounts(stars)} />}
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
        {news.slice(0, MOST_SHOWN).map((review) => (
          <PanelItem key={review.feedback.id} review={review} now={state.now()} />
        ))}
      </div>
      {news.length > MOST_SHOWN && (
        <p class="muted small">{say.sidePanel.more(news.length - MOST_SHOWN)}</p>
      )}
    </section>
  );
}
