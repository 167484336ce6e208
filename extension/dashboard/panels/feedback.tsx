import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Feedback, Handling } from '../../../shared/feedback/feedback.ts';
import { Empty } from '../../components/empty.tsx';
import { FeedbackItem } from '../../components/feedback-item.tsx';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import { updateHandling } from '../../store/feedback.ts';
import { feedbackPage } from '../../store/list.ts';
import { ListFilters } from '../list-filters.tsx';
import type { Panel } from '../panel.ts';
import { rangeOf } from '../period.ts';
import { hashOf, NO_FILTERS } from '../route.ts';
import { useDashboard } from '../state.ts';
import { useLoaded } from '../use-loaded.ts';

/** How many are shown at first, and how many more each time. */
const PAGE = 25;

/** Every word that came in, newest first, narrowed as the owner likes. */
export const feedback: Panel = {
  id: 'feedback',
  title: (say) => say.frame.panels.feedback,
  isNarrowed: true,
  View: FeedbackList,
};

function FeedbackList(): JSX.Element {
  const { say } = useWords();
  const { store, route, today, changes, latest } = useDashboard();
  const place = hashOf(route.value);
  const [limit, setLimit] = useState({ place, items: PAGE });
  // Another place begins at its first page again.
  const items = limit.place === place ? limit.items : PAGE;
  const { period, filters } = route.value;
  const range = rangeOf(period, today.value);
  const page = useLoaded(
    () => feedbackPage(store, { ...range, ...filters, limit: items, after: null }),
    `${place} ${items} ${changes.value} ${today.value}`,
  );
  if (latest.value?.length === 0) return <NothingYet />;
  return (
    <>
      <h1>{say.list.title}</h1>
      <ListFilters />
      {page === null && <p class="muted">{say.frame.reading}</p>}
      {page?.items.length === 0 && <NothingFits />}
      {page !== null && page.items.length > 0 && (
        <section class="card" aria-label={say.list.title}>
          <output class="muted small">
            {say.list.shown(page.items.length, page.next === null)}
          </output>
          <div class="items">
            {page.items.map((item) => (
              <Item key={item.feedback.id} {...item} />
            ))}
          </div>
          {page.next !== null && (
            <button
              type="button"
              class="button"
              onClick={() => setLimit({ place, items: items + PAGE })}
            >
              {say.list.older}
            </button>
          )}
        </section>
      )}
    </>
  );
}

type ItemProps = NonNullable<ReturnType<typeof useDashboard>['latest']['value']>[number];

function Item({ feedback: piece, analysis }: ItemProps): JSX.Element {
  const { say } = useWords();
  const { store, now, changed } = useDashboard();
  const [isFailed, setIsFailed] = useState(false);
  const setStatus = async (status: Handling['status']): Promise<void> => {
    const written = await updateHandling(store, piece.id, { ...piece.handling, status });
    setIsFailed(!written.ok);
    changed();
  };
  return (
    <FeedbackItem
      feedback={piece}
      analysis={analysis}
      now={now()}
      isNew={piece.handling.status === 'new'}
    >
      <>
        <StatusButton feedback={piece} onChoose={(status) => void setStatus(status)} />
        {isFailed && <Notice tone="bad">{say.list.notChanged}</Notice>}
      </>
    </FeedbackItem>
  );
}

interface StatusButtonProps {
  readonly feedback: Feedback;
  readonly onChoose: (status: Handling['status']) => void;
}

function StatusButton({ feedback: piece, onChoose }: StatusButtonProps): JSX.Element {
  const { say } = useWords();
  const isDone = piece.handling.status === 'done';
  return (
    <>
      {isDone && <span class="tag pos">{say.item.done}</span>}
      <button type="button" class="button small" onClick={() => onChoose(isDone ? 'open' : 'done')}>
        {isDone ? say.item.reopen : say.item.markDone}
      </button>
    </>
  );
}

function NothingYet(): JSX.Element {
  const { say } = useWords();
  const { route } = useDashboard();
  const { empty } = say.list;
  return (
    <Empty title={empty.title} text={empty.text} isWholePage>
      <a class="button primary" href={hashOf({ ...route.value, panel: 'sources' })}>
        {empty.button}
      </a>
    </Empty>
  );
}

function NothingFits(): JSX.Element {
  const { say } = useWords();
  const { none } = say.list;
  return (
    <Empty title={none.title} text={none.text}>
      <a
        class="button primary"
        href={hashOf({ panel: 'feedback', period: { kind: 'all' }, filters: NO_FILTERS })}
      >
        {none.button}
      </a>
    </Empty>
  );
}
