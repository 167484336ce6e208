import type { JSX } from 'preact';
import type { CapturedPage } from '../capture/captured-page.ts';
import { TAUGHT_FIELDS } from '../capture/teaching/lesson.ts';
import { FeedbackItem } from '../components/feedback-item.tsx';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../components/words.ts';
import { AllowPart } from './allow-part.tsx';
import type { SidePanelState } from './state.ts';
import type { TeachingView } from './teaching.ts';

/** How many reviews the preview shows. */
const MOST_SHOWN = 3;
/** Share of the reviews without a field from which it is said. */
const LACKING = 0.5;

/** What teaching is at. */
export interface TeachingCardProps {
  readonly view: TeachingView;
  readonly state: SidePanelState;
}

/**
 * Teaching a site, beside the page on which it takes place.
 *
 * @param props - How far it has come, and the buttons' work.
 * @returns A card.
 */
export function TeachingCard({ view, state }: TeachingCardProps): JSX.Element {
  const { say } = useWords();
  const { teaching } = say;
  if (view.kind === 'preview') return <Preview captured={view.captured} state={state} />;
  if (view.kind === 'kept') return <Kept view={view} state={state} />;
  return (
    <section class="card" id="teaching">
      <h1>{teaching.title}</h1>
      {view.kind === 'asking' && (
        <>
          <p class="muted">{teaching.onPage}</p>
          <output>{teaching.nowAsked(teaching.page.steps[view.step].ask)}</output>
        </>
      )}
      {view.kind === 'trouble' && <Notice tone="bad">{teaching.troubles[view.trouble]}</Notice>}
      {view.kind === 'not-kept' && (
        <Notice tone="bad">{say.frame.writeFailures[view.failure]}</Notice>
      )}
      <div class="buttons">
        {view.kind !== 'asking' && <Again state={state} isMain />}
        <button type="button" class="button" onClick={() => state.teaching.end()}>
          {teaching.cancel}
        </button>
      </div>
    </section>
  );
}

/**
 * Starts teaching.
 *
 * @param props - The state.
 * @param props.state - The panel's state.
 * @param props.isWanted - Whether the page was read so badly that teaching is the thing to do.
 * @returns A button with a word on what it is for; a quiet one where all went well.
 */
export function TeachButton({
  state,
  isWanted,
}: {
  readonly state: SidePanelState;
  readonly isWanted?: boolean;
}): JSX.Element {
  const { say } = useWords();
  return (
    <button
      type="button"
      id="teach"
      class={isWanted === true ? 'button' : 'button quiet'}
      title={say.teaching.beginHint}
      disabled={state.busyWith.value !== null}
      onClick={() => void state.teach(say.teaching.page)}
    >
      {say.teaching.begin}
    </button>
  );
}

interface PreviewProps {
  readonly captured: CapturedPage;
  readonly state: SidePanelState;
}

function Preview({ captured, state }: PreviewProps): JSX.Element {
  const { say, format } = useWords();
  const { teaching } = say;
  const { reviews } = captured;
  const lacking = lackingIn(captured).map((field) => teaching.fields[field]);
  return (
    <section class="card" id="teaching">
      <h1>{reviews.length === 0 ? teaching.previewNone : teaching.preview(reviews.length)}</h1>
      <p class="muted">
        {reviews.length === 0 ? teaching.previewNoneHint : teaching.compare(reviews.length)}
      </p>
      {lacking.length > 0 && reviews.length > 0 && (
        <Notice>{teaching.lacking(format.list(lacking))}</Notice>
      )}
      <div class="items">
        {reviews.slice(0, MOST_SHOWN).map((feedback) => (
          <FeedbackItem
            key={feedback.id}
            feedback={feedback}
            analysis={null}
            now={state.now()}
            isNew={false}
            isBesidePage
          />
        ))}
      </div>
      {reviews.length > MOST_SHOWN && (
        <p class="muted small">{teaching.rest(reviews.length - MOST_SHOWN)}</p>
      )}
      <div class="buttons">
        {reviews.length > 0 && (
          <button
            type="button"
            id="keep-recipe"
            class="button primary"
            onClick={() => void state.teaching.keep()}
          >
            {teaching.keep}
          </button>
        )}
        <Again state={state} isMain={reviews.length === 0} />
        <button type="button" class="button quiet" onClick={() => state.teaching.end()}>
          {teaching.cancel}
        </button>
      </div>
    </section>
  );
}

interface AgainProps {
  readonly state: SidePanelState;
  readonly isMain: boolean;
}

function Again({ state, isMain }: AgainProps): JSX.Element {
  const { say } = useWords();
  return (
    <button
      type="button"
      id="teach-again"
      class={isMain ? 'button primary' : 'button'}
      onClick={() => void state.teach(say.teaching.page)}
    >
      {say.teaching.again}
    </button>
  );
}

interface KeptProps {
  readonly view: Extract<TeachingView, { kind: 'kept' }>;
  readonly state: SidePanelState;
}

function Kept({ view, state }: KeptProps): JSX.Element {
  const { say } = useWords();
  const { teaching } = say;
  return (
    <section class="card" id="teaching">
      <Notice tone="good">{teaching.kept(view.recipe.name)}</Notice>
      <AllowPart url={view.url} sites={state.sites} />
      <div class="buttons">
        <button
          type="button"
          id="teaching-done"
          class="button primary"
          onClick={() => state.teaching.end()}
        >
          {teaching.done}
        </button>
      </div>
    </section>
  );
}

function lackingIn({ reviews, fields }: CapturedPage): readonly (typeof TAUGHT_FIELDS)[number][] {
  return TAUGHT_FIELDS.filter((field) => {
    if (field === 'title') return false;
    const missing = fields.find((report) => report.field === field)?.missing ?? reviews.length;
    return missing > reviews.length * LACKING;
  });
}
